// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/joiner.h"

#include "media/worker/channel.h"

#include <cmath>

namespace circletake::media {

namespace {

constexpr int mostDelay = 16;  // H.264's limit of pictures that wait to be shown
constexpr int reportEvery = 8;

Error unlike(const QString &path, const QString &why)
{
    return workerError(Fault::Unlike, path.section(QLatin1Char('/'), -1) + QStringLiteral(": ") + why);
}

}  // namespace

Joiner::Joiner(const QJsonObject &request, Channel &channel)
    : m_request(request)
    , m_channel(channel)
    , m_soundPath(request.value(QLatin1String("sound")).toString())
{
    for (const QJsonValue &value : request.value(QLatin1String("clips")).toArray())
        m_clips.append(value.toString());
    for (const QJsonValue &value : request.value(QLatin1String("frames")).toArray())
        m_wanted.append(value.toInteger());
}

qint64 Joiner::msOf(qint64 frames) const
{
    return av_rescale(frames, 1000LL * m_facts.frameRateDen, m_facts.frameRateNum);
}

// All clips are opened once before anything is written: they must be alike, and the index in front needs its size.
Result<void> Joiner::look()
{
    if (m_clips.isEmpty() || (!m_wanted.isEmpty() && m_wanted.size() != m_clips.size()))
        return workerError(Fault::Request);
    ClipSource first;
    if (auto opened = first.open(m_clips.first()); !opened)
        return opened;
    const auto facts = factsOf(first);
    if (!facts)
        return facts.error();
    m_facts = *facts;
    if (!m_facts.hasVideo || m_facts.frameRateNum <= 0)
        return workerError(Fault::NoVideo);
    if (m_soundPath.isEmpty() && m_facts.hasAudio)
        m_soundRate = m_facts.sampleRate;
    QByteArray likeness;
    for (const QString &path : m_clips) {
        if (auto looked = lookAt(path, likeness); !looked)
            return looked;
    }
    return {};
}

Result<void> Joiner::lookAt(const QString &path, QByteArray &likeness)
{
    ClipSource source;
    if (auto opened = source.open(path); !opened)
        return opened;
    if (!source.picture())
        return unlike(path, QStringLiteral("no picture"));
    QByteArray own = likenessOf(source.picture()->codecpar);
    if (m_soundRate > 0) {
        if (!source.sound())
            return unlike(path, QStringLiteral("no sound"));
        own += likenessOf(source.sound()->codecpar);
        m_indexPackets += source.sound()->nb_frames;
    }
    if (likeness.isEmpty())
        likeness = own;
    if (own != likeness)
        return unlike(path, QStringLiteral("another format"));
    m_indexPackets += source.picture()->nb_frames;
    return {};
}

Result<void> Joiner::open()
{
    m_writer = std::make_unique<Mp4Writer>();
    m_frames = m_soundEnd = 0;
    m_subtitles = {};
    m_soundTrack = nullptr;
    ClipSource first;
    if (auto opened = first.open(m_clips.first()); !opened)
        return opened;
    if (auto created = m_writer->create(m_request.value(QLatin1String("out")).toString()); !created)
        return created;
    m_pictureTrack = m_writer->addTrack(first.picture()->codecpar, {m_facts.frameRateDen, m_facts.frameRateNum});
    if (m_soundRate > 0)
        m_soundTrack = m_writer->addTrack(first.sound()->codecpar, {1, m_soundRate});
    if (auto opened = openSound(); !opened)
        return opened;
    const QJsonArray cues = m_request.value(QLatin1String("cues")).toArray();
    if (!cues.isEmpty()) {
        const QString language = m_request.value(QLatin1String("language")).toString();
        if (auto added = m_subtitles.add(*m_writer, m_facts.size, language, cues); !added)
            return added;
    }
    const qint64 soundPackets = m_sound ? m_sound->sound()->nb_frames : 0;
    const qint64 packets = m_indexPackets + soundPackets + 2 * cues.size();
    return m_writer->begin(m_request.value(QLatin1String("metadata")).toObject(), mp4IndexBytes(3, packets));
}

Result<void> Joiner::openSound()
{
    if (m_soundPath.isEmpty())
        return {};
    m_sound = std::make_unique<ClipSource>();
    if (auto opened = m_sound->open(m_soundPath); !opened)
        return opened;
    if (!m_sound->sound())
        return workerError(Fault::NoSound);
    m_sound->readOnly({m_sound->sound()});
    m_soundTrack = m_writer->addTrack(m_sound->sound()->codecpar, m_sound->sound()->time_base);
    m_soundPacket.reset();
    return {};
}

Result<qint64> Joiner::numberOf(Clip &clip, const AVPacket *packet) const
{
    if (packet->pts == AV_NOPTS_VALUE)
        return unlike(clip.source.path(), QStringLiteral("pictures without a time"));
    const double exact = double(packet->pts - clip.start) / clip.step;
    const double number = std::round(exact);
    const bool onTheGrid = std::abs(exact - number) <= qMax(0.05, 1.5 / clip.step);
    if (number < 0 || number > 1e7 || !onTheGrid)
        return unlike(clip.source.path(), QStringLiteral("uneven times"));
    return qint64(number);
}

Result<void> Joiner::addPicture(Clip &clip, AVPacket *packet)
{
    if (clip.packets == 0)
        clip.start = packet->pts;
    const auto number = numberOf(clip, packet);
    if (!number)
        return number.error();
    if (clip.wanted >= 0 && *number >= clip.wanted) {
        clip.ended = true;
        return {};
    }
    if (clip.ended)
        return unlike(clip.source.path(), QStringLiteral("its end cannot be cut off"));
    clip.seen.resize(qMax(clip.seen.size(), size_t(*number) + 1));
    clip.seen[size_t(*number)] = true;
    if (clip.packets - *number > m_delay) {
        m_delay = int(qMin<qint64>(clip.packets - *number, mostDelay + 1));
        m_again = true;
        return unlike(clip.source.path(), QStringLiteral("order of pictures"));
    }
    packet->pts = m_frames + *number;
    packet->dts = m_frames + clip.packets - m_delay;
    packet->duration = 1;
    ++clip.packets;
    const qint64 ms = msOf(packet->pts);
    if (auto added = addGivenSound(ms); !added)
        return added;
    if (auto said = m_subtitles.writeUntil(*m_writer, ms); !said)
        return said;
    return m_writer->write(packet, m_pictureTrack, {m_facts.frameRateDen, m_facts.frameRateNum});
}

Result<void> Joiner::addOwnSound(const Clip &clip, AVPacket *packet)
{
    if (m_soundRate == 0)
        return {};
    const AVRational samples{1, m_soundRate};
    const auto toSamples = [&](qint64 frames) {
        return av_rescale(frames, qint64(m_soundRate) * m_facts.frameRateDen, m_facts.frameRateNum);
    };
    av_packet_rescale_ts(packet, clip.source.sound()->time_base, samples);
    const bool leadIn = packet->pts < 0 && m_frames > 0;  // an encoder's warming up: only the first clip's is played
    if (leadIn || (clip.wanted >= 0 && packet->pts >= toSamples(clip.wanted)))
        return {};
    packet->pts = packet->dts = qMax(m_soundEnd, toSamples(m_frames) + packet->pts);
    m_soundEnd = packet->pts + packet->duration;
    return m_writer->write(packet, m_soundTrack, samples);
}

Result<void> Joiner::addGivenSound(qint64 untilMs)
{
    while (m_sound) {
        if (!m_soundPacket) {
            m_soundPacket.reset(av_packet_alloc());
            const auto more = m_sound->read(m_soundPacket.get());
            if (!more)
                return more.error();
            if (!*more)
                m_sound.reset();
            continue;
        }
        const AVRational timeBase = m_sound->sound()->time_base;
        if (av_rescale_q(m_soundPacket->pts, timeBase, {1, 1000}) > untilMs)
            return {};
        const PacketPtr due = std::move(m_soundPacket);
        if (auto written = m_writer->write(due.get(), m_soundTrack, timeBase); !written)
            return written;
    }
    return {};
}

Result<void> Joiner::add(const QString &path, qint64 wanted)
{
    Clip clip;
    clip.wanted = wanted;
    if (auto opened = clip.source.open(path); !opened)
        return opened;
    const AVRational timeBase = clip.source.picture()->time_base;
    clip.step = double(m_facts.frameRateDen) / m_facts.frameRateNum / av_q2d(timeBase);
    const PacketPtr packet(av_packet_alloc());
    for (;;) {
        const auto more = clip.source.read(packet.get());
        if (!more)
            return more.error();
        if (!*more)
            break;
        const bool isPicture = packet->stream_index == clip.source.picture()->index;
        if (auto added = isPicture ? addPicture(clip, packet.get()) : addOwnSound(clip, packet.get()); !added)
            return added;
    }
    const bool whole = qint64(clip.seen.size()) == clip.packets && clip.packets > 0 &&
                       std::find(clip.seen.begin(), clip.seen.end(), false) == clip.seen.end();
    if (!whole || (wanted >= 0 && clip.packets != wanted))
        return unlike(path, QStringLiteral("%1 pictures").arg(clip.packets));
    m_frames += clip.packets;
    return {};
}

Result<void> Joiner::joinAll()
{
    if (auto opened = open(); !opened)
        return opened;
    for (qsizetype i = 0; i < m_clips.size(); ++i) {
        if (auto added = add(m_clips[i], m_wanted.isEmpty() ? -1 : m_wanted[i]); !added)
            return added;
        if ((i + 1) % reportEvery == 0)
            m_channel.write({{{QStringLiteral("more"), true}, {QStringLiteral("clips"), i + 1}}, {}});
    }
    if (auto added = addGivenSound(INT64_MAX); !added)
        return added;
    return m_subtitles.finish(*m_writer, msOf(m_frames));
}

Answer Joiner::run()
{
    if (auto looked = look(); !looked)
        return looked.error();
    // A picture may be decoded further ahead than all before it; then all start again with that distance.
    for (;;) {
        m_again = false;
        const auto joined = joinAll();
        if (joined)
            break;
        if (!m_again || m_delay > mostDelay)
            return joined.error();
    }
    const auto bytes = m_writer->finish();
    if (!bytes)
        return bytes.error();
    return std::optional<Message>({{{QStringLiteral("frames"), m_frames}, {QStringLiteral("bytes"), *bytes}}, {}});
}

Answer join(const QJsonObject &request, Channel &channel)
{
    return Joiner(request, channel).run();
}

}  // namespace circletake::media
