// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/episodeassembler.h"
#include "media/soundmix.h"

namespace circletake::media {

/// Decodes music or ambience into `raw` and says where it lies in a film of so many samples. NotFound or BadInput
/// naming the bed when its file is gone or holds no sound. Blocking; a child process reads the file.
[[nodiscard]] Result<MixBed> decodedBed(const QString &ffmpeg, const AssemblyBed &bed, qint64 filmSamples,
                                        const QString &raw, const CancelFlag &cancel);

}  // namespace circletake::media
