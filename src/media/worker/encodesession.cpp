// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/encodesession.h"

#include "media/worker/channel.h"
#include "media/worker/tasks.h"

namespace circletake::media {

namespace {

constexpr int bytesPerSample = 4;

}  // namespace

Result<void> EncodeSession::run(const QJsonObject &request)
{
    if (auto opened = open(request); !opened)
        return opened;
    while (!m_finished) {
        const auto message = m_channel.read();
        if (!message)
            return workerError(Fault::Request, QStringLiteral("the other side left"));
        if (auto served = serve(*message); !served)
            return served;
    }
    return {};
}

Result<void> EncodeSession::open(const QJsonObject &request)
{
    m_settings = {QSize(request.value(QLatin1String("width")).toInt(), request.value(QLatin1String("height")).toInt()),
                  request.value(QLatin1String("fps")).toInt(),
                  request.value(QLatin1String("preset")).toString().toLatin1(),
                  request.value(QLatin1String("crf")).toInt(), request.value(QLatin1String("threads")).toInt(1)};
    m_frames = request.value(QLatin1String("frames")).toInteger();
    m_repeat = request.value(QLatin1String("repeat")).toInt(1);
    if (m_settings.size.isEmpty() || m_settings.framesPerSecond <= 0 || m_frames <= 0 || m_repeat <= 0)
        return workerError(Fault::Request);
    if (auto mapped = mapShared(request); !mapped)
        return mapped;
    if (auto opened = m_pictures.open(m_settings); !opened)
        return opened;
    return openTracks(request);
}

Result<void> EncodeSession::openTracks(const QJsonObject &request)
{
    if (auto created = m_writer.create(request.value(QLatin1String("path")).toString()); !created)
        return created;
    m_pictureTrack = m_writer.addTrack(m_pictures.context());
    if (request.value(QLatin1String("sound")).toBool()) {
        if (auto opened = m_sounds.open(); !opened)
            return opened;
        m_soundTrack = m_writer.addTrack(m_sounds.context());
    }
    return m_writer.begin(request.value(QLatin1String("metadata")).toObject());
}

Result<void> EncodeSession::mapShared(const QJsonObject &request)
{
    m_slotCount = request.value(QLatin1String("slots")).toInt();
    const qint64 bytes = qint64(m_settings.size.width()) * m_settings.size.height() * 3 / 2 * m_slotCount;
    m_shared.setFileName(request.value(QLatin1String("shared")).toString());
    if (!m_shared.open(QIODevice::ReadOnly) || m_shared.size() < bytes)
        return workerError(Fault::Open, m_shared.errorString());
    m_slots = m_shared.map(0, bytes);
    if (!m_slots)
        return workerError(Fault::TooLarge, m_shared.errorString());
    return {};
}

Result<void> EncodeSession::serve(const Message &message)
{
    const QJsonObject &header = message.header;
    if (header.contains(QLatin1String("frame")))
        return addFrame(header.value(QLatin1String("frame")).toInt(-1));
    if (header.contains(QLatin1String("hold")))
        return showFrame(header.value(QLatin1String("hold")).toInt());
    if (header.contains(QLatin1String("sound")))
        return addSound(message.payload);
    if (header.contains(QLatin1String("finish")))
        return finish();
    return workerError(Fault::Request);
}

PacketSink EncodeSession::to(AVStream *track, AVRational timeBase)
{
    return [this, track, timeBase](AVPacket *packet) {
        if (packet->duration == 0)
            packet->duration = 1;
        return m_writer.write(packet, track, timeBase);
    };
}

Result<void> EncodeSession::addFrame(int slot)
{
    if (slot < 0 || slot >= m_slotCount)
        return workerError(Fault::Request);
    const qsizetype bytes = qsizetype(m_settings.size.width()) * m_settings.size.height() * 3 / 2;
    m_last = QByteArray(reinterpret_cast<const char *>(m_slots) + slot * bytes, bytes);
    m_channel.write({{{QStringLiteral("slot"), slot}}, {}});
    return showFrame(1);
}

Result<void> EncodeSession::showFrame(int times)
{
    const qint64 until = qMin(m_frames, m_written + qint64(times) * m_repeat);
    if (m_last.isEmpty())
        return workerError(Fault::Request, QStringLiteral("no frame"));
    const auto *planes = reinterpret_cast<const uchar *>(m_last.constData());
    const PacketSink sink = to(m_pictureTrack, m_pictures.timeBase());
    while (m_written < until) {
        const bool pair = m_written % 2 == 0 && m_repeat % 2 == 0 && m_written + 2 <= until;
        const auto shown =
            pair ? m_pictures.encodeOnTwos(planes, m_written, sink) : m_pictures.encode(planes, m_written, sink);
        if (!shown)
            return shown;
        m_written += pair ? 2 : 1;
    }
    return {};
}

qint64 EncodeSession::samplesInAll() const
{
    return m_frames * SoundEncoder::rate / m_settings.framesPerSecond;
}

Result<void> EncodeSession::addSound(const QByteArray &samples)
{
    if (!m_soundTrack)
        return {};
    const qint64 room = (samplesInAll() - m_sounds.taken()) * bytesPerSample;
    return m_sounds.encode(samples.left(qMin<qsizetype>(room, samples.size())), to(m_soundTrack, m_sounds.timeBase()));
}

Result<void> EncodeSession::fillSound()
{
    while (m_sounds.taken() < samplesInAll()) {
        const qint64 step = qMin<qint64>(samplesInAll() - m_sounds.taken(), SoundEncoder::rate);
        if (auto added = addSound(QByteArray(step * bytesPerSample, '\0')); !added)
            return added;
    }
    return m_sounds.drain(to(m_soundTrack, m_sounds.timeBase()));
}

Result<void> EncodeSession::finish()
{
    if (auto held = showFrame(int(qMin<qint64>(m_frames, 1 << 30))); !held)
        return held;
    if (auto drained = m_pictures.drain(to(m_pictureTrack, m_pictures.timeBase())); !drained)
        return drained;
    if (m_soundTrack) {
        if (auto filled = fillSound(); !filled)
            return filled;
    }
    const auto bytes = m_writer.finish();
    if (!bytes)
        return bytes.error();
    m_finished = true;
    m_channel.write({{{QStringLiteral("frames"), m_written}, {QStringLiteral("bytes"), *bytes}}, {}});
    return {};
}

Answer encode(const QJsonObject &request, Channel &channel)
{
    EncodeSession session(channel);
    if (auto done = session.run(request); !done)
        return done.error();
    return std::optional<Message>();
}

}  // namespace circletake::media
