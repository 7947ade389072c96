// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/chineseheading.h"

#include "script/fountainheading.h"
#include "script/headingslots.h"
#include "script/letters.h"
#include "script/peopleline.h"
#include "script/scenenumber.h"
#include "script/timewords.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr qsizetype longestHeading = 160;
constexpr qsizetype longestWithoutNumber = 30;

constexpr std::array<QStringView, 6> labels = {u"地点", u"时间", u"内外景", u"内/外景", u"内外", u"场景"};

/// Size of the label at the front with its colon; 0 when there is none.
qsizetype labelSize(QStringView text)
{
    qsizetype size = startingWord(text, labels);
    if (size == 0)
        return 0;
    while (size < text.size() && (text[size] == u' ' || text[size] == u'*'))
        ++size;
    return size < text.size() && text[size] == u':' ? size + 1 : 0;
}

/// A heading line while it is taken apart: the original, and a copy of equal length for matching, in which whatever
/// has been dealt with is a space.
class HeadingScan
{
public:
    explicit HeadingScan(QStringView bare)
        : m_original(withoutMarkdown(bare))
        , m_match(folded(m_original))
    {
        for (QChar &c : m_match) {
            if (isAnyOf(c, u"【】[]"))
                c = u' ';
        }
    }

    std::optional<SceneHeading> heading()
    {
        m_number = sceneNumber(m_match);
        blank(0, m_number.size);
        takePeople();
        takeLabels();
        if (!readSlotsOfRest())
            return std::nullopt;
        m_heading.text = m_original.toString();
        m_heading.number = m_number.scene;
        m_heading.episode = m_number.episode;
        m_heading.inserted = m_number.inserted;
        return isAccepted() ? std::optional(m_heading) : std::nullopt;
    }

    /// Only slots and labels count; numbers are part of the place.
    HeadingSlots slotsOnly()
    {
        takeLabels();
        return readSlots(m_original, m_match, Dividing::WhenTwoSlots);
    }

    [[nodiscard]] const SceneNumber &number() const { return m_number; }

private:
    void blank(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i)
            m_match[i] = u' ';
    }

    void takePeople()
    {
        const PeopleLabel label = findPeopleLabel(m_match);
        if (label.size == 0)
            return;
        m_heading.people = PeopleLine::names(m_original.sliced(label.begin + label.size));
        blank(label.begin, m_match.size());
    }

    void takeLabels()
    {
        bool isFieldStart = true;
        for (qsizetype i = 0; i < m_match.size(); ++i) {
            const QStringView rest = QStringView(m_match).sliced(i);
            const qsizetype size = isFieldStart ? labelSize(rest) : 0;
            blank(i, i + size);
            const QChar c = m_match[i];
            isFieldStart = isFieldStart ? c == u' ' : isAnyOf(c, u" ;,、|");
        }
    }

    bool readSlotsOfRest()
    {
        qsizetype begin = 0;
        while (begin < m_match.size() && m_match[begin] == u' ')
            ++begin;
        const QStringView match = QStringView(m_match).sliced(begin);
        const QStringView original = m_original.sliced(begin);
        if (m_number.found() && settingPrefix(match).size > 0) {
            FountainHeading::readSlots(m_heading, trimmed(original));
            return true;
        }
        if (m_number.latin && m_number.prefixed)
            return readLatin(original);
        readChineseSlots(original, match);
        return !hasSentenceEnd(m_heading.place) && !m_heading.place.contains(u'：') && !m_heading.place.contains(u':');
    }

    /// Scene 3: Kitchen - night
    bool readLatin(QStringView original)
    {
        FountainHeading::readSlots(m_heading, trimmed(original));
        return (m_number.separated || trimmed(original).isEmpty()) && !hasSentenceEnd(m_heading.place) &&
               m_heading.place.size() <= 60;
    }

    void readChineseSlots(QStringView original, QStringView match)
    {
        const qsizetype hollywood = hollywoodSize(match);
        m_isHollywood = hollywood > 0;
        HeadingSlots found = readSlots(original, match, m_isHollywood ? Dividing::WhenOneSlot : Dividing::WhenTwoSlots);
        const bool mayFuse = m_number.touching && (m_number.episode > 0 || m_number.prefixed);
        if (const auto fused = mayFuse ? fusedSlots(match) : std::nullopt; fused && !found.hasSetting()) {
            found = readSlots(original.sliced(fused->size), match.sliced(fused->size), Dividing::WhenTwoSlots);
            found.time = fused->word.time.value_or(TimeOfDay::Unspecified);
            found.setting = fused->word.setting.value_or(Setting::Unspecified);
        }
        m_heading.place = found.place;
        m_heading.time = found.time;
        m_heading.sameTime = found.sameTime;
        m_heading.setting = found.setting;
        m_leftTokens = found.leftTokens;
    }

    /// 内景, 外景 in front with what divides it from the place
    [[nodiscard]] static qsizetype hollywoodSize(QStringView match)
    {
        static constexpr std::array<QStringView, 4> words = {u"内景", u"外景", u"内外景", u"内/外景"};
        const qsizetype size = startingWord(match, words);
        const bool isDivided = size > 0 && size < match.size() && isAnyOf(match[size], u" .。、:·");
        return isDivided ? size + 1 : 0;
    }

    [[nodiscard]] bool isAccepted() const
    {
        const bool hasSlot = m_heading.hasTime() || m_heading.hasSetting();
        if (m_number.inserted)
            return hasSlot;
        if (m_number.prefixed)
            return hasSlot || !m_number.touching;
        if (m_number.found())
            return hasSlot &&
                   (!m_number.touching || (m_number.episode > 0 && m_heading.hasTime() && m_heading.hasSetting()));
        return isAcceptedWithoutNumber();
    }

    [[nodiscard]] bool isAcceptedWithoutNumber() const
    {
        if (m_original.size() > longestWithoutNumber || m_heading.place.isEmpty() || m_leftTokens > 3)
            return false;
        return m_heading.hasSetting() && ((m_heading.hasTime() && !m_heading.sameTime) || m_isHollywood);
    }

    QStringView m_original;
    QString m_match;
    SceneNumber m_number;
    SceneHeading m_heading;
    int m_leftTokens = 0;
    bool m_isHollywood = false;
};

void fillFrom(SceneHeading &heading, const HeadingSlots &found)
{
    if (heading.place.isEmpty())
        heading.place = found.place;
    if (!heading.hasTime())
        heading.time = found.time;
    heading.sameTime = heading.sameTime || found.sameTime;
    if (!heading.hasSetting())
        heading.setting = found.setting;
}

/// Characters that every Chinese heading has one of: a digit, or one of 内外场景时间地点, or `Scene`.
bool isTelling(QChar c)
{
    return (c >= u'0' && c <= u'9') || isAnyOf(c, u"内外场地时０１２３４５６７８９");
}

/// Scene 3, SC01, EP002-SC001
bool startsWithLatinNumber(QStringView bare)
{
    if (startsWithWord(bare, u"scene"))
        return true;
    qsizetype at = 0;
    while (at < bare.size() && at < 3 && isAnyOf(bare[at], u"EPSCepsc"))
        ++at;
    return at > 0 && at < bare.size() && bare[at].isDigit();
}

}  // namespace

bool ChineseHeading::cannotBe(QStringView bare)
{
    if (bare.isEmpty() || bare.size() > longestHeading)
        return true;
    const char16_t first = bare.front().unicode();
    if (first < 0x80 && QChar::isLetter(first))
        return !startsWithLatinNumber(bare);
    return first == u'△' || first == u'▲' || std::none_of(bare.begin(), bare.end(), isTelling);
}

std::optional<SceneHeading> ChineseHeading::read(QStringView bare)
{
    if (cannotBe(bare))
        return std::nullopt;
    return HeadingScan(bare).heading();
}

std::optional<SceneHeading> ChineseHeading::readNumberAlone(QStringView bare)
{
    const QStringView text = withoutMarkdown(bare);
    if (text.isEmpty() || text.size() > 12)
        return std::nullopt;
    const QString match = folded(text);
    const SceneNumber number = sceneNumber(match);
    if (number.size < match.size() || number.scene == 0 || number.inserted)
        return std::nullopt;
    SceneHeading heading;
    heading.text = text.toString();
    heading.number = number.scene;
    heading.episode = number.episode;
    return heading;
}

bool ChineseHeading::readSlotLine(QStringView bare, SceneHeading &heading)
{
    if (bare.size() > longestWithoutNumber || hasSentenceEnd(bare))
        return false;
    const HeadingSlots found = HeadingScan(bare).slotsOnly();
    if (!found.hasTime() || !found.hasSetting() || found.leftTokens > 3)
        return false;
    fillFrom(heading, found);
    return true;
}

bool ChineseHeading::readLabel(QStringView bare, SceneHeading &heading)
{
    if (!isLabel(bare))
        return false;
    HeadingSlots found = HeadingScan(bare).slotsOnly();
    const QChar label = withoutMarkdown(bare).front();
    if (label == u'时' || label == u'内')  // 时间：三年前 is no place
        found.place.clear();
    fillFrom(heading, found);
    return true;
}

bool ChineseHeading::isLabel(QStringView bare)
{
    const QStringView text = withoutMarkdown(bare);
    if (text.isEmpty() || text.size() > longestHeading || !isAnyOf(text.front(), u"地时内场"))
        return false;
    return labelSize(folded(text)) > 0;
}

}  // namespace circletake::script
