// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/encoders.h"

#include "media/wire/message.h"

namespace circletake::media {

namespace {

constexpr int bytesPerSample = 2 * int(sizeof(qint16));

Result<void> sendAndTake(AVCodecContext *codec, const AVFrame *frame, AVPacket *packet, const PacketSink &sink)
{
    int code = avcodec_send_frame(codec, frame);
    while (code >= 0) {
        code = avcodec_receive_packet(codec, packet);
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code >= 0) {
            if (auto taken = sink(packet); !taken)
                return taken;
        }
    }
    return workerError(Fault::Encoder, wordsOf(code));
}

void keep(void *, uint8_t *) {}

}  // namespace

Result<void> PictureEncoder::open(const PictureSettings &settings)
{
    const AVCodec *encoder = avcodec_find_encoder_by_name("libx264");
    if (!encoder)
        return workerError(Fault::Encoder, QStringLiteral("libx264"));
    m_codec.reset(avcodec_alloc_context3(encoder));
    m_codec->width = settings.size.width();
    m_codec->height = settings.size.height();
    m_codec->pix_fmt = AV_PIX_FMT_YUV420P;
    m_codec->time_base = {1, settings.framesPerSecond};
    m_codec->framerate = {settings.framesPerSecond, 1};
    m_codec->sample_aspect_ratio = {1, 1};
    m_codec->gop_size = 2 * settings.framesPerSecond;
    m_codec->color_range = AVCOL_RANGE_MPEG;
    m_codec->color_primaries = AVCOL_PRI_BT709;
    m_codec->color_trc = AVCOL_TRC_BT709;
    m_codec->colorspace = AVCOL_SPC_BT709;
    m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    m_codec->thread_count = settings.threads;
    Options options;
    options.set("preset", settings.preset.constData());
    options.set("crf", settings.crf);
    const int code = avcodec_open2(m_codec.get(), encoder, options.get());
    if (code < 0)
        return workerError(Fault::Encoder, wordsOf(code));
    if (m_codec->max_b_frames <= 0 && m_codec->has_b_frames == 0 && settings.threads == 1)
        m_repeater = Repeater::forStream(
            QByteArrayView(reinterpret_cast<const char *>(m_codec->extradata), m_codec->extradata_size));
    return {};
}

Result<void> PictureEncoder::repeat(const AVPacket *picture, const PacketSink &sink)
{
    const auto bytes = m_repeater->repeat(QByteArrayView(reinterpret_cast<const char *>(picture->data), picture->size));
    const PacketPtr packet(av_packet_alloc());
    if (!bytes || av_new_packet(packet.get(), int(bytes->size())) < 0)
        return workerError(Fault::Encoder, QStringLiteral("repeated picture"));
    std::copy(bytes->cbegin(), bytes->cend(), packet->data);
    packet->pts = picture->pts + 1;
    packet->dts = picture->dts + 1;
    packet->duration = 1;
    return sink(packet.get());
}

Result<void> PictureEncoder::encodeOnTwos(const uchar *planes, qint64 pts, const PacketSink &sink)
{
    if (!m_repeater) {
        if (auto first = encode(planes, pts, sink); !first)
            return first;
        return encode(planes, pts + 1, sink);
    }
    m_repeated.insert(pts);
    return encode(planes, pts, sink);
}

Result<void> PictureEncoder::send(const AVFrame *frame, const PacketSink &sink)
{
    return sendAndTake(m_codec.get(), frame, m_packet.get(), [&](AVPacket *picture) -> Result<void> {
        if (m_repeated.erase(picture->pts) == 0)
            return sink(picture);
        const PacketPtr kept(av_packet_clone(picture));  // the sink takes the picture's data
        if (auto taken = sink(picture); !taken)
            return taken;
        return repeat(kept.get(), sink);
    });
}

Result<void> PictureEncoder::encode(const uchar *planes, qint64 pts, const PacketSink &sink)
{
    const int width = m_codec->width, height = m_codec->height;
    const qsizetype luma = qsizetype(width) * height;
    FramePtr frame(av_frame_alloc());
    frame->format = AV_PIX_FMT_YUV420P;
    frame->width = width;
    frame->height = height;
    frame->pts = pts;
    // Wrapped, not copied: x264 makes its own copy before it returns.
    auto *bytes = const_cast<uchar *>(planes);
    frame->buf[0] = av_buffer_create(bytes, size_t(luma + luma / 2), keep, nullptr, AV_BUFFER_FLAG_READONLY);
    frame->data[0] = bytes;
    frame->data[1] = bytes + luma;
    frame->data[2] = bytes + luma + luma / 4;
    frame->linesize[0] = width;
    frame->linesize[1] = frame->linesize[2] = width / 2;
    return send(frame.get(), sink);
}

Result<void> PictureEncoder::drain(const PacketSink &sink)
{
    return send(nullptr, sink);
}

Result<void> SoundEncoder::open()
{
    const AVCodec *encoder = avcodec_find_encoder(AV_CODEC_ID_AAC);
    if (!encoder)
        return workerError(Fault::Encoder, QStringLiteral("aac"));
    m_codec.reset(avcodec_alloc_context3(encoder));
    m_codec->sample_fmt = AV_SAMPLE_FMT_FLTP;
    m_codec->sample_rate = rate;
    av_channel_layout_default(&m_codec->ch_layout, 2);
    m_codec->bit_rate = 160'000;
    m_codec->time_base = {1, rate};
    m_codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    int code = avcodec_open2(m_codec.get(), encoder, nullptr);
    if (code < 0)
        return workerError(Fault::Encoder, wordsOf(code));
    m_frame->format = m_codec->sample_fmt;
    m_frame->nb_samples = m_codec->frame_size;
    av_channel_layout_default(&m_frame->ch_layout, 2);
    code = av_frame_get_buffer(m_frame.get(), 0);
    if (code < 0)
        return workerError(Fault::TooLarge, wordsOf(code));
    return {};
}

Result<void> SoundEncoder::encodeBlock(const qint16 *samples, int count, const PacketSink &sink)
{
    const int code = av_frame_make_writable(m_frame.get());
    if (code < 0)
        return workerError(Fault::TooLarge, wordsOf(code));
    auto *left = reinterpret_cast<float *>(m_frame->extended_data[0]);
    auto *right = reinterpret_cast<float *>(m_frame->extended_data[1]);
    for (int i = 0; i < count; ++i) {
        left[i] = float(samples[2 * i]) / 32768.F;
        right[i] = float(samples[2 * i + 1]) / 32768.F;
    }
    m_frame->nb_samples = count;
    m_frame->pts = m_sent;
    m_sent += count;
    return sendAndTake(m_codec.get(), m_frame.get(), m_packet.get(), sink);
}

Result<void> SoundEncoder::encode(const QByteArray &samples, const PacketSink &sink)
{
    m_waiting += samples;
    m_taken += samples.size() / bytesPerSample;
    const int block = m_codec->frame_size;
    qsizetype done = 0;
    for (; m_waiting.size() - done >= block * bytesPerSample; done += block * bytesPerSample) {
        const auto *from = reinterpret_cast<const qint16 *>(m_waiting.constData() + done);
        if (auto encoded = encodeBlock(from, block, sink); !encoded)
            return encoded;
    }
    m_waiting.remove(0, done);
    return {};
}

Result<void> SoundEncoder::drain(const PacketSink &sink)
{
    const int left = int(m_waiting.size() / bytesPerSample);
    if (left > 0) {
        if (auto encoded = encodeBlock(reinterpret_cast<const qint16 *>(m_waiting.constData()), left, sink); !encoded)
            return encoded;
    }
    return sendAndTake(m_codec.get(), nullptr, m_packet.get(), sink);
}

}  // namespace circletake::media
