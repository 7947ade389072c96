// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace circletake::media {

/// The rate of all sound in the house, in samples a second.
inline constexpr int soundRate = 48'000;

/// Samples of one voice: mono s16 at 48 kHz.
using MonoSamples = QVector<qint16>;

/// Whole milliseconds of so many samples.
[[nodiscard]] inline qint64 msOfSamples(qint64 samples)
{
    return samples / (soundRate / 1000);
}

}  // namespace circletake::media
