// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filmstrips.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

class TestFilmstrips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void picturesRunFromTheFirstToTheVeryLast();
    void clipIsDecodedOnceInItsLife();
    void brokenClipFails();
    void askedForSharesOutsideAreHeldToTheEnds();

private:
    /// A clip whose picture gets brighter from frame to frame.
    QString fade() { return m_clips.make(QStringLiteral("fade.mp4"), QString::fromLatin1(s_fade)); }
    static constexpr const char *s_fade =
        "-f lavfi -i color=black:s=180x320:r=24:d=2,geq=lum='N*5':cb=128:cr=128 -c:v libx264 -preset ultrafast "
        "-pix_fmt yuv420p";

    test::MediaClips m_clips;
    std::unique_ptr<WorkerPool> m_pool;
    QTemporaryDir m_cache;
};

void TestFilmstrips::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_pool = std::make_unique<WorkerPool>(*program, 1);
}

void TestFilmstrips::picturesRunFromTheFirstToTheVeryLast()
{
    Filmstrips strips(*m_pool, m_cache.filePath(QStringLiteral("a")), {90, 160}, 12);
    QSignalSpy ready(&strips, &Filmstrips::ready);
    strips.request("fade", fade());
    QVERIFY(ready.wait());
    QCOMPARE(strips.picture("fade", 0).size(), QSize(90, 160));
    const auto light = [&](double share) { return qGray(strips.picture("fade", share).pixel(45, 80)); };
    QVERIFY(light(0) < 12);
    QVERIFY(light(0.5) > light(0.2));
    QVERIFY2(light(1) > 235, qPrintable(QString::number(light(1))));
}

void TestFilmstrips::clipIsDecodedOnceInItsLife()
{
    const QString clip = m_clips.bars(QStringLiteral("once.mp4"));
    {
        Filmstrips strips(*m_pool, m_cache.filePath(QStringLiteral("b")), {90, 160}, 4);
        QSignalSpy ready(&strips, &Filmstrips::ready);
        strips.request("h1", clip);
        strips.request("h1", clip);
        QVERIFY(ready.wait());
        QCOMPARE(ready.size(), 1);
    }
    QVERIFY(QFile::remove(clip));
    Filmstrips again(*m_pool, m_cache.filePath(QStringLiteral("b")), {90, 160}, 4);
    QSignalSpy ready(&again, &Filmstrips::ready);
    again.request("h1", clip);
    QVERIFY(ready.wait());
    QCOMPARE(again.picture("h1", 0.5).size(), QSize(90, 160));
}

void TestFilmstrips::brokenClipFails()
{
    Filmstrips strips(*m_pool, m_cache.path());
    QSignalSpy failed(&strips, &Filmstrips::failed);
    strips.request("bad", m_clips.file(QStringLiteral("bad.mp4"), "<html>"));
    QVERIFY(failed.wait());
    QVERIFY(strips.picture("bad", 0).isNull());
}

void TestFilmstrips::askedForSharesOutsideAreHeldToTheEnds()
{
    Filmstrips strips(*m_pool, m_cache.filePath(QStringLiteral("c")), {90, 160}, 6);
    QSignalSpy ready(&strips, &Filmstrips::ready);
    strips.request("fade", fade());
    QVERIFY(ready.wait());
    QCOMPARE(strips.picture("fade", -3), strips.picture("fade", 0));
    QCOMPARE(strips.picture("fade", 7), strips.picture("fade", 1));
}

QTEST_GUILESS_MAIN(TestFilmstrips)
#include "tst_filmstrips.moc"
