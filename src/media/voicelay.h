// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/monosamples.h"

namespace circletake::media {

/// A voice and its place in a sound.
struct LaidVoice
{
    MonoSamples samples;
    qint64 fromMs = 0;  ///< ≥ 0
    int gain = 0;       ///< tenths of a decibel
};

/// The voices in their places over silence, exactly `lengthMs` long: what reaches beyond it is cut off.
[[nodiscard]] MonoSamples laidVoices(const QVector<LaidVoice> &voices, qint64 lengthMs);

}  // namespace circletake::media
