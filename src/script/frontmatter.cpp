// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/frontmatter.h"

#include "script/emphasis.h"
#include "script/letters.h"
#include "script/peopleline.h"
#include "script/person.h"
#include "script/titlepage.h"

namespace circletake::script {

namespace {

constexpr qsizetype longestTitleLine = 60;

/// A label with what follows it, also as `【大纲】…` or `## 大纲`.
struct LabelledText
{
    ScriptLabel label = ScriptLabel::None;
    QStringView key;
    QStringView value;
};

LabelledText labelledText(QStringView bare)
{
    QStringView text = withoutMarkdown(bare);
    qsizetype end = -1;
    qsizetype begin = 0;
    if (text.startsWith(u'【')) {
        begin = 1;
        end = text.indexOf(u'】');
    }
    for (qsizetype i = 0; end < 0 && i < text.size() && i < 16; ++i) {
        if (text[i] == u'：' || text[i] == u':')
            end = i;
    }
    QStringView key = trimmed(text.sliced(begin, (end < 0 ? text.size() : end) - begin));
    while (key.endsWith(u'*'))
        key = key.chopped(1);
    QStringView value = end < 0 ? QStringView() : text.sliced(end + 1);
    while (!value.isEmpty() && (isSpace(value.front().unicode()) || isAnyOf(value.front(), u"：:*")))
        value = value.sliced(1);
    return {labelOf(key), key, value};
}

QStringView titleIn(QStringView bare)
{
    const QStringView text = withoutMarkdown(bare);
    if (text.size() > longestTitleLine || text.size() < 3)
        return {};
    const bool isAngle = text.startsWith(u'《');
    if (!isAngle && !text.startsWith(u'「'))
        return {};
    const qsizetype end = text.indexOf(isAngle ? u'》' : u'」');
    return end > 1 ? text.sliced(1, end - 1) : QStringView();
}

bool isFrontMatterLabel(ScriptLabel label)
{
    return label == ScriptLabel::Synopsis || label == ScriptLabel::Cast || label == ScriptLabel::Fact;
}

}  // namespace

FrontMatter FrontMatter::read(const SourceText &source, int begin, int end, bool endIsKnown)
{
    FrontMatter result;
    result.m_end = begin;
    result.m_endIsKnown = endIsKnown;
    if (!isRecognised(source, begin, end))
        return result;
    bool afterBlank = true;
    for (int i = begin; i < end; ++i) {
        const SourceLine &line = source[i];
        if (line.state == LineState::Blank || line.state == LineState::Spaces)
            afterBlank = true;
        if (line.state != LineState::Text)
            continue;
        if (line.bare.startsWith(u'△') || line.bare.startsWith(u'▲'))
            return result;
        if (!isRule(line.bare) && !result.takeLine(line.bare, afterBlank))
            return result;
        afterBlank = false;
        result.m_end = i + 1;
    }
    return result;
}

bool FrontMatter::isRecognised(const SourceText &source, int begin, int end)
{
    const int first = source.nextText(begin);
    if (first < end && !titleIn(source[first].bare).isEmpty())
        return true;
    for (int i = first; i < end; ++i) {
        if (source[i].state == LineState::Text && isFrontMatterLabel(labelledText(source[i].bare).label))
            return true;
    }
    return false;
}

/// False when the line does not belong here.
bool FrontMatter::takeLine(QStringView bare, bool afterBlank)
{
    if (takeTitle(bare) || takeLabel(bare))
        return true;
    if (m_endIsKnown)
        return takePartLine(bare) || true;
    if (!afterBlank)
        return takePartLine(bare);
    const auto found = m_part == Part::Cast ? personOfLine(bare) : std::nullopt;
    return found && !found->age.isEmpty() && takePartLine(bare);
}

bool FrontMatter::takeTitle(QStringView bare)
{
    const QStringView title = titleIn(bare);
    if (title.isEmpty() || !m_title.isEmpty())
        return false;
    m_title = title.toString();
    return true;
}

bool FrontMatter::takeLabel(QStringView bare)
{
    const LabelledText text = labelledText(bare);
    switch (text.label) {
    case ScriptLabel::Synopsis:
        m_part = Part::Synopsis;
        takePartLine(text.value);
        return true;
    case ScriptLabel::Cast:
        m_part = Part::Cast;
        if (!text.value.isEmpty())
            takePartLine(text.value);
        return true;
    case ScriptLabel::People:
        m_part = text.value.isEmpty() ? Part::Cast : Part::None;
        for (const PersonMention &mention : PeopleLine::read(bare))
            m_people.append(person(mention.name, mention.remark, {}));
        return true;
    case ScriptLabel::Fact:
        m_part = Part::None;
        takeFact(text.key, text.value);
        return true;
    default:
        return false;
    }
}

void FrontMatter::takeFact(QStringView key, QStringView value)
{
    if (key == u"编剧" || key == u"作者")
        m_authors += authorsIn(withoutEmphasis(value));
    if ((key == u"剧名" || key == u"片名" || key == u"标题") && m_title.isEmpty())
        m_title = titleIn(value).isEmpty() ? withoutEmphasis(value) : titleIn(value).toString();
}

bool FrontMatter::takePartLine(QStringView bare)
{
    if (m_part == Part::Synopsis) {
        if (!m_synopsis.isEmpty() && !bare.isEmpty())
            m_synopsis += u'\n';
        m_synopsis += withoutEmphasis(withoutMarkdown(bare));
        return true;
    }
    if (m_part != Part::Cast)
        return false;
    const auto found = bare.startsWith(u'|') ? personOfTableRow(bare) : personOfLine(bare);
    if (found)
        m_people.append(*found);
    else if (m_endIsKnown && !m_people.isEmpty() && !bare.startsWith(u'|'))
        appendWrapped(m_people.last().description, bare);
    return found.has_value() || bare.startsWith(u'|');
}

}  // namespace circletake::script
