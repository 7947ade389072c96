// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/clipsource.h"

#include "media/wire/message.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <span>

namespace circletake::media {

namespace {

constexpr qint64 mostPixels = 36'000'000;  // a little over 8K: what is larger is no take

const char *demuxerFor(const QByteArray &head)
{
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return "matroska";
    static const char *const boxes[] = {"ftyp", "moov", "mdat", "wide", "free", "skip"};
    const QByteArray box = head.mid(4, 4);
    return std::any_of(std::begin(boxes), std::end(boxes), [&](const char *name) { return box == name; }) ? "mov"
                                                                                                          : nullptr;
}

bool isAccepted(AVCodecID codec)
{
    static const AVCodecID accepted[] = {
        AV_CODEC_ID_H264,      AV_CODEC_ID_HEVC,      AV_CODEC_ID_AV1,       AV_CODEC_ID_VP8,
        AV_CODEC_ID_VP9,       AV_CODEC_ID_MPEG4,     AV_CODEC_ID_MJPEG,     AV_CODEC_ID_PRORES,
        AV_CODEC_ID_DNXHD,     AV_CODEC_ID_AAC,       AV_CODEC_ID_MP3,       AV_CODEC_ID_OPUS,
        AV_CODEC_ID_VORBIS,    AV_CODEC_ID_FLAC,      AV_CODEC_ID_ALAC,      AV_CODEC_ID_AC3,
        AV_CODEC_ID_EAC3,      AV_CODEC_ID_PCM_S16LE, AV_CODEC_ID_PCM_S16BE, AV_CODEC_ID_PCM_S24LE,
        AV_CODEC_ID_PCM_S24BE, AV_CODEC_ID_PCM_F32LE, AV_CODEC_ID_PCM_S32LE,
    };
    return std::find(std::begin(accepted), std::end(accepted), codec) != std::end(accepted);
}

Result<const char *> demuxerOf(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return workerError(Fault::Open, file.errorString());
    const QByteArray head = file.read(16);
    if (const char *demuxer = demuxerFor(head))
        return demuxer;
    return workerError(Fault::NotMedia, head.isEmpty() ? QStringLiteral("empty file") : QString());
}

}  // namespace

Result<void> ClipSource::open(const QString &path)
{
    m_path = path;
    const auto demuxer = demuxerOf(path);
    if (!demuxer)
        return demuxer.error();
    Options options;
    options.set("protocol_whitelist", "file");
    options.set("format_whitelist", "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm");
    options.set("max_streams", 32);
    AVFormatContext *format = nullptr;
    const QByteArray address = "file:" + path.toUtf8();
    const int code = avformat_open_input(&format, address.constData(), av_find_input_format(*demuxer), options.get());
    if (code < 0)
        return workerError(Fault::Container, wordsOf(code));
    m_format.reset(format);
    for (AVStream *stream : std::span(format->streams, format->nb_streams)) {
        AVStream *&place = stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO ? m_picture : m_sound;
        const bool wanted =
            stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO || stream->codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        if (wanted && !place && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC))
            place = stream;
    }
    readOnly({m_picture, m_sound});
    return {};
}

Result<CodecPtr> ClipSource::decoder(const AVStream *track, int threads, bool strict) const
{
    const Fault fault = track == m_sound ? Fault::NoSound : Fault::NoVideo;
    const AVCodec *codec =
        track && isAccepted(track->codecpar->codec_id) ? avcodec_find_decoder(track->codecpar->codec_id) : nullptr;
    if (!codec)
        return workerError(fault, track ? QString::fromLatin1(avcodec_get_name(track->codecpar->codec_id)) : QString());
    CodecPtr context(avcodec_alloc_context3(codec));
    int code = avcodec_parameters_to_context(context.get(), track->codecpar);
    context->pkt_timebase = track->time_base;
    context->thread_count = threads;
    context->max_pixels = mostPixels;
    if (strict)
        context->err_recognition = AV_EF_CRCCHECK | AV_EF_BITSTREAM | AV_EF_BUFFER | AV_EF_EXPLODE;
    else
        context->flags |= AV_CODEC_FLAG_OUTPUT_CORRUPT;
    if (code >= 0)
        code = avcodec_open2(context.get(), codec, nullptr);
    if (code < 0)
        return workerError(fault, wordsOf(code));
    return context;
}

Result<bool> ClipSource::read(AVPacket *packet)
{
    av_packet_unref(packet);
    const int code = av_read_frame(m_format.get(), packet);
    if (code == AVERROR_EOF)
        return false;
    if (code < 0)
        return workerError(Fault::Decode, wordsOf(code));
    if (packet->flags & AV_PKT_FLAG_CORRUPT)
        return workerError(Fault::Decode, QStringLiteral("cut off"));
    return true;
}

Result<void> ClipSource::rewind()
{
    const int code = avformat_seek_file(m_format.get(), -1, INT64_MIN, 0, 0, 0);
    if (code < 0)
        return workerError(Fault::Container, wordsOf(code));
    return {};
}

Result<void> ClipSource::seek(qint64 time)
{
    const int code = av_seek_frame(m_format.get(), m_picture->index, time, AVSEEK_FLAG_BACKWARD);
    if (code < 0)
        return workerError(Fault::Container, wordsOf(code));
    return {};
}

void ClipSource::readOnly(std::initializer_list<const AVStream *> tracks)
{
    for (AVStream *stream : std::span(m_format->streams, m_format->nb_streams)) {
        const bool wanted = std::find(tracks.begin(), tracks.end(), stream) != tracks.end();
        stream->discard = wanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

}  // namespace circletake::media
