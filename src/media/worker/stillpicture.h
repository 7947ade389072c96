// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"

namespace circletake::media {

/// Decodes the file at `path`: JPEG (CMYK too), PNG, WebP, TIFF or BMP of one picture. By its first bytes, never by its
/// name. Faults: Open, NotPicture, BrokenPicture, LargePicture, MovingPicture.
[[nodiscard]] Result<FramePtr> stillPicture(const QString &path);

}  // namespace circletake::media
