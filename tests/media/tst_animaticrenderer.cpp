// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animaticrenderer.h"
#include "media/clipqueries.h"
#include "media/mediatools.h"

#include <QtTest/QtTest>
#include <cmath>

using namespace circletake;
using namespace circletake::media;

/// A spec becomes a clip: as long, as large and as alive as it says, with its words to be heard.
class TestAnimaticRenderer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto program = findMediaWorker();
        QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
        m_worker = std::make_unique<MediaWorker>(*program);
    }

    void theClipIsWhatTheSpecSays_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("rate");
        QTest::addColumn<int>("frames");
        QTest::newRow("upright") << QSize(360, 640) << 24 << 120;
        QTest::newRow("wide, a frame more") << QSize(640, 360) << 24 << 121;
        QTest::newRow("square at 25") << QSize(360, 360) << 25 << 124;
        QTest::newRow("classic at 30") << QSize(480, 360) << 30 << 31;
        QTest::newRow("one frame") << QSize(180, 320) << 24 << 1;
    }
    void theClipIsWhatTheSpecSays()
    {
        QFETCH(QSize, size);
        QFETCH(int, rate);
        QFETCH(int, frames);
        AnimaticJob job = jobOf(QStringLiteral("spec.mp4"));
        job.spec.size = size;
        job.spec.framesPerSecond = rate;
        job.spec.frames = frames;
        const auto clip = render(job);
        QVERIFY2(clip, clip ? "" : qPrintable(clip.error().text()));
        QCOMPARE(clip->frames, frames);
        QCOMPARE(clip->bytes, QFileInfo(job.path).size());
        const auto findings = inspectClip(*m_worker, job.path);
        QVERIFY2(findings, findings ? "" : qPrintable(findings.error().text()));
        QCOMPARE(findings->facts.size, size);
        QCOMPARE(findings->frames, frames);
        QVERIFY(findings->facts.constantRate && findings->facts.hasAudio);
        QVERIFY(qAbs(findings->soundMs - qint64(frames) * 1000 / rate) <= 30);
    }

    void wordsAreHeardAndThePictureLives()
    {
        AnimaticJob job = jobOf(QStringLiteral("alive.mp4"));
        job.spec.lines = {{QStringLiteral("Mei"), QStringLiteral("Who is it, at this hour?"), VoiceKind::OnScreen}};
        const auto clip = render(job);
        QVERIFY(clip.ok());
        QCOMPARE(clip->cues.size(), 1);
        QVERIFY(clip->cues.first().endMs > clip->cues.first().startMs);
        const auto findings = inspectClip(*m_worker, job.path);
        QVERIFY(findings.ok());
        QVERIFY2(findings->loudestDb > -30, qPrintable(QString::number(findings->loudestDb)));
        QVERIFY2(findings->change > 1, qPrintable(QString::number(findings->change)));
        QVERIFY2(findings->brightest > 0.3, qPrintable(QString::number(findings->brightest)));
    }

    /// Spoken in the second second, wherever the words were planned: wide open when loud, closed when silent.
    void mouthsFollowTheGivenSound()
    {
        const QImage closed = spoken(0, 36);
        const double soft = difference(closed, spoken(1'600, 36));
        const double loud = difference(closed, spoken(12'000, 36));
        const double afterwards = difference(spoken(0, 60), spoken(12'000, 60));
        const QString words = QStringLiteral("soft %1, loud %2, afterwards %3").arg(soft).arg(loud).arg(afterwards);
        QVERIFY2(soft > 0.4 && loud > soft * 1.3, qPrintable(words));
        QVERIFY2(afterwards < soft / 2, qPrintable(words));
    }

    void givenSoundReplacesTheVoice()
    {
        AnimaticJob job = jobOf(QStringLiteral("silent.mp4"));
        job.spec.lines = {{QStringLiteral("Mei"), QStringLiteral("Who is it?"), VoiceKind::OnScreen}};
        job.pcm = QByteArray(48'000 * 4, '\0');  // shorter than the clip
        QVERIFY(render(job).ok());
        const auto findings = inspectClip(*m_worker, job.path);
        QVERIFY(findings.ok());
        QVERIFY(findings->loudestDb < -60);
        QVERIFY(qAbs(findings->soundMs - 5'000) <= 30);
    }

    void theSameSpecGivesTheSameClip()
    {
        const AnimaticJob one = jobOf(QStringLiteral("one.mp4"));
        const AnimaticJob two = jobOf(QStringLiteral("two.mp4"));
        QVERIFY(render(one).ok() && render(two).ok());
        QFile first(one.path);
        QFile second(two.path);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }

    void whatIsStoppedLeavesNothing()
    {
        const AnimaticJob job = jobOf(QStringLiteral("stopped.mp4"));
        const std::atomic_bool cancel = true;
        const auto clip = m_renderer.render(job, cancel);
        QVERIFY(!clip.ok());
        QCOMPARE(clip.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(job.path));
        QVERIFY(render(job).ok());
    }

    void aFolderThatIsNotThereIsTold()
    {
        const auto clip = render(jobOf(QStringLiteral("nowhere/clip.mp4")));
        QVERIFY(!clip.ok());
        QVERIFY(!clip.error().what.isEmpty());
    }

private:
    /// A picture of a close-up whose given sound is a tone of that loudness from 1 s to 2 s.
    QImage spoken(int loudness, int frame)
    {
        AnimaticJob job = jobOf(QStringLiteral("tone%1.mp4").arg(loudness));
        job.spec.size = QSize(360, 640);
        job.spec.frames = 72;
        job.spec.shotSize = ShotSize::CloseUp;
        job.spec.lines = {{QStringLiteral("Mei"), QStringLiteral("Who is it?"), VoiceKind::OnScreen}};
        job.pcm = QByteArray(48'000 * 4 * 3, '\0');
        auto *samples = reinterpret_cast<qint16 *>(job.pcm.data());
        for (int i = 48'000 * 2; i < 48'000 * 4; ++i)
            samples[i] = qint16(loudness * std::sin(double(i / 2) * 0.05));
        if (!QFile::exists(job.path) && !render(job))
            return {};
        const QImage picture = frameOf(*m_worker, job.path, frame, job.spec.size).valueOr({});
        if (const QString folder = qEnvironmentVariable("CIRCLETAKE_PICTURES"); !folder.isEmpty())
            picture.save(QStringLiteral("%1/mouth-%2-%3.png").arg(folder).arg(loudness).arg(frame));
        return picture;
    }
    /// Mean of the differences in brightness where the face is.
    static double difference(const QImage &a, const QImage &b)
    {
        qint64 sum = 0;
        const QRect face(a.width() * 3 / 10, a.height() * 3 / 10, a.width() * 4 / 10, a.height() * 35 / 100);
        for (int y = face.top(); y <= face.bottom(); ++y)
            for (int x = face.left(); x <= face.right(); ++x)
                sum += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        return a.isNull() || a.size() != b.size() ? -1 : double(sum) / (face.width() * face.height());
    }
    AnimaticJob jobOf(const QString &name) const
    {
        AnimaticJob job;
        job.path = m_folder.filePath(name);
        job.spec.size = QSize(180, 320);
        job.spec.place = QStringLiteral("old kitchen");
        job.spec.setting = Setting::Interior;
        job.spec.time = TimeOfDay::Day;
        job.spec.figures = {{QStringLiteral("Mei"), QStringLiteral("a girl in red"), FrameSide::Anywhere}};
        job.spec.slate = QStringLiteral("EP01-SC001-SH010-T1");
        return job;
    }
    Result<AnimaticClip> render(const AnimaticJob &job)
    {
        const std::atomic_bool cancel = false;
        return m_renderer.render(job, cancel);
    }

    QTemporaryDir m_folder;
    ScratchVoice m_voice;
    AnimaticRenderer m_renderer{m_voice};
    std::unique_ptr<MediaWorker> m_worker;
};

QTEST_MAIN(TestAnimaticRenderer)
#include "tst_animaticrenderer.moc"
