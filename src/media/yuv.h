// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <span>

namespace circletake::media {

/// Frames as video has them: 8-bit YUV 4:2:0, BT.709, limited range; three packed planes, luma first, chroma planes of
/// half the width and height rounded up.
[[nodiscard]] qsizetype yuvBytes(QSize size);

/// Converts RGB32 or ARGB32_Premultiplied (alpha is ignored) of even width and height; `out` has yuvBytes().
void toYuv(const QImage &image, std::span<uchar> out);

/// An RGB32 picture of a frame; `yuv` has at least yuvBytes(size).
[[nodiscard]] QImage toImage(std::span<const uchar> yuv, QSize size);

}  // namespace circletake::media
