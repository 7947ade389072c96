// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/message.h"
#include "media/worker/clipsource.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <vector>

namespace circletake::media {

namespace {

// Rates that a clip has when its times, rounded to a coarse time base, come this close.
AVRational snapped(double rate)
{
    for (const int whole : {24, 25, 30, 50, 60, 48, 12, 15, 16, 8, 10, 20, 120}) {
        for (const AVRational exact : {AVRational{whole, 1}, AVRational{whole * 1000, 1001}}) {
            if (std::abs(rate / av_q2d(exact) - 1) < 0.0004)
                return exact;
        }
    }
    return av_d2q(rate, 1'000'000);
}

/// Decoding times of a picture track, ascending, in its time base.
Result<std::vector<qint64>> timesOf(ClipSource &source)
{
    AVStream *track = source.picture();
    std::vector<qint64> times;
    const int entries = avformat_index_get_entries_count(track);
    if (track->nb_frames > 0 && entries == track->nb_frames) {
        for (int i = 0; i < entries; ++i) {
            const AVIndexEntry *entry = avformat_index_get_entry(track, i);
            if (!(entry->flags & AVINDEX_DISCARD_FRAME))
                times.push_back(entry->timestamp);
        }
        return times;
    }
    const PacketPtr packet(av_packet_alloc());
    source.readOnly({track});
    for (;;) {
        const auto more = source.read(packet.get());
        if (!more)
            return more.error();
        if (!*more)
            break;
        times.push_back(packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts);
    }
    std::sort(times.begin(), times.end());
    source.readOnly({source.picture(), source.sound()});
    if (auto rewound = source.rewind(); !rewound)
        return rewound.error();
    return times;
}

void describeTiming(ClipFacts &facts, const AVStream *track, const std::vector<qint64> &times)
{
    facts.frames = qint64(times.size());
    const qint64 own = track->duration > 0 ? av_rescale_q(track->duration, track->time_base, {1, 1000}) : 0;
    facts.durationMs = own;
    if (times.size() < 2) {
        const AVRational rate =
            track->avg_frame_rate.num > 0 ? track->avg_frame_rate : snapped(own > 0 ? 1000.0 / double(own) : 0);
        facts.frameRateNum = rate.num;
        facts.frameRateDen = qMax(1, rate.den);
        facts.constantRate = !times.empty();
        return;
    }
    const double step = double(times.back() - times.front()) / double(times.size() - 1);
    if (step <= 0)
        return;
    const AVRational rate = snapped(1 / (step * av_q2d(track->time_base)));
    facts.frameRateNum = rate.num;
    facts.frameRateDen = qMax(1, rate.den);
    facts.constantRate = true;
    for (size_t i = 0; i < times.size() && facts.constantRate; ++i)
        facts.constantRate = std::abs(double(times[i] - times.front()) - step * double(i)) <= 1.5;
    if (own <= 0 || facts.constantRate)
        facts.durationMs = qint64(double(times.size()) * 1000 / av_q2d(rate) + 0.5);
}

/// The parser knows the pixel format from the parameter sets and one packet; nothing is decoded.
QString pixelFormatOf(ClipSource &source)
{
    AVStream *track = source.picture();
    const AVCodecParameters *parameters = track->codecpar;
    AVCodecParserContext *parser = av_parser_init(parameters->codec_id);
    if (!parser)
        return {};
    const CodecPtr context(avcodec_alloc_context3(nullptr));
    const PacketPtr packet(av_packet_alloc());
    avcodec_parameters_to_context(context.get(), parameters);
    parser->flags |= PARSER_FLAG_COMPLETE_FRAMES;
    source.readOnly({track});
    if (const auto more = source.read(packet.get()); more && *more) {
        uint8_t *out = nullptr;
        int size = 0;
        av_parser_parse2(parser, context.get(), &out, &size, packet->data, packet->size, packet->pts, packet->dts, 0);
    }
    const auto format = AVPixelFormat(parser->format);
    av_parser_close(parser);
    source.readOnly({source.picture(), source.sound()});
    static_cast<void>(source.rewind());
    const char *name = av_get_pix_fmt_name(format);
    return name ? QString::fromLatin1(name) : QString();
}

void describeSound(ClipFacts &facts, const AVStream *track)
{
    facts.hasAudio = true;
    facts.audioCodec = QString::fromLatin1(avcodec_get_name(track->codecpar->codec_id));
    facts.sampleRate = track->codecpar->sample_rate;
    facts.channels = track->codecpar->ch_layout.nb_channels;
    if (track->duration > 0)
        facts.soundMs = av_rescale_q(track->duration, track->time_base, {1, 1000});
    if (!facts.hasVideo)
        facts.durationMs = facts.soundMs;
}

}  // namespace

QByteArray likenessOf(const AVCodecParameters *parameters)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const int numbers[] = {parameters->codec_id,        parameters->width,       parameters->height,
                           parameters->color_range,     parameters->color_space, parameters->color_trc,
                           parameters->color_primaries, parameters->sample_rate, parameters->ch_layout.nb_channels};
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(parameters->extradata), parameters->extradata_size));
    return hash.result().toHex();
}

Result<ClipFacts> factsOf(ClipSource &source)
{
    ClipFacts facts;
    facts.bytes = QFileInfo(source.path()).size();
    if (const AVStream *track = source.picture()) {
        const AVCodecParameters *parameters = track->codecpar;
        facts.hasVideo = true;
        facts.size = QSize(parameters->width, parameters->height);
        facts.videoCodec = QString::fromLatin1(avcodec_get_name(parameters->codec_id));
        const AVRational pixel =
            track->sample_aspect_ratio.num > 0 ? track->sample_aspect_ratio : parameters->sample_aspect_ratio;
        facts.pixelWidth = pixel.num > 0 ? pixel.num : 1;
        facts.pixelHeight = pixel.num > 0 && pixel.den > 0 ? pixel.den : 1;
        facts.likeness = likenessOf(parameters);
        facts.pixelFormat = pixelFormatOf(source);
        const auto times = timesOf(source);
        if (!times)
            return times.error();
        describeTiming(facts, track, *times);
    }
    if (source.sound())
        describeSound(facts, source.sound());
    return facts;
}

}  // namespace circletake::media
