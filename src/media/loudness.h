// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/mediaworker.h"

#include <QString>

namespace circletake::media {

struct LoudnessTarget
{
    double integrated = -14;  ///< LUFS
    double truePeak = -1;     ///< dBTP
};

struct LoudnessReport
{
    double before = -70;  ///< LUFS
    double after = -70;
    bool limited = false;
};

/// Encodes a film's whole sound (raw stereo s16 at 48 kHz) as AAC in an M4A, at one loudness. Two passes: the first
/// measures, the second applies one gain to all of it, which is what FFmpeg's loudnorm does in its linear mode; its
/// dynamic mode, into which it falls silently when the peaks do not fit, pumps dialogue. Where the peaks do not fit, a
/// limiter holds them back and the gain is set again until the result is right. What is (nearly) silent stays as it is.
/// Blocking; errors as runFfmpeg()'s.
[[nodiscard]] Result<LoudnessReport> normaliseSound(const QString &ffmpeg, const QString &raw, const QString &m4a,
                                                    const LoudnessTarget &target, const CancelFlag &cancel = {});

}  // namespace circletake::media
