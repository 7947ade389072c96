// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/subtitletrack.h"

#include "media/wire/message.h"

#include <QtEndian>

namespace circletake::media {

namespace {

constexpr AVRational milliseconds{1, 1000};

// The sample description's tail: centred at the bottom, transparent background, 18 pixels, white, font "Serif"
// (players put their own in its place).
const QByteArray description = QByteArray::fromHex(
    "00000000"
    "01ff"
    "00000000"
    "0000000000000000"
    "00000000"
    "0001"
    "00"
    "12"
    "ffffffff"
    "00000012"
    "66746162"
    "0001"
    "0001"
    "05"
    "5365726966");

}  // namespace

Result<void> SubtitleTrack::add(Mp4Writer &writer, QSize film, const QString &language, const QJsonArray &cues)
{
    AVCodecParameters *parameters = avcodec_parameters_alloc();
    parameters->codec_type = AVMEDIA_TYPE_SUBTITLE;
    parameters->codec_id = AV_CODEC_ID_MOV_TEXT;
    parameters->width = film.width();
    parameters->height = film.height();
    parameters->extradata =
        static_cast<uint8_t *>(av_mallocz(size_t(description.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    std::copy(description.cbegin(), description.cend(), parameters->extradata);
    parameters->extradata_size = int(description.size());
    m_track = writer.addTrack(parameters, milliseconds);
    avcodec_parameters_free(&parameters);
    if (!m_track)
        return workerError(Fault::TooLarge);
    av_dict_set(&m_track->metadata, "language", language.toUtf8().constData(), 0);
    m_track->disposition |= AV_DISPOSITION_DEFAULT;
    qint64 at = 0;
    for (const QJsonValue &value : cues) {
        const QJsonObject cue = value.toObject();
        const qint64 from = qMax(at, cue.value(QLatin1String("from")).toInteger());
        const qint64 to = cue.value(QLatin1String("to")).toInteger();
        if (to <= from)
            continue;
        if (from > at)
            m_samples.push_back({at, from, {}});
        m_samples.push_back({from, to, cue.value(QLatin1String("text")).toString().toUtf8().left(60'000)});
        at = to;
    }
    m_samples.push_back({at, INT64_MAX, {}});  // until the film's end
    return {};
}

Result<void> SubtitleTrack::write(Mp4Writer &writer, const Sample &sample)
{
    const PacketPtr packet(av_packet_alloc());
    if (av_new_packet(packet.get(), int(sample.text.size()) + 2) < 0)
        return workerError(Fault::TooLarge);
    qToBigEndian(quint16(sample.text.size()), packet->data);
    std::copy(sample.text.cbegin(), sample.text.cend(), packet->data + 2);
    packet->pts = packet->dts = sample.fromMs;
    packet->duration = sample.toMs - sample.fromMs;
    packet->flags |= AV_PKT_FLAG_KEY;
    return writer.write(packet.get(), m_track, milliseconds);
}

Result<void> SubtitleTrack::writeUntil(Mp4Writer &writer, qint64 ms)
{
    for (; m_next < m_samples.size() && m_samples[m_next].toMs <= ms; ++m_next) {
        if (auto written = write(writer, m_samples[m_next]); !written)
            return written;
    }
    return {};
}

Result<void> SubtitleTrack::finish(Mp4Writer &writer, qint64 filmMs)
{
    for (; m_next < m_samples.size() && m_samples[m_next].fromMs < filmMs; ++m_next) {
        Sample sample = m_samples[m_next];
        sample.toMs = qMin(sample.toMs, filmMs);
        if (auto written = write(writer, sample); !written)
            return written;
    }
    return {};
}

}  // namespace circletake::media
