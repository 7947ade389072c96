// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace circletake::sandbox {

/// A RIFF WAVE file around signed 16-bit stereo samples at 48 kHz.
[[nodiscard]] QByteArray wavOf(const QByteArray &pcm);

/// The sound of a WAV file (16-bit PCM, one or two channels, 8 to 96 kHz) as 48 kHz stereo; BadInput for anything else.
[[nodiscard]] Result<QByteArray> pcmOf(const QByteArray &wav);

}  // namespace circletake::sandbox
