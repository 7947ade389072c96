// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/pictureconverter.h"

#include "media/wire/message.h"

extern "C" {
#include <libavutil/imgutils.h>
}

namespace circletake::media {

namespace {

bool isFullRange(const AVFrame *frame)
{
    return frame->color_range == AVCOL_RANGE_JPEG || frame->format == AV_PIX_FMT_YUVJ420P ||
           frame->format == AV_PIX_FMT_YUVJ422P || frame->format == AV_PIX_FMT_YUVJ444P;
}

// A clip that does not tell its matrix: BT.709 from HD on, BT.601 below, as players take it.
int matrixOf(const AVFrame *frame)
{
    if (frame->colorspace != AVCOL_SPC_UNSPECIFIED)
        return frame->colorspace;
    return qMin(frame->width, frame->height) >= 540 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

}  // namespace

qsizetype PictureConverter::bytes() const
{
    return av_image_get_buffer_size(m_format, m_size.width(), m_size.height(), 1);
}

bool PictureConverter::isPlainCopy(const AVFrame *frame) const
{
    return frame->format == m_format && QSize(frame->width, frame->height) == m_size && !isFullRange(frame) &&
           matrixOf(frame) == AVCOL_SPC_BT709;
}

Result<void> PictureConverter::prepare(const AVFrame *frame)
{
    const QSize size(frame->width, frame->height);
    if (m_scaler && m_frameFormat == frame->format && m_frameSize == size)
        return {};
    m_scaler.reset(sws_getContext(frame->width, frame->height, AVPixelFormat(frame->format), m_size.width(),
                                  m_size.height(), m_format, m_scaling, nullptr, nullptr, nullptr));
    if (!m_scaler)
        return workerError(Fault::NoVideo, QString::fromLatin1(av_get_pix_fmt_name(AVPixelFormat(frame->format))));
    const bool rgb = m_format == AV_PIX_FMT_RGB32;
    sws_setColorspaceDetails(m_scaler.get(), sws_getCoefficients(matrixOf(frame)), isFullRange(frame),
                             sws_getCoefficients(SWS_CS_ITU709), rgb ? 1 : 0, 0, 1 << 16, 1 << 16);
    m_frameFormat = frame->format;
    m_frameSize = size;
    return {};
}

Result<void> PictureConverter::convert(const AVFrame *frame, uchar *to)
{
    uint8_t *planes[4] = {};
    int strides[4] = {};
    av_image_fill_arrays(planes, strides, to, m_format, m_size.width(), m_size.height(), 1);
    if (isPlainCopy(frame)) {
        const uint8_t *const from[4] = {frame->data[0], frame->data[1], frame->data[2], frame->data[3]};
        av_image_copy(planes, strides, const_cast<const uint8_t **>(from), frame->linesize, m_format, m_size.width(),
                      m_size.height());
        return {};
    }
    if (auto ready = prepare(frame); !ready)
        return ready;
    sws_scale(m_scaler.get(), frame->data, frame->linesize, 0, frame->height, planes, strides);
    return {};
}

Result<Pixels> pixelsOf(const AVFrame *frame, QSize bound)
{
    Pixels pixels{fitted(QSize(frame->width, frame->height), bound), {}};
    PictureConverter converter(AV_PIX_FMT_RGB32, pixels.size, SWS_AREA);
    // The scaler's vector code writes beyond rows whose length is no multiple of its own.
    constexpr qsizetype beyond = 4096;
    pixels.rgb32 = QByteArray(converter.bytes() + beyond, Qt::Uninitialized);
    if (auto converted = converter.convert(frame, reinterpret_cast<uchar *>(pixels.rgb32.data())); !converted)
        return converted.error();
    pixels.rgb32.chop(beyond);
    return pixels;
}

QSize fitted(QSize size, QSize bound)
{
    if (size.width() <= bound.width() && size.height() <= bound.height())
        return size;
    return size.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

}  // namespace circletake::media
