// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/chinesereader.h"

#include "script/chineseheading.h"
#include "script/emphasis.h"
#include "script/letters.h"

namespace circletake::script {

namespace {

/// `△：`, `△ `, `▲`: what follows the mark.
QStringView behindMark(QStringView bare)
{
    QStringView text = bare.sliced(1);
    while (!text.isEmpty() && (isSpace(text.front().unicode()) || isAnyOf(text.front(), u"：:△▲")))
        text = text.sliced(1);
    return text;
}

/// The size of the shot in front of an action: `全景：…`, `（中景）…`, `【特写】…`. Empty when there is none.
struct SizedText
{
    QStringView mark;
    QStringView text;
};

SizedText sizedText(QStringView text)
{
    QStringView rest = text;
    const bool isBracketed = !rest.isEmpty() && isAnyOf(rest.front(), u"（(【[");
    if (isBracketed)
        rest = rest.sliced(1);
    const StartingLabel found = startingLabel(rest);
    if (found.label != ScriptLabel::ShotSize || found.size >= rest.size())
        return {{}, text};
    const QChar next = rest[found.size];
    const bool isClosed = isBracketed ? isAnyOf(next, u"）)】]") : isAnyOf(next, u"：:，, ");
    if (!isClosed)
        return {{}, text};
    QStringView words = rest.sliced(found.size + 1);
    while (!words.isEmpty() && (isSpace(words.front().unicode()) || words.front() == u'：' || words.front() == u':'))
        words = words.sliced(1);
    return {rest.first(found.size), words};
}

}  // namespace

/// Appends the lines that wrap the one at `index`; gives the index of the last. With `wholeSentences` a line that ends
/// a sentence is not wrapped.
int ChineseReader::readWrapped(QString &text, int index, bool wholeSentences) const
{
    int last = index;
    for (int i = m_context.nextInBlock(last); i >= 0 && m_context.continues(i); i = m_context.nextInBlock(last)) {
        if (wholeSentences && endsSentence(text))
            break;
        appendWrapped(text, m_context.source[i].bare);
        last = i;
    }
    return last;
}

int ChineseReader::addLine(LineKind kind, const QString &text, int first, int last, bool telling)
{
    Line line;
    line.kind = kind;
    line.text = text;
    m_context.builder.add(std::move(line), first, last, telling);
    return last + 1;
}

int ChineseReader::readMarkedAction(int index)
{
    const QStringView text = behindMark(m_context.source[index].bare);
    const qsizetype colon = text.left(12).indexOf(u'：');
    const ScriptLabel label = labelOf(trimmed(text.first(std::max<qsizetype>(colon, 0))));
    const bool isOtherKind = label == ScriptLabel::Caption || label == ScriptLabel::Sound ||
                             label == ScriptLabel::FlashbackIn || label == ScriptLabel::FlashbackOut;
    if (isOtherKind)
        return readLabelled(index, BracketLine{label, {}, text.sliced(colon + 1).toString(), {}});
    if (const ScriptLabel whole = labelOf(text);
        whole == ScriptLabel::FlashbackIn || whole == ScriptLabel::FlashbackOut)
        return readLabelled(index, BracketLine{whole, {}, {}, {}});
    const SizedText sized = sizedText(text);
    QString words = sized.text.toString();
    const int last = readWrapped(words, index, false);
    Line line;
    line.text = withoutEmphasis(words);
    line.shotSizeMark = sized.mark.toString();
    m_context.builder.add(std::move(line), index, last, true);
    return last + 1;
}

int ChineseReader::readSpeech(int index, const SpeechLine &speech)
{
    QString words = speech.words.toString();
    const int last = readWrapped(words, index, !m_context.speakers.usesActionMarks() && !words.isEmpty());
    if (words.isEmpty())
        return addLine(LineKind::Action, m_context.source[index].bare.toString(), index, index, false);
    Line line;
    line.kind = LineKind::Dialogue;
    line.character = speech.name;
    line.mood = speech.mood;
    line.text = spokenWords(words, line.mood);
    if (speech.voice) {
        line.voice = speech.voice->kind;
        line.voiceMark = speech.voice->text;
    }
    m_context.builder.add(std::move(line), index, last, true);
    return last + 1;
}

int ChineseReader::readLabelled(int index, const BracketLine &label)
{
    const QString text = withoutEmphasis(trimmed(label.text));
    if (label.speech) {
        SpeechLine speech = *label.speech;
        speech.words = text;
        return readSpeech(index, speech);
    }
    switch (label.label) {
    case ScriptLabel::Caption:
        return addLine(LineKind::Caption, text, index, index, true);
    case ScriptLabel::Sound:
        return addLine(LineKind::Sound, text, index, index, true);
    case ScriptLabel::Transition:
        return addLine(LineKind::Transition, text.isEmpty() ? label.mark : text, index, index, false);
    case ScriptLabel::FlashbackIn:
    case ScriptLabel::FlashbackOut:
        return addFlashback(index, label);
    case ScriptLabel::ShotSize:
        return addShotSize(index, label);
    case ScriptLabel::Heading:
        if (isHeadingSlot(index, label))
            return addLine(LineKind::Heading, m_context.source[index].bare.toString(), index, index, false);
        return addLine(LineKind::Action, m_context.source[index].bare.toString(), index, index, false);
    case ScriptLabel::Note:
    case ScriptLabel::Synopsis:
    case ScriptLabel::Cast:
    case ScriptLabel::Fact:
        return addLine(LineKind::Note, text, index, index, false);
    case ScriptLabel::Teaser:
        m_context.builder.leaveOut(index, index, UnusedReason::Teaser);
        return index + 1;
    case ScriptLabel::People:
        return readPeople(index);
    case ScriptLabel::Camera:
        return addLine(LineKind::Action, label.mark + (text.isEmpty() ? QString() : u'：' + text), index, index, true);
    case ScriptLabel::None:
        break;
    }
    return addLine(LineKind::Action, text, index, index, false);
}

int ChineseReader::addFlashback(int index, const BracketLine &label)
{
    const bool opens = label.label == ScriptLabel::FlashbackIn;
    if (opens)
        m_context.builder.openFlashback(index);
    else
        m_context.builder.closeFlashback(index);
    return addLine(opens ? LineKind::FlashbackIn : LineKind::FlashbackOut, trimmed(label.text).toString(), index, index,
                   false);
}

int ChineseReader::addShotSize(int index, const BracketLine &label)
{
    QString text = label.text;
    const int last = text.isEmpty() ? index : readWrapped(text, index, false);
    Line line;
    line.text = text.isEmpty() ? label.mark : withoutEmphasis(trimmed(text));
    line.shotSizeMark = label.mark;
    m_context.builder.add(std::move(line), index, last, true);
    return last + 1;
}

/// 时间： below 人物：, before anything happens: it belongs to the heading.
bool ChineseReader::isHeadingSlot(int index, const BracketLine &label) const
{
    SceneHeading more;
    if (!m_context.builder.isAtSceneStart() || label.label != ScriptLabel::Heading)
        return false;
    if (!ChineseHeading::readLabel(m_context.source[index].bare, more))
        return false;
    m_context.builder.completeHeading(more);
    return true;
}

int ChineseReader::readPeople(int index)
{
    const QStringView bare = m_context.source[index].bare;
    const QList<PersonMention> people = PeopleLine::read(bare);
    m_context.builder.addPeople(people);
    QStringList names;
    for (const PersonMention &one : people)
        names.append(one.name);
    return addLine(LineKind::People, names.join(u'、'), index, index, false);
}

int ChineseReader::readAnnotation(int index)
{
    return addLine(LineKind::Note, m_context.source[index].bare.toString(), index, index, false);
}

int ChineseReader::readSound(int index)
{
    QString text = trimmed(m_context.source[index].bare.sliced(1)).toString();
    const int last = readWrapped(text, index, false);
    return addLine(LineKind::Sound, withoutEmphasis(text), index, last, true);
}

int ChineseReader::readAmbiguous(int index)
{
    m_context.builder.report(
        ProblemSeverity::Note, index, ScriptBuilder::tr("The line was read as action, though it may be speech."),
        ScriptBuilder::tr("If somebody says it, add the name to the scene's people line (人物：)."));
    QString text = m_context.source[index].bare.toString();
    const int last = readWrapped(text, index, false);
    return addLine(LineKind::Action, withoutEmphasis(text), index, last, false);
}

}  // namespace circletake::script
