// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"
#include "media/worker/stillpicture.h"

#include <functional>

namespace circletake::media {

/// `turn`: how the clip wants to be shown.
using SampleSink = std::function<Result<void>(const AVFrame *frame, qint64 atMs, const PictureTurn &turn)>;

/// Gives `sink` pictures from the middles of `samples` equal stretches of a clip, in order; each picture once, so fewer
/// where the clip has fewer. Decodes no more than it must: stretches without a wanted picture are jumped over, and
/// pictures on which no other depends are left out. Damaged pictures are shown as well as they can be.
[[nodiscard]] Result<void> samplePictures(const QString &path, int samples, const SampleSink &sink);

}  // namespace circletake::media
