// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipencoder.h"

#include "media/yuv.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace circletake::media {

namespace {

constexpr int frameSlots = 4;
constexpr int frameMs = 60'000;
constexpr int finishMs = 300'000;

Error refused(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, {}};
}

Message encodeRequest(const EncodeSettings &settings, const QString &shared)
{
    QJsonObject metadata;
    for (auto it = settings.metadata.cbegin(); it != settings.metadata.cend(); ++it)
        metadata.insert(it.key(), it.value());
    return {{{QStringLiteral("do"), QStringLiteral("encode")},
             {QStringLiteral("path"), settings.path},
             {QStringLiteral("width"), settings.size.width()},
             {QStringLiteral("height"), settings.size.height()},
             {QStringLiteral("fps"), settings.framesPerSecond},
             {QStringLiteral("frames"), settings.frames},
             {QStringLiteral("repeat"), settings.repeat},
             {QStringLiteral("sound"), settings.sound},
             {QStringLiteral("preset"), QString::fromLatin1(settings.preset)},
             {QStringLiteral("crf"), settings.crf},
             {QStringLiteral("threads"), settings.threads},
             {QStringLiteral("metadata"), metadata},
             {QStringLiteral("shared"), shared},
             {QStringLiteral("slots"), frameSlots}},
            {}};
}

bool isSensible(const EncodeSettings &settings)
{
    const QSize size = settings.size;
    return size.width() >= 16 && size.height() >= 16 && size.width() <= 4096 && size.height() <= 4096 &&
           size.width() % 2 == 0 && size.height() % 2 == 0 && settings.framesPerSecond > 0 &&
           settings.framesPerSecond <= 240 && settings.frames > 0 && settings.repeat > 0 && !settings.path.isEmpty();
}

}  // namespace

ClipEncoder::ClipEncoder(MediaWorker &worker, EncodeSettings settings)
    : m_worker(worker)
    , m_settings(std::move(settings))
{
    m_state =
        isSensible(m_settings)
            ? begin()
            : refused(QCoreApplication::translate("ClipEncoder", "A clip of this size or length cannot be made."));
}

ClipEncoder::~ClipEncoder()
{
    if (!m_open)
        return;
    m_worker.stop();
    QFile::remove(m_settings.path);
}

qint64 ClipEncoder::drawings() const
{
    return (m_settings.frames + m_settings.repeat - 1) / m_settings.repeat;
}

Result<void> ClipEncoder::fail(const Error &error)
{
    if (m_open) {
        m_open = false;
        m_worker.stop();
        QFile::remove(m_settings.path);
    }
    m_state = error;
    return m_state;
}

Result<void> ClipEncoder::begin()
{
    if (auto made = m_shared.make(yuvBytes(m_settings.size) * frameSlots); !made)
        return made;
    if (auto sent = m_worker.send(encodeRequest(m_settings, m_shared.path())); !sent)
        return sent;
    m_open = true;
    for (int slot = 0; slot < frameSlots; ++slot)
        m_freeSlots.append(slot);
    return {};
}

Result<void> ClipEncoder::readAnswer()
{
    const auto answer = m_worker.receive(frameMs);
    if (!answer)
        return fail(answer.error());
    const int slot = answer->header.value(QLatin1String("slot")).toInt(-1);
    if (slot < 0 || slot >= frameSlots)
        return fail({ErrorKind::Internal, QStringLiteral("slot %1").arg(slot), {}, {}});
    m_freeSlots.append(slot);
    return {};
}

Result<int> ClipEncoder::freeSlot()
{
    while (m_freeSlots.isEmpty()) {
        if (auto read = readAnswer(); !read)
            return read.error();
    }
    return m_freeSlots.takeFirst();
}

Result<void> ClipEncoder::room(qint64 drawings)
{
    if (!m_state)
        return m_state;
    if (m_drawn + drawings > this->drawings())
        return fail(refused(QCoreApplication::translate("ClipEncoder", "More frames came than the clip has.")));
    m_drawn += drawings;
    return {};
}

Result<void> ClipEncoder::addFrame(const QImage &image)
{
    if (image.size() != m_settings.size)
        return fail(refused(QCoreApplication::translate("ClipEncoder", "A frame has another size than its clip.")));
    if (auto fits = room(1); !fits)
        return fits;
    const auto slot = freeSlot();
    if (!slot)
        return slot.error();
    const bool ready = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32_Premultiplied;
    const qsizetype bytes = yuvBytes(m_settings.size);
    toYuv(ready ? image : image.convertToFormat(QImage::Format_RGB32),
          m_shared.bytes().subspan(size_t(*slot * bytes), size_t(bytes)));
    if (auto sent = m_worker.send({{{QStringLiteral("frame"), *slot}}, {}}); !sent)
        return fail(sent.error());
    return {};
}

Result<void> ClipEncoder::holdFrame(int times)
{
    if (m_drawn == 0)
        return fail(refused(QCoreApplication::translate("ClipEncoder", "There is no frame yet to hold.")));
    if (auto fits = room(times); !fits)
        return fits;
    if (auto sent = m_worker.send({{{QStringLiteral("hold"), times}}, {}}); !sent)
        return fail(sent.error());
    return {};
}

Result<void> ClipEncoder::addSound(std::span<const qint16> samples)
{
    if (!m_state)
        return m_state;
    constexpr size_t most = 4'000'000;
    while (!samples.empty()) {
        const auto piece = samples.first(qMin(most, samples.size()));
        const QByteArray bytes(reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size_bytes()));
        if (auto sent = m_worker.send({{{QStringLiteral("sound"), true}}, bytes}); !sent)
            return fail(sent.error());
        samples = samples.subspan(piece.size());
    }
    return {};
}

Result<void> ClipEncoder::finish()
{
    if (!m_state)
        return m_state;
    if (auto sent = m_worker.send({{{QStringLiteral("finish"), true}}, {}}); !sent)
        return fail(sent.error());
    for (;;) {
        const auto answer = m_worker.receive(finishMs);
        if (!answer)
            return fail(answer.error());
        if (answer->header.contains(QLatin1String("frames")))
            break;
    }
    m_open = false;
    m_state = Error{ErrorKind::Internal, QStringLiteral("finished"), {}, {}};
    return {};
}

}  // namespace circletake::media
