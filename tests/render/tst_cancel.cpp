// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person changes his mind at every moment of a take's life.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

class TestCancel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void queuedToCancelledAtOnce();
    void submittingToCancelledWhenItWasNotTaken();
    void submittingToCancellingWhenItWasTaken();
    void runningToCancellingToCancelled();
    void finishedAllTheSameIsKept();
    void lostCancelIsSentAgain_data();
    void lostCancelIsSentAgain();
    void killWhileCancellingGoesOn();
    void jobThatIsGoneAfterACancelIsCancelled();
    void tooLateOrImpossibleIsSaid();
    void lateReplyOfCancelledTakeIsDropped();
};

void TestCancel::queuedToCancelledAtOnce()
{
    EngineWorld world;
    world.boot(false);
    const TakeId take = world.order();
    QVERIFY(world.engine->cancel(take));
    QCOMPARE(world.state(take), TakeState::Cancelled);
    QVERIFY(world.store.sums().reserved.isZero());
    world.engine->start();
    QVERIFY(world.rest());
    QCOMPARE(world.service.log().size(), 0);
    QCOMPARE(world.engine->cancel(take).error().kind, ErrorKind::BadInput);
}

void TestCancel::submittingToCancelledWhenItWasNotTaken()
{
    EngineWorld world;
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind::Rate, 429));
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QCOMPARE(world.store.wayOf(take), QStringLiteral("queued→submitting→cancelled"));
    QVERIFY(world.store.sums().reserved.isZero());
}

void TestCancel::submittingToCancellingWhenItWasTaken()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QCOMPARE(world.store.wayOf(take), QStringLiteral("queued→submitting→accepted→cancelling→cancelled"));
    QVERIFY(world.store.sums().spent.isZero());
}

void TestCancel::runningToCancellingToCancelled()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Running));
    QVERIFY(world.engine->cancel(take));
    QCOMPARE(world.state(take), TakeState::Cancelling);
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Cancelled);
    QVERIFY(world.store.sums().reserved.isZero());
    QCOMPARE(world.service.count(RemoteService::Kind::Cancel), 1);
    QCOMPARE(world.engine->status().requests.cancel, 1);
}

void TestCancel::finishedAllTheSameIsKept()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    auto *job = world.service.find(QStringLiteral("job-1"));
    job->doneMs = world.clock.nowMs();  // it is done before our cancel arrives
    QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.store.sums().spent, world.service.bill());
}

void TestCancel::lostCancelIsSentAgain_data()
{
    QTest::addColumn<double>("busy");
    QTest::addColumn<double>("refused");
    QTest::newRow("server busy") << 0.6 << 0.0;
    QTest::newRow("too many requests") << 0.0 << 0.6;
}

void TestCancel::lostCancelIsSentAgain()
{
    QFETCH(double, busy);
    QFETCH(double, refused);
    ServiceNature nature;
    nature.medianMs = 3'600'000;
    EngineWorld world(nature);
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.service.nature.busyShare = busy;
    world.service.nature.refusedShare = refused;
    QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Cancelled);
    QVERIFY(world.clock.nowMs() < 1'800'000);
}

void TestCancel::killWhileCancellingGoesOn()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.killSwitch.killAt(QStringLiteral("move:cancelling"), KillSwitch::When::After);
    (void)world.engine->cancel(take);
    world.rest();
    QCOMPARE(world.state(take), TakeState::Cancelling);
    world.boot();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Cancelled);
    QCOMPARE(world.service.count(RemoteService::Kind::Cancel), 1);
}

void TestCancel::jobThatIsGoneAfterACancelIsCancelled()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.service.forgetJobs();  // some delete what they cancel
    QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Cancelled);
    QVERIFY(world.store.sums().reserved.isZero());
}

void TestCancel::tooLateOrImpossibleIsSaid()
{
    EngineWorld world;
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.cancels = false; };
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    QCOMPARE(world.engine->cancel(take).error().kind, ErrorKind::Unsupported);
    QVERIFY(world.reach(take, TakeState::Downloading));
    QCOMPARE(world.engine->cancel(take).error().kind, ErrorKind::BadInput);
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.engine->cancel(take).error().kind, ErrorKind::BadInput);
    QCOMPARE(world.engine->cancel(TakeId{12'345}).error().kind, ErrorKind::BadInput);
}

void TestCancel::lateReplyOfCancelledTakeIsDropped()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    const auto done = world.service.find(QStringLiteral("job-1"))->doneMs;
    world.pass(done - world.clock.nowMs() - 60);
    QVERIFY(world.engine->cancel(take));
    world.pass(10);
    Take row = world.store.row(take);
    QCOMPARE(row.state, TakeState::Cancelling);
    QVERIFY(world.rest());
    QVERIFY(isFinal(world.state(take)));
    QVERIFY(world.state(take) == TakeState::Cancelled || world.isHome(take));
    QVERIFY(world.store.sums().reserved.isZero());
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
