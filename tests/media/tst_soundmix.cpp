// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/soundmix.h"
#include "media/voicefile.h"

#include <QtTest>
#include <cmath>

using namespace circletake;
using namespace circletake::media;

namespace {

constexpr qint64 second = soundRate;

MonoSamples tone(double seconds, double amplitude, double hertz = 440)
{
    MonoSamples samples(qsizetype(seconds * soundRate));
    for (qsizetype i = 0; i < samples.size(); ++i)
        samples[i] = qint16(std::lround(amplitude * std::sin(2 * M_PI * hertz * double(i) / soundRate)));
    return samples;
}

class Film
{
public:
    explicit Film(int seconds)
    {
        request.raw = folder.filePath(QStringLiteral("film.raw"));
        request.samples = seconds * second;
        put(QStringLiteral("film.raw"), QByteArray(request.samples * 4, '\0'));
    }

    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()); }();
        return file.fileName();
    }
    QString putBed(const QString &name, const MonoSamples &samples) const
    {
        QByteArray stereo;
        for (const qint16 sample : samples)
            for (int channel = 0; channel < 2; ++channel)
                stereo.append(reinterpret_cast<const char *>(&sample), 2);
        return put(name, stereo);
    }
    void addVoice(double atSeconds, double seconds, VoiceKind kind = VoiceKind::OnScreen, double amplitude = 4000)
    {
        const QString name = QStringLiteral("v%1.wav").arg(request.voices.size());
        request.voices.append(
            {put(name, voiceWavOf(tone(seconds, amplitude))), qint64(atSeconds * soundRate), kind, 0, name});
    }
    [[nodiscard]] Result<void> mix() const { return mixSound(request, files); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(request.raw);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Root mean square of the left channel between two seconds.
    [[nodiscard]] double level(double from, double to) const
    {
        const QByteArray all = bytes();
        const auto *samples = reinterpret_cast<const qint16 *>(all.constData());
        double power = 0;
        for (qint64 i = qint64(from * soundRate); i < qint64(to * soundRate); ++i)
            power += double(samples[2 * i]) * samples[2 * i];
        return std::sqrt(power / ((to - from) * soundRate));
    }

    QTemporaryDir folder;
    SystemFiles files;
    MixRequest request;
};

}  // namespace

class TestSoundMix : public QObject
{
    Q_OBJECT

private slots:
    void aVoiceLiesWhereItsLineIsAndNowhereElse()
    {
        Film film(4);
        film.addVoice(1.5, 1);
        QVERIFY(film.mix().ok());
        QCOMPARE(film.level(0, 1.5), 0.0);
        QVERIFY(film.level(1.5, 2.5) > 2500);
        QCOMPARE(film.level(2.5, 4), 0.0);
        QCOMPARE(film.bytes().size(), film.request.samples * 4);
    }

    void voicesAreBroughtToOneLevelHoweverLoudTheyCame()
    {
        Film film(4);
        film.addVoice(0, 1, VoiceKind::OnScreen, 1500);
        film.addVoice(2, 1, VoiceKind::OnScreen, 20'000);
        QVERIFY(film.mix().ok());
        QVERIFY(qAbs(film.level(0, 1) / film.level(2, 3) - 1) < 0.02);
    }

    void voicesThatAreNotOnScreenAreSofter_data()
    {
        QTest::addColumn<VoiceKind>("kind");
        QTest::newRow("inner") << VoiceKind::Inner;
        QTest::newRow("narration") << VoiceKind::Narration;
        QTest::newRow("off screen") << VoiceKind::OffScreen;
    }

    void voicesThatAreNotOnScreenAreSofter()
    {
        QFETCH(VoiceKind, kind);
        Film film(3);
        film.addVoice(0, 1);
        film.addVoice(1.5, 1, kind);
        QVERIFY(film.mix().ok());
        QVERIFY(film.level(1.5, 2.5) < 0.9 * film.level(0, 1));
        QVERIFY(film.level(1.5, 2.5) > 0.3 * film.level(0, 1));
    }

    void musicStepsBackUnderSpeechAndComesBack()
    {
        Film film(6);
        MixBed bed;
        bed.raw = film.putBed(QStringLiteral("bed.raw"), tone(6, 4000, 97));
        bed.samples = 6 * second;
        bed.gain = 0;
        film.request.beds = {bed};
        film.addVoice(2, 1, VoiceKind::OnScreen, 1);  // so soft that only the music is measured
        QVERIFY(film.mix().ok());
        const double before = film.level(0.5, 1.5);
        QVERIFY(qAbs(20 * std::log10(film.level(2.1, 2.9) / before) + 12) < 0.2);
        QVERIFY(qAbs(film.level(4, 5) / before - 1) < 0.01);
        film.request.beds.first().ducks = false;
        Film ambience(6);
        ambience.request.beds = film.request.beds;
        ambience.addVoice(2, 1, VoiceKind::OnScreen, 1);
        QVERIFY(ambience.mix().ok());
        QVERIFY(qAbs(ambience.level(2.1, 2.9) / before - 1) < 0.01);
    }

    void aBedLoopsFadesAndEnds()
    {
        Film film(10);
        MixBed bed;
        bed.raw = film.putBed(QStringLiteral("bed.raw"), tone(1.3, 8000));
        bed.start = second;
        bed.samples = 8 * second;
        bed.gain = -6;
        bed.loop = true;
        bed.fadeIn = bed.fadeOut = 2 * second;
        film.request.beds = {bed};
        QVERIFY(film.mix().ok());
        QCOMPARE(film.level(0, 1), 0.0);
        const double full = film.level(4, 6);
        QVERIFY(qAbs(full - 8000 / std::sqrt(2.0) * std::pow(10, -0.3)) < 60);
        QVERIFY(film.level(1, 1.5) < 0.3 * full);
        QVERIFY(film.level(8.5, 9) < 0.3 * full);
        QCOMPARE(film.level(9, 10), 0.0);
    }

    void theSameOrderGivesTheSameBytesAndTheClipsSoundStays()
    {
        QByteArray first;
        for (int run = 0; run < 2; ++run) {
            Film film(3);
            film.request.raw = film.putBed(QStringLiteral("film.raw"), tone(3, 1000));
            film.addVoice(1, 1.2);
            film.addVoice(1.9, 0.8, VoiceKind::Inner);
            QVERIFY(film.mix().ok());
            QVERIFY(qAbs(film.level(0, 1) - 1000 / std::sqrt(2.0)) < 5);
            if (run == 0)
                first = film.bytes();
            else
                QVERIFY(film.bytes() == first);
        }
    }

    void aVoiceThatIsGoneOrBrokenIsNamed()
    {
        Film film(2);
        film.addVoice(0, 1);
        QVERIFY(QFile::remove(film.request.voices.first().file));
        QCOMPARE(film.mix().error().kind, ErrorKind::NotFound);
        film.put(QStringLiteral("v0.wav"), "RIFF but not ours, although it is long enough to have a header");
        const auto broken = film.mix();
        QCOMPARE(broken.error().kind, ErrorKind::Damaged);
        QCOMPARE(broken.error().where, QStringLiteral("v0.wav"));
    }
};

QTEST_GUILESS_MAIN(TestSoundMix)
#include "tst_soundmix.moc"
