// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/scratchvoice.h"

#include "media/childenvironment.h"
#include "media/scratchvoicecast.h"
#include "media/scratchvoicemix.h"
#include "media/spokentext.h"
#include "media/voicefile.h"

#include <QCache>
#include <QCoreApplication>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

namespace circletake::media {

namespace {

constexpr qint64 s_perMs = 48;           // samples
constexpr qint64 s_leadInMs = 350;       // before the first word: cuts need air
constexpr qint64 s_gapMs = 280;          // between speakers
constexpr double s_mostHaste = 1.9;      // faster than this nobody understands
constexpr int s_childMs = 20'000;
constexpr int s_cacheSamples = 40'000'000;  // about 80 MB

/// Samples and rate of espeak-ng's WAV, whose announced length is a dummy when it is written to a pipe.
MonoSamples samplesOf(const QByteArray &wav)
{
    const qsizetype data = wav.indexOf("data");
    if (!wav.startsWith("RIFF") || data < 0 || wav.size() < 44)
        return {};
    const int rate = qFromLittleEndian<qint32>(wav.constData() + 24);
    const qsizetype count = (wav.size() - data - 8) / 2;
    MonoSamples samples(count);
    for (qsizetype i = 0; i < count; ++i)
        samples[i] = qFromLittleEndian<qint16>(wav.constData() + data + 8 + 2 * i);
    return resampled(samples, rate);
}

MonoSamples trimmed(const MonoSamples &samples)
{
    constexpr qint16 quiet = 200;
    qsizetype end = samples.size();
    while (end > 0 && qAbs(samples[end - 1]) < quiet)
        --end;
    return samples.mid(0, end);
}

Error nothingToSay()
{
    return {ErrorKind::BadInput, QCoreApplication::translate("ScratchVoice", "There is nothing to say."), {}, {}};
}

}  // namespace

class ScratchVoice::Impl
{
public:
    explicit Impl(QString program) : m_program(std::move(program)), m_cache(s_cacheSamples) {}

    Result<void> available();
    Result<MonoSamples> spoken(const QString &text, const AnimaticFigure &who, double speed);
    Result<MonoSamples> run(const QString &text, const EspeakVoice &voice);
    QVector<PlacedLine> placed(const VoiceRequest &request, double haste, bool &silent, qint64 &length);

private:
    QString m_program;
    QMutex m_mutex;
    QCache<QString, MonoSamples> m_cache;
};

Result<void> ScratchVoice::Impl::available()
{
    if (!QStandardPaths::findExecutable(m_program).isEmpty())
        return {};
    return Error{ErrorKind::MissingTool,
                 QCoreApplication::translate("ScratchVoice", "espeak-ng is not installed, so there are no scratch voices."),
                 m_program,
                 QCoreApplication::translate("ScratchVoice", "Install espeak-ng; on Debian: apt install espeak-ng.")};
}

Result<MonoSamples> ScratchVoice::Impl::run(const QString &text, const EspeakVoice &voice)
{
    if (auto there = available(); !there)
        return there.error();
    QProcess child;
    child.setProcessEnvironment(childEnvironment());
    child.start(m_program, {QStringLiteral("-v"), voice.name, QStringLiteral("-p"), QString::number(voice.pitch),
                            QStringLiteral("-s"), QString::number(voice.wordsPerMinute), QStringLiteral("--stdin"),
                            QStringLiteral("--stdout"), QStringLiteral("-b"), QStringLiteral("1")});
    child.write(spokenText(text).toUtf8());
    child.closeWriteChannel();
    if (!child.waitForFinished(s_childMs) || child.exitCode() != 0) {
        child.kill();
        child.waitForFinished();
        return Error{ErrorKind::MissingTool, QCoreApplication::translate("ScratchVoice", "espeak-ng did not speak."), voice.name,
                     QString::fromUtf8(child.readAllStandardError()).left(300)};
    }
    return trimmed(samplesOf(child.readAllStandardOutput()));
}

Result<MonoSamples> ScratchVoice::Impl::spoken(const QString &text, const AnimaticFigure &who, double speed)
{
    EspeakVoice voice = voiceOf(who, text);
    voice.wordsPerMinute = qBound(80, qRound(voice.wordsPerMinute * speed), 440);
    const QString entry = QStringLiteral("%1|%2|%3|%4").arg(voice.name).arg(voice.pitch).arg(voice.wordsPerMinute).arg(text);
    {
        const QMutexLocker lock(&m_mutex);
        if (const MonoSamples *known = m_cache.object(entry))
            return *known;
    }
    const auto samples = run(text, voice);
    if (samples) {
        const QMutexLocker lock(&m_mutex);
        m_cache.insert(entry, new MonoSamples(*samples), samples->size());
    }
    return samples;
}

/// The lines one after the other at `haste` times their usual speed; `length` is where the last one ends.
QVector<PlacedLine> ScratchVoice::Impl::placed(const VoiceRequest &request, double haste, bool &silent, qint64 &length)
{
    QVector<PlacedLine> lines;
    qint64 at = qint64(double(s_leadInMs * s_perMs) / haste);
    for (const AnimaticLine &line : request.lines) {
        AnimaticFigure who{line.speaker, {}};
        for (const AnimaticFigure &figure : request.figures)
            if (figure.name == line.speaker)
                who = figure;
        const auto samples = spoken(line.text, who, haste);
        silent |= !samples;
        const MonoSamples words =
            samples ? *samples : MonoSamples(qint64(double(speech::durationMs(line.text) * s_perMs) / haste));
        lines.append({words, at, line.voice});
        at += words.size() + qint64(double(s_gapMs * s_perMs) / haste);
    }
    length = lines.isEmpty() ? 0 : lines.last().start + lines.last().samples.size();
    return lines;
}

QStringList scratchVoices()
{
    QStringList names;
    for (const QLatin1Char kind : {QLatin1Char('f'), QLatin1Char('m')})
        for (int i = 1; i <= (kind == QLatin1Char('f') ? 5 : 7); ++i)
            names.append(kind + QString::number(i));
    return names;
}

ScratchVoice::ScratchVoice(QString program) : m_impl(std::make_unique<Impl>(std::move(program))) {}

ScratchVoice::~ScratchVoice() = default;

VoiceTrack ScratchVoice::speak(const VoiceRequest &request)
{
    VoiceTrack track;
    bool silent = false;
    qint64 length = 0;
    QVector<PlacedLine> lines = m_impl->placed(request, 1.0, silent, length);
    if (length > request.samples && request.samples > 0) {
        const double haste = qMin(s_mostHaste, double(length) / double(request.samples) * 1.04);
        lines = m_impl->placed(request, haste, silent, length);
        track.note = length > request.samples
                         ? QCoreApplication::translate("ScratchVoice", "The lines are longer than the shot: the last words "
                                                                       "are cut off.")
                         : QCoreApplication::translate("ScratchVoice", "The lines are long for the shot and are spoken fast.");
    }
    if (silent)
        track.note = QCoreApplication::translate("ScratchVoice", "espeak-ng is missing: there is room tone instead of voices.");
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 end = lines[i].start + lines[i].samples.size();
        track.cues.append({request.lines[i], lines[i].start / s_perMs, qMin(end, request.samples) / s_perMs});
    }
    track.pcm = mixOf(silent ? QVector<PlacedLine>() : lines, request);
    track.mouth = mouthOf(lines, request.samples);
    return track;
}

Result<QByteArray> ScratchVoice::say(const QString &text, const AnimaticFigure &who, double speed)
{
    if (text.trimmed().isEmpty())
        return nothingToSay();
    const auto samples = m_impl->spoken(text, who, speed);
    if (!samples)
        return samples.error();
    QByteArray pcm(samples->size() * 4, Qt::Uninitialized);
    auto *out = reinterpret_cast<qint16 *>(pcm.data());
    for (qsizetype i = 0; i < samples->size(); ++i)
        out[2 * i] = out[2 * i + 1] = (*samples)[i];
    return pcm;
}

Result<MonoSamples> ScratchVoice::say(const ScratchWords &words)
{
    if (words.text.trimmed().isEmpty())
        return nothingToSay();
    EspeakVoice voice = voiceOf(words.who, words.text);
    if (!words.voice.isEmpty())
        voice = voiceNamed(words.voice, words.text);
    voice.pitch = qBound(0, voice.pitch + words.delivery.pitch, 99);
    voice.wordsPerMinute = qBound(80, voice.wordsPerMinute * words.delivery.speedPercent / 100, 440);
    const auto samples = m_impl->run(words.text, voice);
    if (!samples)
        return samples;
    const MonoSamples spoken = withoutSilence(*samples);
    return spoken.isEmpty() ? Result<MonoSamples>(nothingToSay()) : Result<MonoSamples>(spoken);
}

Result<void> ScratchVoice::available()
{
    return m_impl->available();
}

}  // namespace circletake::media
