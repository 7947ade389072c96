// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/wavsound.h"

#include <QtEndian>

namespace circletake::sandbox {

namespace {

constexpr quint32 s_rate = 48'000;

template <class Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

struct WavFormat
{
    int channels = 0;
    quint32 rate = 0;
    QByteArray samples;
};

bool readChunks(const QByteArray &wav, WavFormat &format)
{
    if (!wav.startsWith("RIFF") || wav.mid(8, 4) != "WAVE")
        return false;
    for (qsizetype at = 12; at + 8 <= wav.size();) {
        const quint32 size = qFromLittleEndian<quint32>(wav.constData() + at + 4);
        const QByteArray name = wav.mid(at, 4);
        const QByteArray body = wav.mid(at + 8, qsizetype(size));
        if (name == "fmt " && body.size() >= 16) {
            const bool pcm16 = qFromLittleEndian<quint16>(body.constData()) == 1 &&
                               qFromLittleEndian<quint16>(body.constData() + 14) == 16;
            format.channels = pcm16 ? qFromLittleEndian<quint16>(body.constData() + 2) : 0;
            format.rate = qFromLittleEndian<quint32>(body.constData() + 4);
        } else if (name == "data") {
            format.samples = body;
        }
        at += 8 + qsizetype(size) + qsizetype(size & 1U);
    }
    return (format.channels == 1 || format.channels == 2) && format.rate >= 8'000 && format.rate <= 96'000;
}

}  // namespace

QByteArray wavOf(const QByteArray &pcm)
{
    QByteArray wav = "RIFF";
    put(wav, quint32(36 + pcm.size()));
    wav += "WAVEfmt ";
    put(wav, quint32(16));
    put(wav, quint16(1));
    put(wav, quint16(2));
    put(wav, s_rate);
    put(wav, quint32(s_rate * 4));
    put(wav, quint16(4));
    put(wav, quint16(16));
    wav += "data";
    put(wav, quint32(pcm.size()));
    return wav + pcm;
}

Result<QByteArray> pcmOf(const QByteArray &wav)
{
    WavFormat format;
    if (!readChunks(wav, format))
        return Error{
            ErrorKind::BadInput, QStringLiteral("audio: needs WAV with 16-bit samples, one or two channels"), {}, {}};
    const auto *samples = reinterpret_cast<const qint16 *>(format.samples.constData());
    const qint64 frames = format.samples.size() / 2 / format.channels;
    const qint64 out = frames * s_rate / format.rate;
    QByteArray pcm;
    pcm.reserve(out * 4);
    for (qint64 i = 0; i < out; ++i) {
        const qint64 from = i * format.rate / s_rate;
        for (int channel = 0; channel < 2; ++channel)
            put(pcm, qFromLittleEndian(samples[from * format.channels + qMin(channel, format.channels - 1)]));
    }
    return pcm;
}

}  // namespace circletake::sandbox
