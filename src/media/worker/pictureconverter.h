// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"

#include <QByteArray>
#include <QSize>

namespace circletake::media {

/// Brings decoded pictures of whatever size, format, matrix and range into one: packed yuv420p of BT.709 in limited
/// range (see yuv.h), RGB32 rows without padding, or 8-bit grey.
class PictureConverter
{
public:
    PictureConverter(AVPixelFormat format, QSize size, int scaling = SWS_FAST_BILINEAR)
        : m_format(format)
        , m_size(size)
        , m_scaling(scaling)
    {
    }
    /// `to` has bytes() bytes.
    [[nodiscard]] Result<void> convert(const AVFrame *frame, uchar *to);
    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] Result<void> prepare(const AVFrame *frame);
    [[nodiscard]] bool isPlainCopy(const AVFrame *frame) const;

    AVPixelFormat m_format;
    QSize m_size;
    int m_scaling;
    ScalerPtr m_scaler;
    int m_frameFormat = AV_PIX_FMT_NONE;
    QSize m_frameSize;
};

/// Rows of RGB32 without padding.
struct Pixels
{
    QSize size;
    QByteArray rgb32;
};

/// A picture, scaled down to fit into `bound`.
[[nodiscard]] Result<Pixels> pixelsOf(const AVFrame *frame, QSize bound);

/// The size that fits into `bound` with the same aspect, never larger than `size`, at least 1 × 1.
[[nodiscard]] QSize fitted(QSize size, QSize bound);

}  // namespace circletake::media
