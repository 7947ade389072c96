// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/lumagrid.h"

namespace circletake::media {

namespace {

constexpr int step = 4;    // every fourth pixel of every fourth row is looked at
constexpr int block = 16;  // pixels
constexpr int samplesInBlock = (block / step) * (block / step);
constexpr int dark = 36;  // limited range: 8 % above black

// Planar or semi-planar YUV of 8 bits: its first plane is the brightness.
bool hasPlainLuma(int format)
{
    const AVPixFmtDescriptor *description = av_pix_fmt_desc_get(AVPixelFormat(format));
    return description &&
           !(description->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_HWACCEL)) &&
           description->comp[0].depth == 8 && description->comp[0].plane == 0 && description->comp[0].step == 1;
}

}  // namespace

Result<void> LumaGrid::look(const AVFrame *frame)
{
    const QSize size(frame->width, frame->height);
    if (hasPlainLuma(frame->format)) {
        measure(frame->data[0], frame->linesize[0], size);
        return {};
    }
    if (auto made = makeGrey(frame); !made)
        return made;
    measure(reinterpret_cast<const uchar *>(m_grey.constData()), size.width(), size);
    return {};
}

Result<void> LumaGrid::makeGrey(const AVFrame *frame)
{
    const QSize size(frame->width, frame->height);
    if (!m_converter || m_size != size) {
        m_converter = std::make_unique<PictureConverter>(AV_PIX_FMT_GRAY8, size);
        m_size = size;
        m_grey.resize(m_converter->bytes());
    }
    return m_converter->convert(frame, reinterpret_cast<uchar *>(m_grey.data()));
}

void LumaGrid::measure(const uchar *luma, qsizetype stride, QSize size)
{
    const int columns = qMax(1, size.width() / block), rows = qMax(1, size.height() / block);
    QVector<int> sums(qsizetype(columns) * rows, 0);
    qint64 lit = 0;
    for (int y = 0; y < qMin(size.height(), rows * block); y += step) {
        const uchar *line = luma + y * stride;
        int *row = sums.data() + qsizetype(y / block) * columns;
        for (int x = 0; x < qMin(size.width(), columns * block); x += step) {
            row[x / block] += line[x];
            lit += line[x] > dark;
        }
    }
    m_brightest = qMax(m_brightest, double(lit) / (double(sums.size()) * samplesInBlock));
    if (m_first.size() != sums.size()) {
        m_first = sums;
        return;
    }
    int most = 0;
    for (qsizetype i = 0; i < sums.size(); ++i)
        most = qMax(most, qAbs(sums[i] - m_first[i]));
    m_change = qMax(m_change, double(most) / samplesInBlock);
}

}  // namespace circletake::media
