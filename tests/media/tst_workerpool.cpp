// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediatools.h"
#include "media/workerpool.h"
#include "support/mediaclips.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

class TestWorkerPool : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyCallbackComesOnceAndLater();
    void decodingGivesEveryPictureAndTheSound_data();
    void decodingGivesEveryPictureAndTheSound();
    void firstPicturesComeBeforeTheLast();
    void largeClipsAreHalved();
    void lastPictureIsTheLast();
    void unevenTimesAreKept();
    void crashedWorkerIsReplaced();
    void cancelledJobSaysSo();
    void urgentJobsGoFirst();
    void destroyedPoolCallsNobody();
    void missingWorkerIsToldOnEveryJob();

private:
    template <class T>
    [[nodiscard]] Result<T> wait(const std::function<void(WorkerPool::Done<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        ask([&](Result<T> result) { answer = std::move(result); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return *answer;
    }
    [[nodiscard]] Result<DecodedClip> decoded(WorkerPool &pool, const DecodeRequest &request)
    {
        return wait<DecodedClip>([&](auto done) { pool.decode(request, {}, done); });
    }

    test::MediaClips m_clips;
    QString m_program;
};

void TestWorkerPool::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_program = *program;
}

void TestWorkerPool::everyCallbackComesOnceAndLater()
{
    WorkerPool pool(m_program, 2);
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    QHash<int, int> calls;
    for (int i = 0; i < 20; ++i)
        pool.probe(clip, [&calls, i](const Result<ClipFacts> &facts) { calls[i] += facts ? 1 : 100; });
    QVERIFY(calls.isEmpty());
    QTRY_COMPARE(calls.size(), 20);
    QVERIFY(std::all_of(calls.cbegin(), calls.cend(), [](int count) { return count == 1; }));
}

void TestWorkerPool::decodingGivesEveryPictureAndTheSound_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("sound");
    const QString source = QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=24:d=%1 ");
    QTest::newRow("plain") << source.arg(2) + QStringLiteral("-bf 0") << 48 << false;
    QTest::newRow("reordered") << source.arg(2) + QStringLiteral("-bf 3 -preset medium") << 48 << false;
    QTest::newRow("with sound") << source.arg(3) + QStringLiteral("-f lavfi -i sine=d=3:r=44100 -ac 1") << 72 << true;
    QTest::newRow("one picture") << source.arg(2) + QStringLiteral("-frames:v 1") << 1 << false;
    QTest::newRow("odd size") << QStringLiteral("-f lavfi -i testsrc2=s=181x321:r=24:d=1 -pix_fmt yuv444p") << 24
                              << false;
}

void TestWorkerPool::decodingGivesEveryPictureAndTheSound()
{
    QFETCH(QString, arguments);
    QFETCH(int, frames);
    QFETCH(bool, sound);
    const QString clip = m_clips.make(QStringLiteral("%1.mp4").arg(QLatin1String(QTest::currentDataTag())), arguments);
    QVERIFY(!clip.isEmpty());
    WorkerPool pool(m_program, 1);
    const auto film = decoded(pool, {clip});
    QVERIFY2(film, film ? "" : qPrintable(film.error().text()));
    QVERIFY(film->isComplete());
    QCOMPARE(film->frames(), frames);
    QCOMPARE(film->readyFrames(), frames);
    QCOMPARE(film->framesPerSecond(), 24.0);
    QCOMPARE(film->frame(frames - 1).size(), film->size());
    QVERIFY(film->frame(frames).isNull() && film->frame(-1).isNull());
    QCOMPARE(!film->sound().empty(), sound);
    if (sound)
        QVERIFY(qAbs(double(film->sound().size()) / 2 - 3 * 48000) < 2400);
}

void TestWorkerPool::firstPicturesComeBeforeTheLast()
{
    WorkerPool pool(m_program, 1);
    const QString clip = m_clips.bars(QStringLiteral("long.mp4"), QStringLiteral("360x640"), 120);
    int first = 0, last = 0, reports = 0;
    const auto film = wait<DecodedClip>([&](auto done) {
        pool.decode(
            {clip},
            [&](const DecodedClip &part) {
                ++reports;
                first = first ? first : part.readyFrames();
                QVERIFY(part.readyFrames() >= last);
                last = part.readyFrames();
                QVERIFY(!part.frame(last - 1).isNull());
                QVERIFY(!part.sound().empty());
            },
            done);
    });
    QVERIFY(film);
    QVERIFY(first > 0 && reports > 5);
    QCOMPARE(film->frames(), 120);
}

void TestWorkerPool::largeClipsAreHalved()
{
    WorkerPool pool(m_program, 1);
    const QString clip = m_clips.bars(QStringLiteral("large.mp4"), QStringLiteral("1080x1920"), 12);
    const auto half = decoded(pool, {clip, QSize(1000, 1000)});
    QVERIFY(half);
    QCOMPARE(half->size(), QSize(540, 960));
    QCOMPARE(half->clipSize(), QSize(1080, 1920));
    const auto small = decoded(pool, {clip, QSize(2000, 2000), 3'000'000});
    QVERIFY(small);
    QCOMPARE(small->size(), QSize(270, 480));
    QCOMPARE(small->frames(), 12);
}

void TestWorkerPool::lastPictureIsTheLast()
{
    // 47 dark pictures, then one that is bright: QMediaPlayer never shows it.
    const QString clip = m_clips.make(
        QStringLiteral("flash.mp4"),
        QStringLiteral(
            "-f lavfi -i color=0x303030:s=64x64:r=24:d=1.9583334 -f lavfi -i color=white:s=64x64:r=24:d=0.04 "
            "-filter_complex [0][1]concat -pix_fmt yuv420p -c:v libx264"));
    QCOMPARE(test::framesIn(clip), 48);
    WorkerPool pool(m_program, 1);
    const auto film = decoded(pool, {clip});
    QVERIFY(film);
    QCOMPARE(film->frames(), 48);
    QVERIFY(qGray(film->frame(46).pixel(30, 30)) < 80);
    QVERIFY(qGray(film->frame(47).pixel(30, 30)) > 200);
    QCOMPARE(film->frameAt(film->startUs(47)), 47);
    QCOMPARE(film->frameAt(film->startUs(47) - 1), 46);
    QCOMPARE(film->frameAt(1'000'000'000), 47);
    QCOMPARE(film->frameAt(-5), 0);
}

void TestWorkerPool::unevenTimesAreKept()
{
    const QString clip = m_clips.make(
        QStringLiteral("vfr.mp4"),
        QStringLiteral("-f lavfi -i testsrc2=s=64x64:r=10:d=2 -vf select='not(between(n,5,14))' -vsync vfr -bf 0"));
    WorkerPool pool(m_program, 1);
    const auto film = decoded(pool, {clip});
    QVERIFY(film);
    QCOMPARE(film->frames(), 10);
    QCOMPARE(film->startUs(4), 400'000);
    QCOMPARE(film->startUs(5), 1'500'000);
    QCOMPARE(film->frameAt(1'400'000), 4);
}

void TestWorkerPool::crashedWorkerIsReplaced()
{
    WorkerPool pool(m_program, 1);
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    const auto process = [&] {
        return wait<qint64>([&](auto done) {
            pool.run<qint64>([](MediaWorker &worker, const CancelFlag &) { return worker.processId(); }, done);
        });
    };
    QVERIFY(wait<ClipFacts>([&](auto done) { pool.probe(clip, done); }));
    const qint64 before = *process();
    QVERIFY(before > 0);
    QCOMPARE(QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(before)}), 0);
    QVERIFY(wait<ClipFacts>([&](auto done) { pool.probe(clip, done); }));
    QVERIFY(*process() > 0 && *process() != before);
}

void TestWorkerPool::cancelledJobSaysSo()
{
    WorkerPool pool(m_program, 1);
    const QString clip = m_clips.bars(QStringLiteral("long.mp4"), QStringLiteral("360x640"), 120);
    QVector<ErrorKind> kinds;
    int good = 0;
    const auto count = [&](const Result<ClipFindings> &result) {
        if (result)
            ++good;
        else
            kinds.append(result.error().kind);
    };
    const auto running = pool.inspect(clip, count);
    const auto waiting = pool.inspect(clip, count);
    pool.inspect(clip, count);
    pool.cancel(waiting);
    pool.cancel(running);
    pool.cancel(12345);
    QTRY_COMPARE(kinds.size() + good, 3);
    QCOMPARE(kinds, QVector<ErrorKind>(2, ErrorKind::Cancelled));
}

void TestWorkerPool::urgentJobsGoFirst()
{
    WorkerPool pool(m_program, 1);
    QSemaphore gate;
    QStringList order;
    const auto add = [&](const QString &name, Urgency urgency) {
        pool.run<int>([](MediaWorker &, const CancelFlag &) { return 0; },
                      [&order, name](const Result<int> &) { order.append(name); }, urgency);
    };
    pool.run<int>(
        [&gate](MediaWorker &, const CancelFlag &) {
            gate.acquire();
            return 0;
        },
        [](const Result<int> &) {}, Urgency::Now);
    add(QStringLiteral("idle"), Urgency::Idle);
    add(QStringLiteral("soon"), Urgency::Soon);
    add(QStringLiteral("now 1"), Urgency::Now);
    add(QStringLiteral("now 2"), Urgency::Now);
    gate.release();
    QTRY_COMPARE(order.size(), 4);
    QCOMPARE(order.join(QStringLiteral(", ")), QStringLiteral("now 1, now 2, soon, idle"));
}

void TestWorkerPool::destroyedPoolCallsNobody()
{
    int calls = 0;
    {
        WorkerPool pool(m_program, 1);
        const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
        for (int i = 0; i < 5; ++i)
            pool.inspect(clip, [&](const Result<ClipFindings> &) { ++calls; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void TestWorkerPool::missingWorkerIsToldOnEveryJob()
{
    WorkerPool pool(QStringLiteral("/nowhere/circletake-media"), 1);
    for (int i = 0; i < 2; ++i) {
        const auto facts = wait<ClipFacts>([&](auto done) { pool.probe(QStringLiteral("/a.mp4"), done); });
        QVERIFY(!facts);
        QCOMPARE(facts.error().kind, ErrorKind::MissingTool);
    }
}

QTEST_GUILESS_MAIN(TestWorkerPool)
#include "tst_workerpool.moc"
