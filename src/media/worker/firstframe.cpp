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

QJsonArray rowsOf(const PictureTurn &turn)
{
    return {turn.xx, turn.xy, turn.yx, turn.yy};
}

Answer answerOf(const Result<FramePtr> &frame, QSize bound)
{
    if (!frame)
        return frame.error();
    auto pixels = pixelsOf(frame->get(), bound);
    if (!pixels)
        return pixels.error();
    const QSize size = pixels->size;
    return std::optional<Message>({{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}},
                                   std::move(pixels->rgb32)});
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
        (*answer)->header.insert(QStringLiteral("turn"), rowsOf(turnOf(still->get())));
    }
    return answer;
}

}  // namespace circletake::media
