// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/stillpicture.h"

#include "media/wire/message.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cstring>

namespace circletake::media {

namespace {

constexpr qint64 mostPixels = 120'000'000;
constexpr qint64 mostBytes = 300'000'000;
constexpr qsizetype mostHeader = 1'000'000;  // where a PNG tells that it is animated

AVCodecID codecOf(const QByteArray &head)
{
    if (head.startsWith("\xff\xd8\xff"))
        return AV_CODEC_ID_MJPEG;
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return AV_CODEC_ID_PNG;
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return AV_CODEC_ID_WEBP;
    if (head.startsWith(QByteArray("II*\0", 4)) || head.startsWith(QByteArray("MM\0*", 4)))
        return AV_CODEC_ID_TIFF;
    if (head.startsWith("BM"))
        return AV_CODEC_ID_BMP;
    return AV_CODEC_ID_NONE;
}

bool isAnimated(AVCodecID codec, const QByteArray &bytes)
{
    if (codec == AV_CODEC_ID_PNG) {
        const qsizetype pixels = bytes.indexOf("IDAT");
        const qsizetype control = bytes.left(mostHeader).indexOf("acTL");
        return control > 0 && (pixels < 0 || control < pixels);
    }
    constexpr char animationFlag = 0x02;
    return codec == AV_CODEC_ID_WEBP && bytes.mid(12, 4) == "VP8X" && bytes.size() > 20 &&
           (bytes[20] & animationFlag) != 0;
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return workerError(Fault::Open, file.errorString());
    if (file.size() > mostBytes)
        return workerError(Fault::LargePicture);
    return file.readAll();
}

/// Where decoders ask for memory: the size is known here, and nothing of it is allocated yet.
int boundedBuffer(AVCodecContext *context, AVFrame *frame, int flags)
{
    if (qint64(frame->width) * frame->height > mostPixels) {
        *static_cast<bool *>(context->opaque) = true;
        return AVERROR(ENOMEM);
    }
    return avcodec_default_get_buffer2(context, frame, flags);
}

PacketPtr packetOf(const QByteArray &bytes)
{
    PacketPtr packet(av_packet_alloc());
    if (av_new_packet(packet.get(), int(bytes.size())) < 0)
        return nullptr;
    std::copy(bytes.cbegin(), bytes.cend(), packet->data);
    return packet;
}

Result<FramePtr> decoded(AVCodecID id, const QByteArray &bytes)
{
    bool tooLarge = false;
    const AVCodec *codec = avcodec_find_decoder(id);
    if (!codec)
        return workerError(Fault::NotPicture);
    const CodecPtr context(avcodec_alloc_context3(codec));
    context->opaque = &tooLarge;
    context->get_buffer2 = boundedBuffer;
    context->thread_count = 1;
    if (id != AV_CODEC_ID_TIFF)  // whose decoder takes tags that it does not need for damage
        context->err_recognition = AV_EF_EXPLODE;
    const PacketPtr packet = packetOf(bytes);
    FramePtr frame(av_frame_alloc());
    int code = packet ? avcodec_open2(context.get(), codec, nullptr) : AVERROR(ENOMEM);
    if (code >= 0)
        code = avcodec_send_packet(context.get(), packet.get());
    if (code >= 0)
        code = avcodec_receive_frame(context.get(), frame.get());
    if (tooLarge || code == AVERROR(ENOMEM))
        return workerError(Fault::LargePicture);
    if (code < 0 || frame->width <= 0 || frame->height <= 0 || frame->decode_error_flags != 0)
        return workerError(Fault::BrokenPicture, code < 0 ? wordsOf(code) : QString());
    return frame;
}

PictureTurn turnBy(const uint8_t *data, size_t size)
{
    std::array<int32_t, 9> matrix{};
    if (size < sizeof matrix)
        return {};
    std::memcpy(matrix.data(), data, sizeof matrix);
    constexpr int one = 1 << 16;
    const PictureTurn turn{matrix[0] / one, matrix[1] / one, matrix[3] / one, matrix[4] / one};
    const bool isQuarter =
        qAbs(turn.xx) + qAbs(turn.xy) == 1 && qAbs(turn.yx) + qAbs(turn.yy) == 1 && qAbs(turn.xx) == qAbs(turn.yy);
    return isQuarter ? turn : PictureTurn();  // other angles are shown as they were filmed
}

}  // namespace

Result<FramePtr> stillPicture(const QString &path)
{
    const auto bytes = contentsOf(path);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith("GIF8"))
        return workerError(Fault::MovingPicture, QStringLiteral("GIF"));
    const AVCodecID codec = codecOf(*bytes);
    if (codec == AV_CODEC_ID_NONE)
        return workerError(Fault::NotPicture, bytes->isEmpty() ? QStringLiteral("empty file") : QString());
    if (isAnimated(codec, *bytes))
        return workerError(Fault::MovingPicture);
    return decoded(codec, *bytes);
}

PictureTurn turnOf(const AVFrame *frame)
{
    const AVFrameSideData *data = av_frame_get_side_data(frame, AV_FRAME_DATA_DISPLAYMATRIX);
    return data ? turnBy(data->data, data->size) : PictureTurn();
}

PictureTurn turnOf(const AVStream *track)
{
#if LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(60, 15, 100)
    const AVPacketSideData *data = av_packet_side_data_get(
        track->codecpar->coded_side_data, track->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data ? turnBy(data->data, data->size) : PictureTurn();
#else
    size_t size = 0;
    const uint8_t *data = av_stream_get_side_data(track, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return data ? turnBy(data, size) : PictureTurn();
#endif
}

}  // namespace circletake::media
