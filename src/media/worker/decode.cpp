// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/channel.h"
#include "media/worker/decoding.h"
#include "media/worker/pictureconverter.h"
#include "media/worker/soundconverter.h"
#include "media/worker/tasks.h"

#include <QFile>
#include <QtEndian>
#include <thread>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace circletake::media {

namespace {

constexpr qint64 mostSoundBytes = 120'000'000;  // ten minutes
constexpr int stretch = 12;                     // pictures between two reports

/// One clip being decoded into a shared file: its sound first, then its pictures.
class WholeClip
{
public:
    WholeClip(const QJsonObject &request, Channel &channel)
        : m_request(request)
        , m_channel(channel)
    {
    }
    [[nodiscard]] Answer run();

private:
    [[nodiscard]] Result<void> readSound();
    [[nodiscard]] Result<void> layOut();
    [[nodiscard]] Result<void> mapShared();
    [[nodiscard]] Result<void> addPicture(const AVFrame *frame);
    void report();
    void begin();

    const QJsonObject &m_request;
    Channel &m_channel;
    ClipSource m_source;
    ClipFacts m_facts;
    QByteArray m_sound;
    QFile m_shared;
    uchar *m_bytes = nullptr;
    std::unique_ptr<PictureConverter> m_converter;
    QSize m_size;
    QByteArray m_times;  ///< of pictures not reported yet, µs, little-endian 64 bit
    qint64 m_ready = 0;
    qint64 m_firstUs = 0;
};

Result<void> WholeClip::readSound()
{
    Decoding sounds;
    if (!m_source.sound() || !sounds.open(m_source, m_source.sound(), 1, false))
        return {};
    SoundConverter converter;
    const auto keep = [this](const QByteArray &bytes) -> Result<void> {
        m_sound += bytes;
        return m_sound.size() <= mostSoundBytes ? Result<void>() : workerError(Fault::TooLarge);
    };
    Decoding *const decodings[] = {&sounds};
    const Decoding::Sink sinks[] = {
        [&](AVFrame *frame) { return converter.convert(frame, sounds.track()->time_base, keep); }};
    m_source.readOnly({m_source.sound()});
    if (const auto decoded = decodeAll(m_source, decodings, sinks); !decoded)
        return decoded.error();
    if (auto drained = converter.drain(keep); !drained)
        return drained;
    return m_source.rewind();
}

// Halves the pictures until they, and all of them together, are as small as asked.
Result<void> WholeClip::layOut()
{
    const QSize bound(qMax(16, m_request.value(QLatin1String("width")).toInt()),
                      qMax(16, m_request.value(QLatin1String("height")).toInt()));
    const qint64 most = m_request.value(QLatin1String("mostBytes")).toInteger();
    m_size = m_facts.size;
    for (;;) {
        m_converter = std::make_unique<PictureConverter>(AV_PIX_FMT_YUV420P, m_size);
        const bool fits = m_size.width() <= bound.width() && m_size.height() <= bound.height();
        if (fits && m_converter->bytes() * m_facts.frames <= most)
            return {};
        m_size = QSize((m_size.width() + 3) / 4 * 2, (m_size.height() + 3) / 4 * 2);
        if (m_size.width() < 32 || m_size.height() < 32)
            return workerError(Fault::TooLarge, QStringLiteral("%1 pictures").arg(m_facts.frames));
    }
}

Result<void> WholeClip::mapShared()
{
    const qint64 bytes = m_sound.size() + m_converter->bytes() * m_facts.frames;
    m_shared.setFileName(m_request.value(QLatin1String("shared")).toString());
    if (!m_shared.open(QIODevice::ReadWrite) || !m_shared.resize(bytes))
        return workerError(Fault::Write, m_shared.errorString());
#ifdef Q_OS_LINUX
    // A full disk is told here; later it would be a signal.
    if (const int code = posix_fallocate(m_shared.handle(), 0, bytes); code == ENOSPC || code == EDQUOT)
        return workerError(Fault::Write, QStringLiteral("no space left on device"));
#endif
    m_bytes = m_shared.map(0, bytes);
    if (!m_bytes)
        return workerError(Fault::TooLarge, m_shared.errorString());
    std::copy(m_sound.cbegin(), m_sound.cend(), m_bytes);
    return {};
}

void WholeClip::begin()
{
    m_channel.write({{{QStringLiteral("more"), true},
                      {QStringLiteral("width"), m_size.width()},
                      {QStringLiteral("height"), m_size.height()},
                      {QStringLiteral("soundBytes"), m_sound.size()},
                      {QStringLiteral("facts"), toJson(m_facts)}},
                     {}});
}

void WholeClip::report()
{
    m_channel.write({{{QStringLiteral("more"), true}, {QStringLiteral("ready"), m_ready}}, m_times});
    m_times.clear();
}

Result<void> WholeClip::addPicture(const AVFrame *frame)
{
    if (m_ready >= m_facts.frames)
        return {};
    uchar *to = m_bytes + m_sound.size() + m_converter->bytes() * m_ready;
    if (auto converted = m_converter->convert(frame, to); !converted)
        return converted;
    const qint64 pts = frame->best_effort_timestamp;
    qint64 us = qint64(double(m_ready) * 1e6 / qMax(0.01, m_facts.framesPerSecond()));
    if (pts != AV_NOPTS_VALUE)
        us = av_rescale_q(pts, m_source.picture()->time_base, {1, 1'000'000});
    if (m_ready == 0)
        m_firstUs = us;
    const qint64 little = qToLittleEndian(us - m_firstUs);
    m_times.append(reinterpret_cast<const char *>(&little), sizeof little);
    if (++m_ready == 1 || m_ready % stretch == 0)
        report();
    return {};
}

Answer WholeClip::run()
{
    if (auto opened = m_source.open(m_request.value(QLatin1String("path")).toString()); !opened)
        return opened.error();
    const auto facts = factsOf(m_source);
    if (!facts)
        return facts.error();
    m_facts = *facts;
    Decoding pictures;
    const int threads = int(qBound(1U, std::thread::hardware_concurrency(), 4U));
    if (auto opened = pictures.open(m_source, m_source.picture(), threads, false); !opened)
        return opened.error();
    for (const auto step : {&WholeClip::readSound, &WholeClip::layOut, &WholeClip::mapShared}) {
        if (auto done = (this->*step)(); !done)
            return done.error();
    }
    begin();
    m_source.readOnly({m_source.picture()});
    Decoding *const decodings[] = {&pictures};
    const Decoding::Sink sinks[] = {[this](AVFrame *frame) { return addPicture(frame); }};
    if (const auto decoded = decodeAll(m_source, decodings, sinks); !decoded)
        return decoded.error();
    if (m_ready == 0)
        return workerError(Fault::Decode, QStringLiteral("no picture"));
    return std::optional<Message>({{{QStringLiteral("frames"), m_ready}}, m_times});
}

}  // namespace

Answer decode(const QJsonObject &request, Channel &channel)
{
    return WholeClip(request, channel).run();
}

}  // namespace circletake::media
