// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circletake {

/// How a line is to be spoken, read from the script's own words for its mood.
struct Delivery
{
    int speedPercent = 100;  ///< 70 to 140 of the voice's usual pace
    int pitch = 0;           ///< -20 to 20 of espeak-ng's hundred steps
    int gain = 0;            ///< tenths of a decibel in the mix: a whisper is not as loud as a shout

    bool operator==(const Delivery &) const = default;
};

/// From parentheticals such as "低声，哽咽" or "angry, fast"; words that are not known change nothing.
[[nodiscard]] Delivery deliveryOf(const QString &mood);

/// What a speech service that takes instructions is told, in the script's language; empty for an empty mood.
[[nodiscard]] QString speechInstructions(const QString &mood, const QString &language);

}  // namespace circletake
