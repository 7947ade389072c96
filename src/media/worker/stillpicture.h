// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"

namespace circletake::media {

/// Decodes the file at `path`: JPEG (CMYK too), PNG, WebP, TIFF or BMP of one picture. By its first bytes, never by its
/// name. Faults: Open, NotPicture, BrokenPicture, LargePicture, MovingPicture.
[[nodiscard]] Result<FramePtr> stillPicture(const QString &path);

/// How a camera was held: the display matrix without its fixed point, row by row; x' = xx·x + yx·y.
struct PictureTurn
{
    int xx = 1;
    int xy = 0;
    int yx = 0;
    int yy = 1;

    // The same as steps: first the axes change places, then each may be mirrored.
    [[nodiscard]] bool swapsAxes() const { return xy != 0; }
    [[nodiscard]] bool mirrorsX() const { return xx + yx < 0; }
    [[nodiscard]] bool mirrorsY() const { return xy + yy < 0; }
};

/// Nothing to do where the picture does not tell.
[[nodiscard]] PictureTurn turnOf(const AVFrame *frame);
[[nodiscard]] PictureTurn turnOf(const AVStream *track);

}  // namespace circletake::media
