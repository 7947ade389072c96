// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/lineclassifier.h"

#include "script/cue.h"
#include "script/letters.h"
#include "script/peopleline.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

// In two published parsers, not in the specification.
constexpr std::array<QStringView, 9> moreTransitions = {u"FADE IN:",       u"FADE IN.",      u"FADE OUT.",
                                                        u"FADE OUT:",      u"FADE OUT",      u"FADE TO BLACK.",
                                                        u"FADE TO BLACK:", u"CUT TO BLACK.", u"CUT TO BLACK:"};

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
}

/// > in Fountain forces a transition; in Markdown it quotes, and drama scripts quote their hooks and teasers.
Element quoted(QStringView bare)
{
    const QStringView inside = trimmed(bare.sliced(1));
    if (inside.endsWith(u'<'))
        return Element::Centred;
    if (inside.isEmpty())
        return Element::Separator;
    const QStringView plain = withoutMarkdown(inside);
    const bool isTeaser = startsWithTeaserSign(plain) || startingLabel(plain).label == ScriptLabel::Teaser;
    const bool isQuote = hasHan(plain) && (plain.size() > 12 || (plain.contains(u'：') && !plain.endsWith(u'：')));
    return isTeaser || isQuote ? Element::Teaser : Element::ForcedTransition;
}

bool isExactTransition(QStringView bare)
{
    while (!bare.isEmpty() && isAnyOf(bare.back(), u"。.：:"))
        bare = bare.chopped(1);
    return bare.size() <= 6 && labelOf(bare) == ScriptLabel::Transition;
}

/// Labels in Latin letters count in capitals, or where the line is Chinese (bgm：).
bool isLabelCase(QStringView head, const SourceLine &line)
{
    return line.has(LineTrait::Han) || line.bare.contains(u'：') || head == head.toString().toUpper();
}

qsizetype colonIn(QStringView bare)
{
    const qsizetype end = std::min<qsizetype>(bare.size(), 20);
    for (qsizetype i = 0; i < end; ++i) {
        if (bare[i] == u'：' || bare[i] == u':')
            return i;
    }
    return -1;
}

bool isQuotedSpeech(QStringView words)
{
    return words.size() > 2 && isAnyOf(words.front(), u"\"“");
}

}  // namespace

LineClassifier::LineClassifier(const SourceText &source, const Speakers &speakers)
    : m_source(source)
    , m_speakers(speakers)
{
}

ClassifiedLine LineClassifier::classify(int index, bool free, int limit) const
{
    const SourceLine &line = m_source[index];
    if (const auto element = byFirstCharacter(line))
        return {*element, {}};
    if (line.has(LineTrait::Colon)) {
        if (auto classified = byColon(line))
            return std::move(*classified);
    }
    if (isAnyOf(line.bare.front(), u"【[（(")) {
        if (auto bracket = BracketLine::read(line.bare))
            return {Element::Bracket, std::move(*bracket)};
    }
    if (isTransition(index, free, limit))
        return {Element::Transition, {}};
    if (free && isCue(index, limit))
        return {Element::Cue, {}};
    if (isNameLine(index, limit))
        return {Element::NameLine, {}};
    return {};
}

std::optional<Element> LineClassifier::byFirstCharacter(const SourceLine &line) const
{
    const QStringView bare = line.bare;
    switch (bare.front().unicode()) {
    case u'△':
    case u'▲':
    case u'※':
        return Element::MarkedAction;
    case u'♪':
    case u'♫':
        return Element::Sound;
    case u'!':
        return Element::ForcedAction;
    case u'~':
        return Element::Lyric;
    case u'>':
        return quoted(bare);
    case u'#':
        return Element::Section;
    case u'=':
        return isRuleOf(bare, u"=") ? Element::PageBreak : Element::Synopsis;
    case u'-':
    case u'—':
    case u'*':
    case u'_':
    case u'|':
    case u'`':
        return isRule(bare) ? std::optional(Element::Separator) : std::nullopt;
    default:
        break;
    }
    if (bare == u"+场" || bare == u"＋场")
        return Element::Annotation;
    return startsWithTeaserSign(bare) ? std::optional(Element::Teaser) : std::nullopt;
}

std::optional<ClassifiedLine> LineClassifier::byColon(const SourceLine &line) const
{
    const QStringView bare = withoutMarkdown(line.bare);
    const qsizetype colon = colonIn(bare);
    if (colon > 0) {
        QStringView head = trimmed(bare.first(colon));
        while (head.endsWith(u'*'))
            head = head.chopped(1);
        const ScriptLabel label = labelOf(head);
        if (label == ScriptLabel::People || PeopleLine::is(bare))
            return ClassifiedLine{Element::People, {}};
        if (label == ScriptLabel::Teaser)
            return ClassifiedLine{Element::Teaser, {}};
        if (label == ScriptLabel::Transition && colon + 1 == bare.size())
            return ClassifiedLine{Element::Transition, {}};
        if (label != ScriptLabel::None && isLabelCase(head, line))
            return ClassifiedLine{Element::Labelled,
                                  BracketLine{label, head.toString(), bare.sliced(colon + 1).toString(), {}}};
    }
    return bySpeech(line);
}

std::optional<ClassifiedLine> LineClassifier::bySpeech(const SourceLine &line) const
{
    auto speech = SpeechLine::read(line.bare);
    if (!speech)
        return std::nullopt;
    const bool known = m_speakers.knows(speech->name);
    if (line.has(LineTrait::Han)) {
        if (known || speech->certain)
            return ClassifiedLine{Element::Speech, std::move(*speech)};
        return ClassifiedLine{Element::AmbiguousAction, {}};
    }
    const bool isShouted = speech->name == speech->name.toUpper() && (speech->certain || isQuotedSpeech(speech->words));
    if ((known || isShouted) && !speech->words.isEmpty())
        return ClassifiedLine{Element::Speech, std::move(*speech)};
    return std::nullopt;
}

/// Nothing below touches the line, or a new scene does.
bool LineClassifier::isAlone(int index, int limit) const
{
    return m_source.isBlankAfter(index) || m_source.nextText(index + 1) >= limit;
}

bool LineClassifier::isTransition(int index, bool free, int limit) const
{
    const SourceLine &line = m_source[index];
    if (line.has(LineTrait::Han))
        return isExactTransition(line.bare);
    if (!free || line.has(LineTrait::Lower) || !line.has(LineTrait::Upper))
        return false;
    return (line.text.endsWith(u"TO:") || isOneOf(line.bare, moreTransitions)) && isAlone(index, limit);
}

bool LineClassifier::isCue(int index, int limit) const
{
    const SourceLine &line = m_source[index];
    const bool isForced = Cue::isForced(line.bare);
    const bool isCapitals = !isForced && Cue::isInCapitals(line);
    if ((!isForced && !isCapitals && !line.has(LineTrait::Caseless)) || isAlone(index, limit))
        return false;
    if (isForced || isCapitals)
        return true;
    if (!Cue::mayBeCaseless(line))
        return false;
    const SourceLine &below = m_source[m_source.nextText(index + 1)];
    return isParenthetical(below.bare) || m_speakers.knows(Cue::nameIn(line.bare));
}

/// In Chinese text a known name alone needs no blank line above.
bool LineClassifier::isNameLine(int index, int limit) const
{
    const SourceLine &line = m_source[index];
    if (!line.has(LineTrait::Han) || line.bare.size() > 20 || isAlone(index, limit) || !Cue::mayBeCaseless(line))
        return false;
    return m_speakers.knows(Cue::nameIn(line.bare));
}

}  // namespace circletake::script
