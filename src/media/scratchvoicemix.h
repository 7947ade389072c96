// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/monosamples.h"
#include "media/scratchvoice.h"

namespace circletake::media {

/// A line as it was spoken, and where its first sample lies.
struct PlacedLine
{
    MonoSamples samples;
    qint64 start = 0;
    VoiceKind voice = VoiceKind::OnScreen;
};

/// Room tone with the lines laid over it: stereo s16 at 48 kHz of exactly `samples`. Inner voices and narration are
/// softer and duller than voices in the room. The same request sounds the same.
[[nodiscard]] QByteArray mixOf(const QVector<PlacedLine> &lines, const VoiceRequest &request);

/// Loudness of lines spoken on screen, 0–255, twelve values a second.
[[nodiscard]] QByteArray mouthOf(const QVector<PlacedLine> &lines, qint64 samples);

/// The left side of stereo s16.
[[nodiscard]] MonoSamples monoOf(const QByteArray &stereo);

/// Mono s16 at another rate as 48 kHz.
[[nodiscard]] MonoSamples resampled(const MonoSamples &samples, int rate);

}  // namespace circletake::media
