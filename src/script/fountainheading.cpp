// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fountainheading.h"

#include "script/emphasis.h"
#include "script/headingslots.h"
#include "script/letters.h"
#include "script/numerals.h"
#include "script/timewords.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool isNumberCharacter(QChar c)
{
    return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'.';
}

/// Cuts `#12A#` from the end of a heading and gives what stands between; empty when there is none.
QStringView takeSceneNumber(QStringView &text)
{
    if (!text.endsWith(u'#'))
        return {};
    const qsizetype opening = text.chopped(1).lastIndexOf(u'#');
    if (opening < 0)
        return {};
    const QStringView number = text.sliced(opening + 1).chopped(1);
    if (number.isEmpty() || !std::all_of(number.begin(), number.end(), isNumberCharacter))
        return {};
    text = trimmed(text.first(opening));
    return number;
}

/// The time word that a part of a heading means; a part of up to four words may hold it anywhere.
std::optional<SlotWord> timeIn(QStringView part)
{
    if (const qsizetype bracket = part.indexOf(u'('); bracket > 0)
        part = trimmed(part.first(bracket));
    if (const auto whole = slotWord(part); whole && (whole->time || whole->sameTime))
        return whole;
    const auto words = part.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 4)
        return std::nullopt;
    for (const QStringView word : words) {
        if (const auto found = slotWord(word); found && found->time)
            return found;
    }
    return std::nullopt;
}

/// Where the last part of a heading begins, behind a dash; -1 without one. Han text needs no space beside it.
qsizetype lastDash(QStringView text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (text[i] != u'-')
            continue;
        const bool isSpaced = i + 1 < text.size() && text[i - 1] == u' ' && text[i + 1] == u' ';
        const bool isBesideHan = isHan(text[i - 1].unicode()) || (i + 1 < text.size() && isHan(text[i + 1].unicode()));
        if (isSpaced || isBesideHan)
            return i;
    }
    return -1;
}

QStringView withoutEndDashes(QStringView text)
{
    text = trimmed(text);
    while (!text.isEmpty() && isAnyOf(text.back(), u"-–—－,，、"))
        text = trimmed(text.chopped(1));
    while (!text.isEmpty() && isAnyOf(text.front(), u"-–—－,，"))
        text = trimmed(text.sliced(1));
    return text;
}

void setTime(SceneHeading &heading, const SlotWord &word)
{
    if (word.time && heading.time == TimeOfDay::Unspecified)
        heading.time = *word.time;
    heading.sameTime = heading.sameTime || word.sameTime;
}

/// Cuts the times from the end of a place: parts behind dashes, else the last word.
QStringView takeTimes(SceneHeading &heading, QStringView place, const QString &foldedPlace)
{
    QStringView matched = foldedPlace;
    for (qsizetype dash = lastDash(matched); dash >= 0; dash = lastDash(matched)) {
        const auto time = timeIn(trimmed(matched.sliced(dash + 1)));
        if (!time)
            break;
        setTime(heading, *time);
        matched = matched.first(dash);
    }
    const qsizetype space = std::max(matched.lastIndexOf(u' '), matched.lastIndexOf(u','));
    if (!heading.hasTime() && space > 0) {
        if (const auto word = slotWord(matched.sliced(space + 1)); word && word->time) {
            setTime(heading, *word);
            matched = matched.first(space);
        }
    }
    return withoutEndDashes(place.first(matched.size()));
}

bool hasHan(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return isHan(c.unicode()); });
}

}  // namespace

bool FountainHeading::isForced(QStringView bare)
{
    return bare.size() > 1 && bare[0] == u'.' && bare[1] != u'.' && !isSpace(bare[1].unicode());
}

bool FountainHeading::hasPrefix(QStringView bare)
{
    if (bare.size() < 4 || !isAnyOf(bare.front(), u"IEieＩＥｉｅ"))
        return false;
    const QString front = folded(bare.first(std::min<qsizetype>(bare.size(), 12)));
    return settingPrefix(front).size > 0;
}

std::optional<SceneHeading> FountainHeading::read(QStringView bare)
{
    const bool forced = isForced(bare);
    if (!forced && !hasPrefix(bare))
        return std::nullopt;
    SceneHeading heading;
    heading.fountain = true;
    QStringView text = forced ? bare.sliced(1) : bare;
    const QStringView number = takeSceneNumber(text);
    if (const Numeral value = digits(number); value.size == number.size())
        heading.number = value.value;
    heading.text = withoutEmphasis(text);
    readSlots(heading, heading.text);
    return heading;
}

void FountainHeading::readSlots(SceneHeading &heading, QStringView text)
{
    const QString match = folded(text);
    const SettingPrefix prefix = settingPrefix(match);
    heading.setting = prefix.setting;
    const QStringView place = text.sliced(prefix.size);
    heading.place = takeTimes(heading, place, match.sliced(prefix.size)).toString();
    if (prefix.size > 0 || heading.hasTime() || !hasHan(text))
        return;
    const HeadingSlots found = script::readSlots(text, match, Dividing::WhenTwoSlots);
    heading.place = found.place;
    heading.time = found.time;
    heading.setting = found.setting;
}

}  // namespace circletake::script
