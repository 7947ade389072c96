// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/decoding.h"
#include "media/worker/pictureconverter.h"
#include "media/worker/tasks.h"

namespace circletake::media {

namespace {

Result<Message> pictureOf(const AVFrame *frame, QSize bound)
{
    const QSize size = fitted(QSize(frame->width, frame->height), bound);
    PictureConverter converter(AV_PIX_FMT_RGB32, size, SWS_AREA);
    QByteArray pixels(converter.bytes(), Qt::Uninitialized);
    if (auto converted = converter.convert(frame, reinterpret_cast<uchar *>(pixels.data())); !converted)
        return converted.error();
    return Message{{{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}}, pixels};
}

}  // namespace

Answer firstFrame(const QJsonObject &request, Channel &)
{
    ClipSource source;
    if (auto opened = source.open(request.value(QLatin1String("path")).toString()); !opened)
        return opened.error();
    Decoding pictures;
    if (auto opened = pictures.open(source, source.picture(), 1, false); !opened)
        return opened.error();
    source.readOnly({source.picture()});
    const QSize bound(qBound(1, request.value(QLatin1String("width")).toInt(), 8192),
                      qBound(1, request.value(QLatin1String("height")).toInt(), 8192));
    std::optional<Message> answer;
    const auto sink = [&](AVFrame *frame) -> Result<void> {
        if (answer)
            return {};
        auto picture = pictureOf(frame, bound);
        if (!picture)
            return picture.error();
        answer = std::move(*picture);
        return {};
    };
    const PacketPtr packet(av_packet_alloc());
    for (bool more = true; more && !answer;) {
        const auto read = source.read(packet.get());
        more = read && *read;
        if (auto fed = pictures.feed(more ? packet.get() : nullptr, sink); !fed)
            return fed.error();
    }
    if (!answer)
        return workerError(Fault::Decode, QStringLiteral("no picture"));
    return answer;
}

}  // namespace circletake::media
