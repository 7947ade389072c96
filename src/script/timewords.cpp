// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/timewords.h"

#include "script/letters.h"
#include "script/wordtable.h"

#include <array>

namespace circletake::script {

namespace {

struct TimeWord
{
    QStringView word;
    TimeOfDay time;
};

struct SettingWord
{
    QStringView word;
    Setting setting;
};

constexpr WordTable timeWords{std::array{TimeWord{u"大清早", TimeOfDay::Morning}, TimeWord{u"清晨", TimeOfDay::Morning},
                                         TimeWord{u"早晨", TimeOfDay::Morning},   TimeWord{u"早上", TimeOfDay::Morning},
                                         TimeWord{u"凌晨", TimeOfDay::Dawn},      TimeWord{u"黎明", TimeOfDay::Dawn},
                                         TimeWord{u"拂晓", TimeOfDay::Dawn},      TimeWord{u"上午", TimeOfDay::Morning},
                                         TimeWord{u"中午", TimeOfDay::Day},       TimeWord{u"正午", TimeOfDay::Day},
                                         TimeWord{u"午后", TimeOfDay::Day},       TimeWord{u"下午", TimeOfDay::Day},
                                         TimeWord{u"黄昏", TimeOfDay::Dusk},      TimeWord{u"傍晚", TimeOfDay::Dusk},
                                         TimeWord{u"入夜", TimeOfDay::Evening},   TimeWord{u"深夜", TimeOfDay::Night},
                                         TimeWord{u"午夜", TimeOfDay::Night},     TimeWord{u"雨夜", TimeOfDay::Night},
                                         TimeWord{u"雪夜", TimeOfDay::Night},     TimeWord{u"夜晚", TimeOfDay::Night},
                                         TimeWord{u"晚上", TimeOfDay::Evening},   TimeWord{u"白天", TimeOfDay::Day},
                                         TimeWord{u"日", TimeOfDay::Day},         TimeWord{u"夜", TimeOfDay::Night},
                                         TimeWord{u"晨", TimeOfDay::Morning},     TimeWord{u"早", TimeOfDay::Morning},
                                         TimeWord{u"晚", TimeOfDay::Evening},     TimeWord{u"昏", TimeOfDay::Dusk},
                                         TimeWord{u"暮", TimeOfDay::Dusk}}};

// Whole words only: inside a longer word they mean other things.
constexpr WordTable wholeTimeWords{std::array{TimeWord{u"天", TimeOfDay::Day},
                                              TimeWord{u"晚间", TimeOfDay::Evening},
                                              TimeWord{u"夜间", TimeOfDay::Night},
                                              TimeWord{u"日间", TimeOfDay::Day},
                                              TimeWord{u"DAY", TimeOfDay::Day},
                                              TimeWord{u"NIGHT", TimeOfDay::Night},
                                              TimeWord{u"MORNING", TimeOfDay::Morning},
                                              TimeWord{u"EARLY MORNING", TimeOfDay::Morning},
                                              TimeWord{u"EVENING", TimeOfDay::Evening},
                                              TimeWord{u"AFTERNOON", TimeOfDay::Day},
                                              TimeWord{u"LATE AFTERNOON", TimeOfDay::Dusk},
                                              TimeWord{u"NOON", TimeOfDay::Day},
                                              TimeWord{u"MIDDAY", TimeOfDay::Day},
                                              TimeWord{u"DAWN", TimeOfDay::Dawn},
                                              TimeWord{u"SUNRISE", TimeOfDay::Dawn},
                                              TimeWord{u"DUSK", TimeOfDay::Dusk},
                                              TimeWord{u"SUNSET", TimeOfDay::Dusk},
                                              TimeWord{u"TWILIGHT", TimeOfDay::Dusk},
                                              TimeWord{u"MAGIC HOUR", TimeOfDay::Dusk},
                                              TimeWord{u"LATE NIGHT", TimeOfDay::Night},
                                              TimeWord{u"MIDNIGHT", TimeOfDay::Night}}};

constexpr std::array<QStringView, 8> sameTimeWords = {u"CONTINUOUS", u"CONT",          u"LATER",     u"MOMENTS LATER",
                                                      u"SAME",       u"MINUTES LATER", u"SAME TIME", u"SAME DAY"};

constexpr WordTable settingWords{std::array{
    SettingWord{u"内/外", Setting::Both}, SettingWord{u"外/内", Setting::Both}, SettingWord{u"内外景", Setting::Both},
    SettingWord{u"内外", Setting::Both}, SettingWord{u"外内", Setting::Both}, SettingWord{u"内景", Setting::Interior},
    SettingWord{u"外景", Setting::Exterior}, SettingWord{u"室内", Setting::Interior},
    SettingWord{u"室外", Setting::Exterior}, SettingWord{u"内", Setting::Interior},
    SettingWord{u"外", Setting::Exterior}}};

constexpr WordTable wholeSettingWords{
    std::array{SettingWord{u"INT", Setting::Interior}, SettingWord{u"INT.", Setting::Interior},
               SettingWord{u"EXT", Setting::Exterior}, SettingWord{u"EXT.", Setting::Exterior},
               SettingWord{u"INT/EXT", Setting::Both}, SettingWord{u"INT./EXT.", Setting::Both}}};

// 子 … 亥: the twelve double hours from 23 o'clock.
constexpr QStringView doubleHours = u"子丑寅卯辰巳午未申酉戌亥";
constexpr std::array<TimeOfDay, 12> doubleHourTimes = {
    TimeOfDay::Night, TimeOfDay::Night, TimeOfDay::Dawn, TimeOfDay::Morning, TimeOfDay::Morning, TimeOfDay::Morning,
    TimeOfDay::Day,   TimeOfDay::Day,   TimeOfDay::Day,  TimeOfDay::Dusk,    TimeOfDay::Evening, TimeOfDay::Night};

struct FoundTime
{
    TimeOfDay time = TimeOfDay::Unspecified;
    qsizetype size = 0;
};

FoundTime doubleHour(QStringView text)
{
    if (text.size() < 2 || text[1] != u'时')
        return {};
    const qsizetype hour = doubleHours.indexOf(text[0]);
    if (hour < 0)
        return {};
    const bool hasQuarter = text.size() >= 4 && isAnyOf(text[2], u"一二三四") && text[3] == u'刻';
    return {doubleHourTimes[size_t(hour)], hasQuarter ? 4 : 2};
}

FoundTime startingTime(QStringView text)
{
    const FoundTime hour = doubleHour(text);
    const TimeWord *word = timeWords.starting(text);
    return word && word->word.size() > hour.size ? FoundTime{word->time, word->word.size()} : hour;
}

SettingPrefix startingSetting(QStringView text)
{
    const SettingWord *word = settingWords.starting(text);
    return word ? SettingPrefix{word->setting, word->word.size()} : SettingPrefix{};
}

std::optional<SlotWord> listedWord(QStringView word)
{
    if (const TimeWord *time = wholeTimeWords.whole(word))
        return SlotWord{time->time, {}, false};
    if (const SettingWord *setting = wholeSettingWords.whole(word))
        return SlotWord{{}, setting->setting, false};
    if (isOneOf(word, sameTimeWords))
        return SlotWord{TimeOfDay::Unspecified, {}, true};
    return std::nullopt;
}

/// One of INT, EXT, EST, I, E with its full stop.
SettingPrefix settingAbbreviation(QStringView text)
{
    static constexpr WordTable abbreviations{
        std::array{SettingWord{u"INT", Setting::Interior}, SettingWord{u"EXT", Setting::Exterior},
                   SettingWord{u"EST", Setting::Exterior}, SettingWord{u"I", Setting::Interior},
                   SettingWord{u"E", Setting::Exterior}}};
    const SettingWord *word = abbreviations.starting(text);
    return word ? SettingPrefix{word->setting, word->word.size()} : SettingPrefix{};
}

bool isStop(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at] == u'.' || text[at] == u'。');
}

}  // namespace

std::optional<SlotWord> slotWord(QStringView word)
{
    if (word.isEmpty() || word.size() > 16)
        return std::nullopt;
    if (word.front().unicode() < 0x80)
        return listedWord(word);
    if (const auto fused = fusedSlots(word); fused && fused->size == word.size())
        return fused->word;
    if (const FoundTime time = startingTime(word); time.size == word.size())
        return SlotWord{time.time, {}, false};
    if (const SettingPrefix setting = startingSetting(word); setting.size == word.size())
        return SlotWord{{}, setting.setting, false};
    return listedWord(word);
}

std::optional<FusedSlots> fusedSlots(QStringView text)
{
    if (const FoundTime time = startingTime(text); time.size > 0) {
        const SettingPrefix setting = startingSetting(text.sliced(time.size));
        if (setting.size > 0)
            return FusedSlots{{time.time, setting.setting, false}, time.size + setting.size};
    }
    if (const SettingPrefix setting = startingSetting(text); setting.size > 0) {
        const FoundTime time = startingTime(text.sliced(setting.size));
        if (time.size > 0)
            return FusedSlots{{time.time, setting.setting, false}, time.size + setting.size};
    }
    return std::nullopt;
}

SettingPrefix settingPrefix(QStringView text)
{
    SettingPrefix first = settingAbbreviation(text);
    if (first.size == 0)
        return {};
    const bool isLetter = first.size == 1;
    qsizetype at = first.size;
    const bool hasSlash =
        (at < text.size() && text[at] == u'/') || (isStop(text, at) && text.sliced(at + 1).startsWith(u'/'));
    if (hasSlash) {
        at += isStop(text, at) ? 2 : 1;
        const SettingPrefix second = settingAbbreviation(text.sliced(at));
        if (second.size == 0)
            return {};
        at += second.size;
        first.setting = second.setting == first.setting ? first.setting : Setting::Both;
    } else if (isLetter) {
        return {};
    }
    if (!isStop(text, at) && !(at < text.size() && isSpace(text[at].unicode())))
        return {};
    return {first.setting, at + 1};
}

}  // namespace circletake::script
