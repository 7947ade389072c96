// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/tone.h"

#include "script/tonelexicon.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr size_t s_toneCount = size_t(Tone::Playful) + 1;

/// The tone with the most weight, the first named where two weigh the same; intensity is its strongest word's.
ToneReading strongest(const QVector<ToneWord> &words)
{
    std::array<int, s_toneCount> weight{};
    ToneReading reading;
    for (const ToneWord &word : words)
        weight[size_t(word.tone)] += word.tone == Tone::Neutral ? 1 : word.strength * word.strength;
    for (const ToneWord &word : words)
        if (reading.intensity == 0 || weight[size_t(word.tone)] > weight[size_t(reading.tone)])
            reading = {word.tone, 1};
    for (const ToneWord &word : words)
        if (word.tone == reading.tone)
            reading.intensity = std::max(reading.intensity, word.strength);
    return reading;
}

bool isExclaimed(QStringView text)
{
    return text.contains(u'！') || text.contains(u'!');
}

bool isShouted(QStringView text)
{
    return text.count(u'！') + text.count(u'!') >= 2;
}

int raised(int intensity, QStringView text)
{
    return std::min(3, intensity + (isShouted(text) ? 1 : 0));
}

}  // namespace

ToneReading toneOfMood(QStringView mood)
{
    return strongest(toneWords(mood, ToneSource::Mood));
}

ToneReading toneOfText(QStringView text)
{
    ToneReading reading = strongest(toneWords(text, ToneSource::Prose));
    if (reading.intensity == 0 && isExclaimed(text))
        return {Tone::Tense, isShouted(text) ? 2 : 1};
    if (reading.intensity > 0)
        reading.intensity = raised(reading.intensity, text);
    return reading;
}

ToneReading toneOf(QStringView text, QStringView mood)
{
    ToneReading reading = toneOfMood(mood);
    const ToneReading wording = toneOfText(text);
    if (reading.intensity == 0)
        return wording;
    const bool agrees = wording.tone == reading.tone;
    reading.intensity = std::max(reading.intensity, agrees ? wording.intensity : 0);
    if (isExclaimed(text) && reading.tone != Tone::Neutral)
        reading.intensity = std::min(3, reading.intensity + 1);
    return reading;
}

}  // namespace circletake::script
