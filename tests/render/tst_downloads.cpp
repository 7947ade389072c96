// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finished clips come home whatever happens on the way, and none is rendered again because its download failed.
#include "render/engineworld.h"
#include "render/ports/clipsidecar.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

class TestDownloads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void sidecarSaysWhatTheRowSays();
    void downloadIsTriedAgain_data();
    void downloadIsTriedAgain();
    void downloadThatFailsOftenRestsAndGoesOnLater();
    void restingClipIsFetchedWhenAPersonWantsIt();
    void restingClipIsFetchedAfterARestart();
    void badClipIsFetchedOnceMoreThenFails_data();
    void badClipIsFetchedOnceMoreThenFails();
    void clipThatIsGoneAtTheProviderIsLost();
    void fullDiskStopsPayingFirst_data();
    void fullDiskStopsPayingFirst();
    void fullDiskAtEveryStepLosesNothing();
    void littleFreeSpaceStopsSubmits();
    void onlySomeAreFetchedAtOnce();
};

void TestDownloads::sidecarSaysWhatTheRowSays()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.rest());
    const QString path = world.clipPath(take).replace(QStringLiteral(".mp4"), QStringLiteral(".json"));
    QCOMPARE(world.clipPath(take), QStringLiteral("/film/clips/EP01/SC001/SH001/T1.mp4"));
    const auto sidecar = ClipSidecar::fromJson(world.files.read(path, 100'000).valueOr({}));
    QVERIFY(sidecar);
    const Take row = world.store.row(take);
    QCOMPARE(sidecar->take, take);
    QCOMPARE(sidecar->sha256, row.clipHash);
    QCOMPARE(sidecar->bytes, row.clipBytes);
    QCOMPARE(sidecar->frames, row.clipFrames);
    QCOMPARE(sidecar->price, row.spent);
    QCOMPARE(sidecar->remoteId, QStringLiteral("job-1"));
    QCOMPARE(sidecar->spec, row.spec);
    QCOMPARE(sidecar->endedAt, row.endedAt);
}

void TestDownloads::downloadIsTriedAgain_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<int>("times");
    QTest::newRow("broke off") << int(ProblemKind::Transient) << false << 3;
    QTest::newRow("server busy") << int(ProblemKind::Rate) << false << 3;
    QTest::newRow("host says no") << int(ProblemKind::Permission) << false << 2;
    QTest::newRow("address dead") << int(ProblemKind::NotFound) << true << 3;
    QTest::newRow("another address helps") << int(ProblemKind::Transient) << false << 6;
}

void TestDownloads::downloadIsTriedAgain()
{
    QFETCH(int, kind);
    QFETCH(bool, expired);
    QFETCH(int, times);
    EngineWorld world;
    world.boot();
    for (int i = 0; i < times; ++i)
        world.clips->nextFetches.push_back(failedFetch(ProblemKind(kind), expired));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.clips->fetches(), times + 1);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
    QCOMPARE(world.problems, QStringList());
}

void TestDownloads::downloadThatFailsOftenRestsAndGoesOnLater()
{
    EngineWorld world;
    world.boot();
    world.clips->fetchScript = [](const FetchRequest &) { return failedFetch(ProblemKind::Transient); };
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Downloading);
    QCOMPARE(world.store.row(take).problem, ProblemKind::Transient);
    QCOMPARE(world.engine->status().resting, 1);
    QCOMPARE(world.problems.size(), 1);
    QVERIFY(world.clips->fetches() <= 20);
    world.clips->fetchScript = {};
    QVERIFY(world.reach(take, TakeState::Ready));
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestDownloads::restingClipIsFetchedWhenAPersonWantsIt()
{
    EngineWorld world;
    world.boot();
    world.clips->fetchScript = [](const FetchRequest &) { return failedFetch(ProblemKind::Transient); };
    const TakeId take = world.order();
    QVERIFY(world.rest());
    world.clips->fetchScript = {};
    QVERIFY(world.engine->collect(take));
    QVERIFY(world.reach(take, TakeState::Ready, 10'000));
}

void TestDownloads::restingClipIsFetchedAfterARestart()
{
    EngineWorld world;
    world.boot();
    world.clips->fetchScript = [](const FetchRequest &) { return failedFetch(ProblemKind::Transient); };
    const TakeId take = world.order();
    QVERIFY(world.rest());
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestDownloads::badClipIsFetchedOnceMoreThenFails_data()
{
    QTest::addColumn<int>("bad");
    QTest::newRow("once") << 1;
    QTest::newRow("twice") << 2;
}

void TestDownloads::badClipIsFetchedOnceMoreThenFails()
{
    QFETCH(int, bad);
    EngineWorld world;
    world.boot();
    for (int i = 0; i < bad; ++i)
        world.clips->nextChecks.push_back(brokenClip());
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.clips->fetches(), 2);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
    QCOMPARE(world.store.sums().spent, world.service.bill());
    if (bad == 1) {
        QVERIFY(world.isHome(take));
        return;
    }
    QCOMPARE(world.state(take), TakeState::Failed);
    QCOMPARE(world.store.row(take).problem, ProblemKind::BrokenResult);
    QVERIFY(!world.files.has(world.clipPath(take)));
    QVERIFY(world.files.has(world.clipPath(take) + QStringLiteral(".part")));
}

void TestDownloads::clipThatIsGoneAtTheProviderIsLost()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Downloading));
    world.service.forgetJobs();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Lost);
    QVERIFY(!world.store.sums().spent.isZero());
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestDownloads::fullDiskStopsPayingFirst_data()
{
    QTest::addColumn<bool>("files");
    QTest::addColumn<bool>("store");
    QTest::newRow("clips' disk") << true << false;
    QTest::newRow("database's disk") << false << true;
    QTest::newRow("both") << true << true;
}

void TestDownloads::fullDiskStopsPayingFirst()
{
    QFETCH(bool, files);
    QFETCH(bool, store);
    EngineWorld world;
    world.limits.concurrency = 4;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 12; ++i)
        takes.append(world.order());
    QVERIFY(world.reach(takes[2], TakeState::Accepted));
    world.files.setFull(files);
    world.store.setFull(store);
    world.pass(60'000);
    const int submits = world.service.count(RemoteService::Kind::Submit);
    QVERIFY(submits <= 8);
    QVERIFY(world.engine->status().storageTrouble);
    QCOMPARE(world.problems.size(), 1);
    world.pass(120'000);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), submits);
    world.files.setFull(false);
    world.store.setFull(false);
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY2(world.isHome(take), qPrintable(world.store.wayOf(take)));
    QCOMPARE(world.service.jobs().size(), size_t(12));
    QCOMPARE(world.store.sums().spent, world.service.bill());
}

void TestDownloads::fullDiskAtEveryStepLosesNothing()
{
    for (qint64 atMs = 0; atMs < 30'000; atMs += 60) {
        EngineWorld world;
        world.boot();
        const TakeId take = world.order();
        world.pass(atMs);
        world.files.setFull(true);
        world.store.setFull(true);
        world.pass(20'000);
        const bool killed = atMs % 120 == 0;
        if (killed)
            world.kill();
        world.files.setFull(false);
        world.store.setFull(false);
        if (killed)
            world.boot();
        world.rest();
        QVERIFY2(world.isHome(take) || (killed && world.state(take) == TakeState::Unknown),
                 qPrintable(QStringLiteral("%1: ").arg(atMs) + world.store.wayOf(take)));
        QCOMPARE(world.service.jobs().size(), size_t(1));
    }
}

void TestDownloads::littleFreeSpaceStopsSubmits()
{
    EngineWorld world;
    world.boot(false);
    const TakeId take = world.order();
    world.files.setFull(true);
    world.engine->start();
    world.pass(60'000);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 0);
    QVERIFY(world.problems.join(QString()).contains(QStringLiteral("MB are free")));
    world.files.setFull(false);
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestDownloads::onlySomeAreFetchedAtOnce()
{
    ServiceNature nature;
    nature.medianMs = 10;
    EngineWorld world(nature);
    world.boot();
    world.clips->fetchMs = 60'000;
    int begun = 0;
    world.clips->fetchScript = [&](const FetchRequest &) -> std::optional<FetchAnswer> {
        ++begun;
        return {};
    };
    for (int i = 0; i < 30; ++i)
        world.order();
    world.pass(50'000);
    QCOMPARE(begun, 8);
    QVERIFY(world.rest());
    QCOMPARE(begun, 30);
}

QTEST_GUILESS_MAIN(TestDownloads)
#include "tst_downloads.moc"
