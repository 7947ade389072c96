// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/decoding.h"
#include "media/worker/soundconverter.h"
#include "media/worker/tasks.h"

#include <QFile>
#include <QtEndian>

namespace circletake::media {

namespace {

/// Decodes a clip's sound to the sink until that has enough (Cancelled); a clip without sound gives none.
Result<void> hearAll(const QString &path, const SoundConverter::Sink &sink)
{
    ClipSource source;
    if (auto opened = source.open(path); !opened)
        return opened;
    if (!source.sound())
        return {};
    Decoding sounds;
    if (auto opened = sounds.open(source, source.sound(), 1, false); !opened)
        return opened;
    source.readOnly({source.sound()});
    SoundConverter converter;
    Decoding *const decodings[] = {&sounds};
    const Decoding::Sink sinks[] = {
        [&](AVFrame *frame) { return converter.convert(frame, sounds.track()->time_base, sink); }};
    if (const auto decoded = decodeAll(source, decodings, sinks); !decoded)
        return decoded.error();
    return converter.drain(sink);
}

const Error enough{ErrorKind::Cancelled, {}, {}, {}};

}  // namespace

Answer sound(const QJsonObject &request, Channel &)
{
    const qint64 samples = request.value(QLatin1String("samples")).toInteger();
    QFile file(request.value(QLatin1String("into")).toString());
    if (!file.open(QIODevice::ReadWrite) ||
        !file.seek(request.value(QLatin1String("at")).toInteger() * SoundConverter::bytesPerSample))
        return workerError(Fault::Write, file.errorString());
    qint64 left = samples * SoundConverter::bytesPerSample;
    const auto keep = [&](const QByteArray &bytes) -> Result<void> {
        const qint64 step = qMin<qint64>(left, bytes.size());
        if (file.write(bytes.constData(), step) != step)
            return workerError(Fault::Write, file.errorString());
        left -= step;
        return left > 0 ? Result<void>() : enough;
    };
    const auto heard = hearAll(request.value(QLatin1String("path")).toString(), keep);
    if (!heard && heard.error().kind != ErrorKind::Cancelled)
        return heard.error();
    while (left > 0) {
        const auto filled = keep(QByteArray(qMin<qint64>(left, 1 << 20), '\0'));
        if (!filled && filled.error().kind != ErrorKind::Cancelled)
            return filled.error();
    }
    if (!file.flush())
        return workerError(Fault::Write, file.errorString());
    return std::optional<Message>(Message{});
}

Answer waveform(const QJsonObject &request, Channel &)
{
    constexpr int block = SoundConverter::rate / 200;  // 5 ms
    constexpr qsizetype mostBlocks = 200 * 3600;
    const int columns = qBound(1, request.value(QLatin1String("columns")).toInt(), 100'000);
    QVector<int> peaks;
    qint64 at = 0;
    const auto measure = [&](const QByteArray &bytes) -> Result<void> {
        const auto *from = reinterpret_cast<const qint16 *>(bytes.constData());
        for (qsizetype i = 0; i < bytes.size() / SoundConverter::bytesPerSample; ++i, ++at) {
            if (at / block >= peaks.size())
                peaks.append(0);
            peaks.last() = qMax(peaks.last(), qMax(qAbs(int(from[2 * i])), qAbs(int(from[2 * i + 1]))));
        }
        return peaks.size() < mostBlocks ? Result<void>() : enough;
    };
    const auto heard = hearAll(request.value(QLatin1String("path")).toString(), measure);
    if (!heard && heard.error().kind != ErrorKind::Cancelled)
        return heard.error();
    QByteArray levels(columns * qsizetype(sizeof(quint16)), '\0');
    for (qsizetype column = 0; column < columns && !peaks.isEmpty(); ++column) {
        const qsizetype from = column * peaks.size() / columns;
        const qsizetype to = qMax(from + 1, (column + 1) * peaks.size() / columns);
        const int most = *std::max_element(peaks.begin() + from, peaks.begin() + qMin(to, peaks.size()));
        qToLittleEndian(quint16(most), levels.data() + column * qsizetype(sizeof(quint16)));
    }
    return std::optional<Message>({{}, levels});
}

}  // namespace circletake::media
