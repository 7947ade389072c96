// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/decoding.h"
#include "media/worker/pictureconverter.h"
#include "media/worker/stillpicture.h"
#include "media/worker/tasks.h"

#include <QJsonArray>

namespace circletake::media {

namespace {

QSize boundOf(const QJsonObject &request)
{
    return {qBound(1, request.value(QLatin1String("width")).toInt(), 8192),
            qBound(1, request.value(QLatin1String("height")).toInt(), 8192)};
}

Result<Message> pictureOf(const AVFrame *frame, QSize bound)
{
    const QSize size = fitted(QSize(frame->width, frame->height), bound);
    PictureConverter converter(AV_PIX_FMT_RGB32, size, SWS_AREA);
    // The scaler's vector code writes beyond rows whose length is no multiple of its own.
    constexpr qsizetype beyond = 4096;
    QByteArray pixels(converter.bytes() + beyond, Qt::Uninitialized);
    if (auto converted = converter.convert(frame, reinterpret_cast<uchar *>(pixels.data())); !converted)
        return converted.error();
    pixels.chop(beyond);
    return Message{{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}}, pixels};
}

/// How a camera was held: the display matrix without its fixed point, row by row.
QJsonArray turnOf(const AVFrame *frame)
{
    const AVFrameSideData *data = av_frame_get_side_data(frame, AV_FRAME_DATA_DISPLAYMATRIX);
    if (!data || data->size < 9 * sizeof(int32_t))
        return {};
    const auto *matrix = reinterpret_cast<const int32_t *>(data->data);
    constexpr int one = 1 << 16;
    return {matrix[0] / one, matrix[1] / one, matrix[3] / one, matrix[4] / one};
}

/// The picture number `wanted` of a clip, counted from 0; the last one when it has not so many or `wanted` is negative.
Result<FramePtr> frameAt(const QString &path, int wanted, int threads)
{
    ClipSource source;
    if (auto opened = source.open(path); !opened)
        return opened.error();
    Decoding pictures;
    if (auto opened = pictures.open(source, source.picture(), threads, false); !opened)
        return opened.error();
    source.readOnly({source.picture()});
    FramePtr found(av_frame_alloc());
    int number = 0;
    const auto isThere = [&] { return wanted >= 0 && number > wanted; };
    const auto sink = [&](AVFrame *frame) -> Result<void> {
        if (isThere())
            return {};
        av_frame_unref(found.get());
        ++number;
        return av_frame_ref(found.get(), frame) < 0 ? workerError(Fault::TooLarge) : Result<void>();
    };
    const PacketPtr packet(av_packet_alloc());
    for (bool more = true; more && !isThere();) {
        const auto read = source.read(packet.get());
        more = read && *read;
        if (auto fed = pictures.feed(more ? packet.get() : nullptr, sink); !fed)
            return fed.error();
    }
    if (number == 0)
        return workerError(Fault::Decode, QStringLiteral("no picture"));
    return found;
}

Answer answerOf(const Result<FramePtr> &frame, QSize bound)
{
    if (!frame)
        return frame.error();
    auto picture = pictureOf(frame->get(), bound);
    if (!picture)
        return picture.error();
    return std::optional(std::move(*picture));
}

}  // namespace

Answer firstFrame(const QJsonObject &request, Channel &)
{
    return answerOf(frameAt(request.value(QLatin1String("path")).toString(), 0, 1), boundOf(request));
}

Answer frame(const QJsonObject &request, Channel &)
{
    constexpr int threads = 2;
    const int wanted = request.value(QLatin1String("frame")).toInt();
    return answerOf(frameAt(request.value(QLatin1String("path")).toString(), wanted, threads), boundOf(request));
}

Answer picture(const QJsonObject &request, Channel &)
{
    const auto still = stillPicture(request.value(QLatin1String("path")).toString());
    auto answer = answerOf(still, boundOf(request));
    if (answer) {
        (*answer)->header.insert(QStringLiteral("fullWidth"), (*still)->width);
        (*answer)->header.insert(QStringLiteral("fullHeight"), (*still)->height);
        (*answer)->header.insert(QStringLiteral("turn"), turnOf(still->get()));
    }
    return answer;
}

}  // namespace circletake::media
