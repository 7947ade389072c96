// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediatools.h"
#include "media/thumbnails.h"
#include "support/mediaclips.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

class TestThumbnails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clipIsDecodedOnceInItsLife();
    void askingTwiceAnswersOnce();
    void brokenClipFails();
    void strangeFileInTheCacheIsReplaced();
    void hashIsNeverAPath();
    void cancelledOneSaysSoAndCanBeAskedAgain();

private:
    test::MediaClips m_clips;
    std::unique_ptr<WorkerPool> m_pool;
    std::unique_ptr<QTemporaryDir> m_cache;
};

void TestThumbnails::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_pool = std::make_unique<WorkerPool>(*program, 1);
}

void TestThumbnails::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
}

void TestThumbnails::cleanup()
{
    m_cache.reset();
}

void TestThumbnails::clipIsDecodedOnceInItsLife()
{
    const QString clip = m_clips.bars(QStringLiteral("once.mp4"));
    {
        Thumbnails thumbnails(*m_pool, m_cache->path(), QSize(100, 100));
        QSignalSpy ready(&thumbnails, &Thumbnails::ready);
        QVERIFY(thumbnails.image("h1").isNull());
        thumbnails.request("h1", clip);
        QVERIFY(ready.wait());
        QCOMPARE(thumbnails.image("h1").size(), QSize(56, 100));
    }
    QVERIFY(QFile::remove(clip));
    Thumbnails again(*m_pool, m_cache->path(), QSize(100, 100));
    QSignalSpy ready(&again, &Thumbnails::ready);
    again.request("h1", clip);
    QVERIFY(ready.wait());
    QCOMPARE(again.image("h1").size(), QSize(56, 100));
}

void TestThumbnails::askingTwiceAnswersOnce()
{
    Thumbnails thumbnails(*m_pool, m_cache->path());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    thumbnails.request("h1", clip);
    thumbnails.request("h1", clip);
    thumbnails.request("h2", clip);
    QTRY_COMPARE(ready.size(), 2);
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 2);
}

void TestThumbnails::brokenClipFails()
{
    Thumbnails thumbnails(*m_pool, m_cache->path());
    QSignalSpy failed(&thumbnails, &Thumbnails::failed);
    thumbnails.request("bad", m_clips.file(QStringLiteral("bad.mp4"), "<html>"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::BadInput);
    QVERIFY(thumbnails.image("bad").isNull());
}

void TestThumbnails::strangeFileInTheCacheIsReplaced()
{
    Thumbnails thumbnails(*m_pool, m_cache->path(), QSize(100, 100));
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    thumbnails.request("h1", clip);
    QVERIFY(ready.wait());
    const QDir folder(m_cache->filePath(QStringLiteral("frames")));
    const QString file = folder.filePath(folder.entryList(QDir::Files).value(0));
    QFile strange(file);
    QVERIFY(strange.open(QIODevice::WriteOnly | QIODevice::Truncate));
    strange.write("no picture");
    strange.close();
    Thumbnails again(*m_pool, m_cache->path(), QSize(100, 100));
    QSignalSpy readyAgain(&again, &Thumbnails::ready);
    again.request("h1", clip);
    QVERIFY(readyAgain.wait());
    QCOMPARE(again.image("h1").size(), QSize(56, 100));
}

void TestThumbnails::hashIsNeverAPath()
{
    Thumbnails thumbnails(*m_pool, m_cache->path());
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    thumbnails.request("../../evil", m_clips.bars(QStringLiteral("a.mp4")));
    QVERIFY(ready.wait());
    QCOMPARE(QDir(m_cache->filePath(QStringLiteral("frames"))).entryList(QDir::Files).size(), 1);
}

void TestThumbnails::cancelledOneSaysSoAndCanBeAskedAgain()
{
    Thumbnails thumbnails(*m_pool, m_cache->path());
    QSignalSpy failed(&thumbnails, &Thumbnails::failed);
    QSignalSpy ready(&thumbnails, &Thumbnails::ready);
    QSemaphore gate;
    m_pool->run<int>(
        [&gate](MediaWorker &, const CancelFlag &) {
            gate.acquire();
            return 0;
        },
        [](const Result<int> &) {}, Urgency::Now);
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    thumbnails.request("h1", clip);
    thumbnails.cancel("h1");
    gate.release();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::Cancelled);
    thumbnails.request("h1", clip);
    QVERIFY(ready.wait());
}

QTEST_GUILESS_MAIN(TestThumbnails)
#include "tst_thumbnails.moc"
