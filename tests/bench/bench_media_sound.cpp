// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sound of a ten-minute film (120 voices, looped and ducked music): mixed and brought to its loudness, beside
// FFmpeg's own two passes of loudnorm over the same samples. And scratch voices of a long episode on all cores, beside
// how long they last.
#include "figure.h"
#include "media/loudness.h"
#include "media/mediatools.h"
#include "media/scratchvoice.h"
#include "media/soundmix.h"
#include "media/voicefile.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>
#include <cmath>

using namespace circletake;
using namespace circletake::bench;
using namespace circletake::media;

namespace {

constexpr int filmSeconds = 600;
constexpr int voices = 120;
constexpr int lines = 376;  // of an episode of 47 scenes

void check(bool ok, const char *what)
{
    if (!ok)
        qFatal("The bench did not do its work: %s", what);
}

MonoSamples hum(int seconds, double amplitude, double hertz)
{
    MonoSamples samples(qsizetype(seconds) * soundRate);
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = qint16(amplitude * std::sin(6.2832 * hertz * double(i) / soundRate) *
                            (0.6 + 0.4 * std::sin(double(i) / 9000)));
    return samples;
}

class SoundBench
{
public:
    SoundBench()
    {
        check(m_disk.isValid() && m_tools.ffmpeg().ok(), "ffmpeg");
        m_mix.raw = m_disk.filePath(QStringLiteral("film.raw"));
        m_mix.samples = qint64(filmSeconds) * soundRate;
        for (int i = 0; i < voices; ++i) {
            const QString file = m_disk.filePath(QStringLiteral("v%1.wav").arg(i));
            check(writeDurably(m_files, file, voiceWavOf(hum(2 + i % 4, 5000, 140 + i))).ok(), "a voice");
            m_mix.voices.append({file, qint64(i) * m_mix.samples / voices, VoiceKind(i % 4), 0, {}});
        }
        MixBed bed;
        bed.raw = m_disk.filePath(QStringLiteral("music.raw"));
        QByteArray stereo;
        for (const qint16 sample : hum(97, 6000, 220))
            for (int channel = 0; channel < 2; ++channel)
                stereo.append(reinterpret_cast<const char *>(&sample), 2);
        check(writeDurably(m_files, bed.raw, stereo).ok(), "music");
        bed.samples = m_mix.samples;
        bed.loop = true;
        m_mix.beds = {bed};
    }

    void run()
    {
        mixAndLoudness();
        speak();
    }

private:
    void mix()
    {
        QFile film(m_mix.raw);
        check(film.open(QIODevice::WriteOnly) && film.resize(m_mix.samples * 4), "the film's sound");
        film.close();
        check(mixSound(m_mix, m_files).ok(), "mixing");
    }
    void mixAndLoudness()
    {
        const QString m4a = m_disk.filePath(QStringLiteral("film.m4a"));
        const double mixing = millisecondsOf([&] { mix(); });
        const QString kept = m_disk.filePath(QStringLiteral("same.raw"));
        check(QFile::copy(m_mix.raw, kept), "copying");
        const auto pass = [&](const QString &filter, const QStringList &out) {
            const QStringList arguments =
                QStringLiteral("-y -nostdin -loglevel error -f s16le -ar 48000 -ac 2 -i").split(QLatin1Char(' ')) +
                QStringList{kept, QStringLiteral("-af"), filter} + out;
            check(QProcess::execute(*m_tools.ffmpeg(), arguments) == 0, "loudnorm");
        };
        const Pair pair = interleaved(
            3,
            [&] {
                mix();
                check(normaliseSound(*m_tools.ffmpeg(), m_mix.raw, m4a, {-14, -1}).ok(), "loudness");
            },
            [&] {
                pass(QStringLiteral("loudnorm=I=-14:TP=-1:LRA=11:print_format=json"),
                     {QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
                pass(QStringLiteral("loudnorm=I=-14:TP=-1:LRA=11:measured_I=-20:measured_TP=-6:measured_LRA=5:"
                                    "measured_thresh=-30:linear=true"),
                     {QStringLiteral("-ar"), QStringLiteral("48000"), QStringLiteral("-c:a"), QStringLiteral("aac"),
                      QStringLiteral("-b:a"), QStringLiteral("192k"), m4a});
            });
        printFigure("mixing of ten minutes alone", mixing, "ms", 0, "");
        printFigure("mixing and loudness of ten minutes, beside FFmpeg's two passes", pair.ours, "ms", pair.reference,
                    "<= 1.5");
    }
    void speak()
    {
        ScratchVoice voice;
        check(voice.available().ok(), "espeak-ng");
        std::atomic<qint64> samples = 0;
        QThreadPool pool;
        const double ms = millisecondsOf([&] {
            for (int i = 0; i < lines; ++i)
                pool.start([&, i] {
                    const auto said = voice.say({QStringLiteral("这是第%1句台词，奶奶把旧钥匙放在他的手里。").arg(i),
                                                 {QStringLiteral("角色%1").arg(i % 9), {}},
                                                 {},
                                                 {}});
                    check(said.ok(), "speaking");
                    const QString file = m_disk.filePath(QStringLiteral("line%1.wav").arg(i));
                    check(writeDurably(m_files, file, voiceWavOf(*said)).ok(), "a line");
                    samples += said->size();
                });
            pool.waitForDone();
        });
        printFigure("speech of 376 lines, beside the time that making it took (times real time)",
                    double(msOfSamples(samples)), "ms", ms, ">= 20");
    }

    QTemporaryDir m_disk;
    SystemFiles m_files;
    MediaTools m_tools;
    MixRequest m_mix;
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SoundBench().run();
    return 0;
}
