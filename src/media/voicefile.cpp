// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/voicefile.h"

#include "media/ffmpegrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>
#include <cstring>

namespace circletake::media {

namespace {

constexpr qsizetype headerBytes = 44;
constexpr qint16 quiet = 200;  // about -44 dBFS: below it nobody speaks

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoiceFile)
};

template <class Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

MonoSamples samplesOf(const QByteArray &bytes, qsizetype from)
{
    MonoSamples samples((bytes.size() - from) / 2);
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = qFromLittleEndian<qint16>(bytes.constData() + from + 2 * i);
    return samples;
}

Error unusable(const QString &what, const QString &path, const QString &next = {})
{
    return {ErrorKind::BadInput, what, QDir::toNativeSeparators(path), next};
}

}  // namespace

QByteArray voiceWavOf(const MonoSamples &samples)
{
    const auto bytes = quint32(samples.size() * 2);
    QByteArray wav = "RIFF";
    put(wav, quint32(headerBytes - 8 + bytes));
    wav += "WAVEfmt ";
    put(wav, quint32(16));
    put(wav, quint16(1));  // PCM
    put(wav, quint16(1));  // one channel
    put(wav, quint32(soundRate));
    put(wav, quint32(soundRate * 2));
    put(wav, quint16(2));
    put(wav, quint16(16));
    wav += "data";
    put(wav, bytes);
    for (const qint16 sample : samples)
        put(wav, sample);
    return wav;
}

Result<MonoSamples> readVoiceFile(const Files &files, const QString &path)
{
    const auto bytes = files.read(path, headerBytes + qint64(mostVoiceSeconds + 1) * soundRate * 2);
    if (!bytes)
        return bytes.error();
    const QByteArray ours = voiceWavOf({}).mid(8, headerBytes - 16);  // all of the header that does not tell lengths
    if (bytes->size() < headerBytes || bytes->mid(8, ours.size()) != ours)
        return Error{ErrorKind::Damaged, Words::tr("The voice's file is not as it was written."),
                     QDir::toNativeSeparators(path), Words::tr("Make this voice again.")};
    return samplesOf(*bytes, headerBytes);
}

MonoSamples withoutSilence(const MonoSamples &samples)
{
    constexpr qsizetype margin = soundRate / 50;  // breath and the end of a consonant
    qsizetype from = 0;
    qsizetype to = samples.size();
    while (from < to && std::abs(samples[from]) < quiet)
        ++from;
    while (to > from && std::abs(samples[to - 1]) < quiet)
        --to;
    if (from == to)
        return {};
    from = std::max<qsizetype>(0, from - margin);
    return samples.mid(from, std::min(samples.size(), to + margin) - from);
}

Result<MonoSamples> readRecording(const QString &ffmpeg, const QString &path, const CancelFlag &cancel)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::NotFound, Words::tr("There is no such file."), QDir::toNativeSeparators(path), {}};
    const QTemporaryDir folder;
    const QString raw = folder.filePath(QStringLiteral("voice.raw"));
    const QStringList sound = QStringLiteral("-vn -sn -dn -map 0:a:0 -t %1 -ac 1 -ar %2 -f s16le")
                                  .arg(mostVoiceSeconds + 1)
                                  .arg(soundRate)
                                  .split(QLatin1Char(' '));
    const auto done =
        runFfmpeg({ffmpeg, soundInput(path) + sound + QStringList{QStringLiteral("file:") + raw}, {}, cancel, {}});
    if (!done && done.error().kind != ErrorKind::BadInput)
        return done.error();
    if (!done)
        return unusable(Words::tr("There is no sound in this file that can be read."), path,
                        Words::tr("WAV, MP3, M4A, FLAC and Ogg files can be used."));
    QFile file(raw);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, file.errorString(), QDir::toNativeSeparators(raw), {}};
    const MonoSamples voice = withoutSilence(samplesOf(file.readAll(), 0));
    if (voice.isEmpty())
        return unusable(Words::tr("The recording is silent."), path);
    if (voice.size() > qint64(mostVoiceSeconds) * soundRate)
        return unusable(Words::tr("The recording is longer than a minute, which no line of a script is."), path,
                        Words::tr("Cut this line out of it, and use that file."));
    return voice;
}

}  // namespace circletake::media
