// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"

#include <QString>

namespace circletake::script {

/// How a text feels: the tone with the most evidence, and how strong it is (0 none; 1 calm … 3 at its peak).
struct ToneReading
{
    Tone tone = Tone::Neutral;
    int intensity = 0;

    bool operator==(const ToneReading &) const = default;
};

/// Reads a parenthetical such as 冷笑, "through gritted teeth". Each word in it is an instruction, so it weighs full.
[[nodiscard]] ToneReading toneOfMood(QStringView mood);

/// Reads what is seen (action) or said (speech), zh and en, by wording and punctuation. Denied words
/// (不怕, "not afraid") do not count.
[[nodiscard]] ToneReading toneOfText(QStringView text);

/// Both: the mood decides where it says anything, the wording adds to its intensity.
[[nodiscard]] ToneReading toneOf(QStringView text, QStringView mood);

}  // namespace circletake::script
