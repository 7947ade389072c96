// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/outline.h"

#include "script/chineseheading.h"
#include "script/fountainheading.h"
#include "script/letters.h"
#include "script/peopleline.h"
#include "script/speechline.h"

namespace circletake::script {

namespace {

/// First characters of lines that are never a mark. Of the Latin letters some begin one: Episode, INT, EXT, Scene, ACT.
bool opensOtherLine(QChar first)
{
    const char16_t letter = asciiLower(first);
    if (letter >= u'a' && letter <= u'z')
        return !isAnyOf(letter, u"eisa");
    return isAnyOf(first, u"△▲♪※>|=!~@<");
}

bool isStructural(const SourceLine &line)
{
    const QChar first = line.bare.front();
    return first == u'#' || first == u'=' || line.bare.startsWith(u"---") || line.bare.startsWith(u"***");
}

/// What the two-pass rule for episode lists takes as the text of a scene.
bool isFilmable(const SourceLine &line)
{
    if (line.state != LineState::Text)
        return false;
    if (line.bare.startsWith(u'△') || line.bare.startsWith(u'▲') || line.bare.startsWith(u'【'))
        return true;
    if (!line.has(LineTrait::Colon))
        return false;
    const auto speech = SpeechLine::read(line.bare);
    return speech && (speech->certain || line.has(LineTrait::Han));
}

}  // namespace

Outline::Outline(const SourceText &source, int begin)
    : m_source(source)
    , m_begin(begin)
{
    readMarks(begin);
    settleActs();
    settleEpisodes();
}

void Outline::readMarks(int begin)
{
    for (int i = begin; i < m_source.size();) {
        const SourceLine &line = m_source[i];
        const bool mayBe =
            line.state == LineState::Text && line.bare.size() <= 400 && !opensOtherLine(line.bare.front());
        i = mayBe ? readMark(i) : i + 1;
    }
}

/// Gives the index of the line to look at next.
int Outline::readMark(int index)
{
    if (readFountainHeading(index) || readEpisode(index) || readChineseHeading(index) || readAct(index))
        return m_marks.back().last + 1;
    return index + 1;
}

void Outline::add(int first, int last, std::variant<SceneHeading, EpisodeMark, ActMark> what)
{
    m_marks.push_back({first, last, std::move(what), true});
}

/// No text touches the line from above, or only what stands on a line of its own without blank lines.
bool Outline::isFree(int index) const
{
    if (index <= m_begin || m_source.isBlankBefore(index))
        return true;
    if (!m_marks.empty() && m_marks.back().last == index - 1)
        return true;
    return m_source[index - 1].state == LineState::Text && isStructural(m_source[index - 1]);
}

bool Outline::readEpisode(int index)
{
    const SourceLine &line = m_source[index];
    const auto mark = EpisodeMark::read(line.bare);
    const bool isShouted = mark && withoutMarkdown(line.bare).startsWith(u"EP");
    if (!mark || (!line.has(LineTrait::Han) && !isShouted && !isFree(index)))
        return false;
    add(index, index, *mark);
    return true;
}

bool Outline::readFountainHeading(int index)
{
    const SourceLine &line = m_source[index];
    const bool isForced = FountainHeading::isForced(line.bare);
    if (!isForced && !isAnyOf(line.bare.front(), u"IEieＩＥ"))
        return false;
    if (!isForced && !FountainHeading::hasPrefix(line.bare))
        return false;
    if (!isFree(index) && (isForced || !line.has(LineTrait::Han))) {
        if (!isForced && !line.has(LineTrait::Lower))
            m_touching.push_back(index);
        return false;
    }
    const auto heading = FountainHeading::read(line.bare);
    if (heading)
        add(index, index, *heading);
    return heading.has_value();
}

bool Outline::readChineseHeading(int index)
{
    const QStringView bare = m_source[index].bare;
    if (ChineseHeading::cannotBe(bare))
        return false;
    auto heading = ChineseHeading::read(bare);
    const bool isLatin = !m_source[index].has(LineTrait::Han);
    if (heading && isLatin && !isFree(index))
        return false;
    if (!heading)
        heading = numberAlone(index);
    if (!heading && opensLabelledHeading(index)) {
        heading.emplace();
        heading->text = bare.toString();
        (void)ChineseHeading::readLabel(bare, *heading);
    }
    if (!heading)
        return false;
    const int last = absorbLines(index, *heading);
    add(index, last, *heading);
    return true;
}

/// A number on a line of its own is a heading when the next line has slots or labels.
std::optional<SceneHeading> Outline::numberAlone(int index) const
{
    auto heading = ChineseHeading::readNumberAlone(m_source[index].bare);
    const int next = heading ? m_source.nextText(index + 1) : m_source.size();
    if (next >= m_source.size())
        return std::nullopt;
    SceneHeading ignored;
    const QStringView below = m_source[next].bare;
    if (ChineseHeading::isLabel(below) || PeopleLine::is(below) || ChineseHeading::readSlotLine(below, ignored))
        return heading;
    return std::nullopt;
}

/// 地点： and 时间： on lines of their own, without a number above.
bool Outline::opensLabelledHeading(int index) const
{
    if (!isFree(index) || !ChineseHeading::isLabel(m_source[index].bare))
        return false;
    const int next = m_source.nextText(index + 1);
    return next < m_source.size() &&
           (ChineseHeading::isLabel(m_source[next].bare) || PeopleLine::is(m_source[next].bare));
}

/// The lines below a heading that give what it lacks; index of the last.
int Outline::absorbLines(int index, SceneHeading &heading)
{
    int last = absorbSlotLine(index, heading);
    for (int next = m_source.nextText(last + 1); next < m_source.size(); next = m_source.nextText(next + 1)) {
        const QStringView bare = m_source[next].bare;
        if (!ChineseHeading::readLabel(bare, heading))
            break;
        heading.text += u' ' + bare.toString();
        last = next;
    }
    return last;
}

int Outline::absorbSlotLine(int index, SceneHeading &heading)
{
    const int next = m_source.nextText(index + 1);
    if (!heading.isEmpty() || next >= m_source.size())
        return index;
    const QStringView bare = m_source[next].bare;
    if (ChineseHeading::isLabel(bare) || opensOtherLine(bare.front()) || !ChineseHeading::readSlotLine(bare, heading))
        return index;
    heading.text += u' ' + bare.toString();
    return next;
}

bool Outline::readAct(int index)
{
    const SourceLine &line = m_source[index];
    const auto mark = ActMark::read(line.bare);
    if (!mark || (!line.has(LineTrait::Han) && mark->name.startsWith(u"Act") && !isFree(index)))
        return false;
    add(index, index, *mark);
    return true;
}

/// An act is a scene unless a scene heading stands in it.
void Outline::settleActs()
{
    bool headingAhead = false;
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        if (mark->heading()) {
            headingAhead = true;
            m_hasScenes = true;
        } else if (mark->act()) {
            mark->counts = !headingAhead;
            m_hasScenes = m_hasScenes || mark->counts;
            headingAhead = false;
        } else {
            headingAhead = false;
        }
    }
}

/// Marks that follow each other with no scene between are a list.
void Outline::settleEpisodes()
{
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const EpisodeMark *episode = m_marks[i].episode();
        if (!episode || episode->isEnd)
            continue;
        const bool isLast = i + 1 == m_marks.size();
        const int end = isLast ? m_source.size() : m_marks[i + 1].first;
        const bool hasScene = !isLast && !m_marks[i + 1].episode();
        m_marks[i].counts = hasScene || hasContent(m_marks[i].last + 1, end);
        m_hasEpisodes = m_hasEpisodes || m_marks[i].counts;
    }
}

/// Any text counts while the script has no scene headings at all.
bool Outline::hasContent(int first, int end) const
{
    for (int i = first; i < end; ++i) {
        if (m_source[i].state == LineState::Text && (!m_hasScenes || isFilmable(m_source[i])))
            return true;
    }
    return false;
}

}  // namespace circletake::script
