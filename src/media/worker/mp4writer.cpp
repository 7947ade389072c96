// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/mp4writer.h"

#include "media/wire/message.h"

#include <QFile>

namespace circletake::media {

Mp4Writer::~Mp4Writer()
{
    if (!m_format)
        return;
    avio_closep(&m_format->pb);
    avformat_free_context(m_format);
    if (!m_finished)
        QFile::remove(m_path);
}

Result<void> Mp4Writer::create(const QString &path)
{
    m_path = path;
    const QByteArray address = "file:" + path.toUtf8();
    // The address stays with the format: to move the index to the front it opens the file a second time.
    int code = avformat_alloc_output_context2(&m_format, nullptr, "mp4", address.constData());
    if (code < 0)
        return workerError(Fault::Encoder, wordsOf(code));
    Options options;
    options.set("protocol_whitelist", "file");
    code = avio_open2(&m_format->pb, address.constData(), AVIO_FLAG_WRITE, nullptr, options.get());
    if (code < 0)
        return workerError(Fault::Write, wordsOf(code));
    return {};
}

AVStream *Mp4Writer::addTrack(const AVCodecParameters *parameters, AVRational timeBase)
{
    AVStream *track = avformat_new_stream(m_format, nullptr);
    if (!track || avcodec_parameters_copy(track->codecpar, parameters) < 0)
        return nullptr;
    track->codecpar->codec_tag = 0;
    track->time_base = timeBase;
    return track;
}

AVStream *Mp4Writer::addTrack(const AVCodecContext *encoder)
{
    AVStream *track = avformat_new_stream(m_format, nullptr);
    if (!track || avcodec_parameters_from_context(track->codecpar, encoder) < 0)
        return nullptr;
    track->time_base = encoder->time_base;
    track->avg_frame_rate = encoder->framerate;
    return track;
}

Result<void> Mp4Writer::begin(const QJsonObject &metadata, qint64 indexBytes)
{
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        av_dict_set(&m_format->metadata, it.key().toUtf8().constData(), it->toString().toUtf8().constData(), 0);
    Options options;
    // Without use_metadata_tags a key that MP4 does not know is dropped and nobody is told.
    const bool ownKeys = metadata.contains(QLatin1String("AIGC"));
    const QByteArray flags = QByteArray(indexBytes > 0 ? "" : "+faststart") + (ownKeys ? "+use_metadata_tags" : "");
    if (!flags.isEmpty())
        options.set("movflags", flags.constData());
    if (indexBytes > 0)
        options.set("moov_size", indexBytes);
    const int code = avformat_write_header(m_format, options.get());
    if (code < 0)
        return workerError(Fault::Write, wordsOf(code));
    m_begun = true;
    return {};
}

Result<void> Mp4Writer::write(AVPacket *packet, const AVStream *track, AVRational timeBase)
{
    av_packet_rescale_ts(packet, timeBase, track->time_base);
    packet->stream_index = track->index;
    packet->pos = -1;
    const int code = av_interleaved_write_frame(m_format, packet);
    if (code < 0)
        return workerError(Fault::Write, wordsOf(code));
    return {};
}

Result<qint64> Mp4Writer::finish()
{
    int code = av_write_trailer(m_format);
    const qint64 bytes = avio_size(m_format->pb);
    const int closed = avio_closep(&m_format->pb);
    if (code >= 0)
        code = closed;
    if (code < 0)
        return workerError(Fault::Write, wordsOf(code));
    m_finished = true;
    return bytes;
}

qint64 mp4IndexBytes(int tracks, qint64 packets)
{
    // Per packet at worst: duration and composition offset 8 each, size 4, key frame 4, chunk 12 and its offset 8.
    return 64 * 1024 + tracks * 4096 + packets * 44;
}

}  // namespace circletake::media
