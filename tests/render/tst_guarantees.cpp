// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Promises of the render engine that are about many takes at once, by number. tests/README.md has the whole list, with
// the tests that prove the others.
#include "render/worldjudge.h"
#include "support/longrun.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;
using When = KillSwitch::When;

class TestGuarantees : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void guarantee02NoFinishedClipIsLostToPowerLoss();
    void guarantee03NoAttemptIsSubmittedTwice();
    void guarantee05AnUnsureSubmitIsNeverResentByItself();
    void guarantee06AnUnsureSubmitIsFoundAgain_data();
    void guarantee06AnUnsureSubmitIsFoundAgain();
    void guarantee08NothingIsSubmittedBeforeTheAudit();
    void guarantee09AnOldCopyPaysNothing();
    void guarantee13NoRequestLeavesBeforeRetryAfter();
    void guarantee15TheBudgetIsNeverPassed();
    void guarantee17ExpiredAddressesAreRenewed();
    void guarantee18NoBadClipIsReady();
    void guarantee19ASickDiskLosesNothingPaid();
    void guarantee22LongRunsKeepNoTimers();

private:
    static QVector<TakeId> orderMany(EngineWorld &world, int count);
    static void useClass(EngineWorld &world, SubmitClass how, bool callbacks = false);
};

QVector<TakeId> TestGuarantees::orderMany(EngineWorld &world, int count)
{
    QVector<TakeId> takes;
    for (int i = 0; i < count; ++i)
        takes.append(world.order());
    return takes;
}

void TestGuarantees::useClass(EngineWorld &world, SubmitClass how, bool callbacks)
{
    if (callbacks)
        world.settings.callbackBase = QUrl(QStringLiteral("https://studio.example/back"));
    world.prepare = [how, callbacks](ScriptedProvider &provider) {
        provider.itsTraits.submitClass = how;
        provider.itsTraits.callbacks = callbacks;
    };
}

/// At every step of a take the power goes; what was not synced is gone or torn.
void TestGuarantees::guarantee02NoFinishedClipIsLostToPowerLoss()
{
    int cuts = 0;
    for (int seed = 1; seed <= test::shortOrLong(20, 2'000); ++seed) {
        SeededRandom tear{quint64(seed)};
        for (int step = 1;; ++step, ++cuts) {
            EngineWorld world({}, quint64(seed));
            useClass(world, SubmitClass::FindsReference);
            world.boot();
            world.killSwitch.killAt(step, tear.below(2) == 0 ? When::Before : When::After);
            (void)world.order(world.spec());
            world.rest();
            if (!world.killSwitch.isDead())
                break;
            world.files.cutPower(&tear);
            world.boot();
            if (!world.store.rows().isEmpty())
                QVERIFY(world.rest());
            const QStringList faults = brokenPromises(world);
            QVERIFY2(faults.isEmpty(),
                     qPrintable(QStringLiteral("seed %1, step %2: ").arg(seed).arg(step) + faults.join(u'\n')));
            for (const Take &take : world.store.rows())
                QVERIFY(world.isHome(take.id));
        }
    }
    qInfo("%d power cuts", cuts);
}

void TestGuarantees::guarantee03NoAttemptIsSubmittedTwice()
{
    int submits = 0;
    for (const SubmitClass how : {SubmitClass::ReplaysKey, SubmitClass::RefusesReusedKey, SubmitClass::FindsReference,
                                  SubmitClass::ListsJobs, SubmitClass::Nothing}) {
        ServiceNature nature;
        nature.medianMs = 1'000;
        nature.lostAnswerShare = 0.1;
        nature.lostRequestShare = 0.1;
        nature.refusedShare = nature.busyShare = 0.05;
        EngineWorld world(nature);
        useClass(world, how);
        world.boot();
        orderMany(world, test::shortOrLong(300, 20'000));
        QVERIFY(world.rest(24 * 3'600'000));
        for (const int bodies : world.service.bodies())
            QCOMPARE(bodies, 1);
        QCOMPARE(brokenPromises(world), QStringList());
        submits += int(world.service.bodies().size());
    }
    qInfo("%d attempts were taken, each once", submits);
}

void TestGuarantees::guarantee05AnUnsureSubmitIsNeverResentByItself()
{
    ServiceNature nature;
    nature.lostAnswerShare = 0.2;
    EngineWorld world(nature);
    useClass(world, SubmitClass::Nothing);
    world.boot();
    const auto takes = orderMany(world, 376);
    QVERIFY(world.rest());
    for (int restart = 0; restart < 3; ++restart) {
        world.boot();
        QVERIFY(world.rest());
    }
    int unknown = 0;
    for (const TakeId take : takes) {
        QVERIFY(world.isHome(take) || world.state(take) == TakeState::Unknown);
        unknown += world.state(take) == TakeState::Unknown ? 1 : 0;
    }
    QVERIFY(unknown > 376 / 10);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 376);
    QCOMPARE(world.store.sums().reserved, world.service.worstPrice(world.spec()).scaled(unknown));
}

void TestGuarantees::guarantee06AnUnsureSubmitIsFoundAgain_data()
{
    QTest::addColumn<int>("submitClass");
    QTest::addColumn<bool>("callbacks");
    QTest::newRow("A replays a key") << int(SubmitClass::ReplaysKey) << false;
    QTest::newRow("B refuses a used key") << int(SubmitClass::RefusesReusedKey) << false;
    QTest::newRow("C finds a reference") << int(SubmitClass::FindsReference) << false;
    QTest::newRow("D lists jobs") << int(SubmitClass::ListsJobs) << false;
    QTest::newRow("E calls back") << int(SubmitClass::Nothing) << true;
}

void TestGuarantees::guarantee06AnUnsureSubmitIsFoundAgain()
{
    QFETCH(int, submitClass);
    QFETCH(bool, callbacks);
    ServiceNature nature;
    nature.lostAnswerShare = 0.2;
    EngineWorld world(nature);
    useClass(world, SubmitClass(submitClass), callbacks);
    world.boot();
    const auto takes = orderMany(world, 376);
    QVERIFY(world.rest());
    if (callbacks) {  // what is unknown is bound when its callback comes, at rest too
        world.pass(3'600'000);
        (void)world.rest();
    }
    for (const TakeId take : takes)
        QVERIFY2(world.isHome(take), qPrintable(world.store.wayOf(take)));
    QCOMPARE(world.service.jobs().size(), size_t(376));
    QCOMPARE(brokenPromises(world), QStringList());
}

void TestGuarantees::guarantee08NothingIsSubmittedBeforeTheAudit()
{
    ServiceNature nature;
    nature.medianMs = 600'000;
    EngineWorld world(nature);
    world.limits.concurrency = 300;
    world.boot();
    orderMany(world, 280);
    world.pass(60'000);
    world.kill();
    world.boot(false);
    orderMany(world, 5);
    const auto before = world.service.log().size();
    world.pass(60'000);
    QCOMPARE(world.service.log().size(), before);
    world.engine->start();
    const qint64 startMs = world.clock.nowMs();
    while (world.provider->polled().isEmpty())
        QVERIFY(world.clock.fireNext());
    QVERIFY(world.clock.nowMs() - startMs < 2'000);
}

/// The original goes on and finishes; then a copy from before is opened.
void TestGuarantees::guarantee09AnOldCopyPaysNothing()
{
    EngineWorld world;
    useClass(world, SubmitClass::ReplaysKey);
    world.boot();
    orderMany(world, 40);
    world.pass(1'000);
    QVector<Take> copied;
    for (const Take &take : world.store.rows())
        copied.append(take);
    QVERIFY(world.rest());
    const int submits = world.service.count(RemoteService::Kind::Submit);
    for (const Take &take : std::as_const(copied))
        world.store.force(take);
    world.settings.copied = true;
    world.boot();
    world.pass(24 * 3'600'000);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), submits);
}

void TestGuarantees::guarantee13NoRequestLeavesBeforeRetryAfter()
{
    for (const qint64 askedMs : {1'000, 30'000, 120'000}) {
        ServiceNature nature;
        nature.medianMs = 2'000;
        EngineWorld world(nature);
        world.boot();
        const auto takes = orderMany(world, 60);
        world.pass(3'000);
        world.provider->nextPolls.push_back(unansweredPoll(ProblemKind::Rate, 429, askedMs));
        while (!world.provider->nextPolls.empty())
            QVERIFY(world.clock.fireNext());
        world.pass(500);  // what was on its way has arrived, and the answer is here
        const qint64 fromMs = world.clock.nowMs();
        const auto before = world.service.log().size();
        QVERIFY(world.rest());
        for (const TakeId take : takes)
            QVERIFY(world.isHome(take));
        QVERIFY(world.service.log().size() > before);
        QVERIFY2(world.service.log()[before].atMs >= fromMs + askedMs - 1'000,
                 qPrintable(QString::number(world.service.log()[before].atMs - fromMs)));
    }
}

void TestGuarantees::guarantee15TheBudgetIsNeverPassed()
{
    for (int seed = 1; seed <= test::shortOrLong(30, 3'000); ++seed) {
        SeededRandom chance{quint64(seed)};
        ServiceNature nature;
        nature.failShare = 0.2;
        nature.lostAnswerShare = 0.1;
        EngineWorld world(nature, quint64(seed));
        useClass(world, SubmitClass::FindsReference);
        world.store.setCap({}, Money::ofUnits(20'000'000'000, Currency::usd()));
        world.store.setCap({1}, Money::ofUnits(8'000'000'000, Currency::usd()));
        world.boot();
        int refused = 0;
        for (int i = 0; i < 80; ++i) {
            const auto take = world.order(world.spec(int(5 + chance.below(26)) * 1000), {1 + chance.below(3)});
            refused += !take && take.error().kind == ErrorKind::Budget ? 1 : 0;
            world.pass(chance.below(4'000));
            if (chance.below(10) == 0)
                world.boot();
        }
        QVERIFY(refused > 0);
        (void)world.rest();
        QVERIFY(world.store.mostUsed() <= Money::ofUnits(20'000'000'000, Currency::usd()));
        const Budget first = world.store.sums({1});
        QVERIFY(first.reserved + first.spent <= Money::ofUnits(8'000'000'000, Currency::usd()));
        QCOMPARE(brokenPromises(world), QStringList());
        QCOMPARE(world.store.sums().spent, world.service.bill());
    }
}

void TestGuarantees::guarantee17ExpiredAddressesAreRenewed()
{
    ServiceNature nature;
    nature.medianMs = 10'000;
    nature.sigma = 0.01;
    nature.addressLifeMs = 5'000;
    EngineWorld world(nature);
    world.boot();
    world.clips->fetchMs = 3'000;
    const auto takes = orderMany(world, 100);
    for (int i = 0; i < 10 && (i == 0 || world.engine->status().resting > 0); ++i)
        QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY2(world.isHome(take), qPrintable(world.store.wayOf(take)));
    QVERIFY(world.clips->fetches() > 100);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 100);
}

void TestGuarantees::guarantee18NoBadClipIsReady()
{
    ServiceNature nature;
    nature.medianMs = 1'000;
    nature.brokenClipShare = 0.5;
    nature.lostFetchShare = 0.1;
    EngineWorld world(nature);
    world.boot();
    const auto takes = orderMany(world, test::shortOrLong(300, 10'000));
    for (int i = 0; i < 10 && (i == 0 || world.engine->status().resting > 0); ++i)
        QVERIFY(world.rest(24 * 3'600'000));
    int broken = 0;
    for (const TakeId take : takes) {
        const Take row = world.store.row(take);
        const bool failed = row.state == TakeState::Failed && row.problem == ProblemKind::BrokenResult;
        QVERIFY(failed || world.isHome(take));
        broken += failed ? 1 : 0;
    }
    QVERIFY(broken > takes.size() / 8);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), int(takes.size()));
}

/// The disk refuses for a while, again and again; submits stop within a second, and every id is in its row later.
void TestGuarantees::guarantee19ASickDiskLosesNothingPaid()
{
    for (int seed = 1; seed <= test::shortOrLong(20, 1'000); ++seed) {
        SeededRandom chance{quint64(seed)};
        EngineWorld world({}, quint64(seed));
        useClass(world, SubmitClass::Nothing);
        world.limits.concurrency = 8;
        world.boot();
        const auto takes = orderMany(world, 30);
        for (int sick = 0; sick < 6; ++sick) {
            world.pass(chance.below(8'000));
            world.store.setFull(true);
            world.files.setFull(true);
            world.pass(1'000 + chance.below(10'000));
            const int submits = world.service.count(RemoteService::Kind::Submit);
            world.pass(20'000);
            QCOMPARE(world.service.count(RemoteService::Kind::Submit), submits);
            const bool dies = chance.below(2) == 0;
            if (dies)
                world.kill();
            world.store.setFull(false);
            world.files.setFull(false);
            if (dies)
                world.boot();
        }
        (void)world.rest();  // all may be home already
        for (const TakeId take : takes)
            QVERIFY2(world.isHome(take), qPrintable(QStringLiteral("seed %1: ").arg(seed) + world.store.wayOf(take)));
        QCOMPARE(brokenPromises(world), QStringList());
    }
}

/// Memory and descriptors of a long run are measured by tests/bench/bench_render_soak.cpp.
void TestGuarantees::guarantee22LongRunsKeepNoTimers()
{
    ServiceNature nature;
    nature.refusedShare = 0.1;
    nature.lostPollShare = 0.1;
    nature.lostFetchShare = 0.1;
    nature.failShare = 0.05;
    EngineWorld world(nature);
    useClass(world, SubmitClass::FindsReference, true);
    world.boot();
    qsizetype timers = -1;
    for (int batch = 0; batch < test::shortOrLong(4, 15); ++batch) {
        orderMany(world, 376);
        while (world.rest() && world.engine->status().resting > 0) {
        }
        if (timers < 0)
            timers = world.clock.pending();
        QCOMPARE(world.clock.pending(), timers);
    }
}

QTEST_GUILESS_MAIN(TestGuarantees)
#include "tst_guarantees.moc"
