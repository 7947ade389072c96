// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animaticrenderer.h"
#include "media/clipqueries.h"
#include "media/mediatools.h"

#include <QtTest/QtTest>

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
