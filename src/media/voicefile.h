// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/mediaworker.h"
#include "media/monosamples.h"

namespace circletake::media {

/// A line of a script lasts no longer than this, whoever speaks it.
inline constexpr int mostVoiceSeconds = 60;

/// A RIFF WAVE file of one voice, as we keep voices.
[[nodiscard]] QByteArray voiceWavOf(const MonoSamples &samples);
/// What voiceWavOf() wrote; Damaged for anything else, NotFound when it is not there.
[[nodiscard]] Result<MonoSamples> readVoiceFile(const Files &files, const QString &path);

/// Without the silence before and after it.
[[nodiscard]] MonoSamples withoutSilence(const MonoSamples &samples);

/// A recording of any rate and format as one voice, silence at its ends cut off. A child process reads it. BadInput
/// naming the file: no sound in it, nothing but silence, or longer than a line can be.
[[nodiscard]] Result<MonoSamples> readRecording(const QString &ffmpeg, const QString &path,
                                                const CancelFlag &cancel = {});

}  // namespace circletake::media
