// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Limits, storms and outages: what a route sends when its provider says no, says nothing, or is gone.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

int requestsBetween(const RemoteService &service, qint64 fromMs, qint64 toMs)
{
    return int(std::count_if(service.log().begin(), service.log().end(),
                             [&](const auto &request) { return request.atMs >= fromMs && request.atMs < toMs; }));
}

}  // namespace

class TestRouteTroubles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void limitHoldsOverAnyMinuteThroughRestarts_data();
    void limitHoldsOverAnyMinuteThroughRestarts();
    void limitIsUsedWhileWorkWaits();
    void providersOwnJobLimitIsFound();
    void stormOfRefusalsCalmsDown();
    void nothingIsSentBeforeRetryAfter();
    void retryAfterOutlivesARestart();
    void deadProviderIsNotHammered_data();
    void deadProviderIsNotHammered();
    void providerThatStaysDeadIsGivenUpAndComesBackByItself();
    void refusedKeyStopsSubmitsButLetsJobsComeHome();
    void keyRefusedOnAPollStopsTheRouteUntilAPersonActs();
    void spuriousPollErrorsAreRetried_data();
    void spuriousPollErrorsAreRetried();
    void refusedBatchIsAskedAgain_data();
    void refusedBatchIsAskedAgain();
    void troubleOfOneRouteLeavesTheOtherAlone();
};

void TestRouteTroubles::limitHoldsOverAnyMinuteThroughRestarts_data()
{
    QTest::addColumn<int>("stated");
    QTest::addColumn<int>("set");
    QTest::addColumn<qint64>("restartMs");
    QTest::newRow("500 stated, no restart") << 500 << 0 << qint64(0);
    QTest::newRow("500 stated, killed every 5 s") << 500 << 0 << qint64(5'000);
    QTest::newRow("500 stated, killed every 300 ms") << 500 << 0 << qint64(300);
    QTest::newRow("100 set, killed every 2 s") << 0 << 100 << qint64(2'000);
    QTest::newRow("6 set, killed every 20 s") << 0 << 6 << qint64(20'000);
}

void TestRouteTroubles::limitHoldsOverAnyMinuteThroughRestarts()
{
    QFETCH(int, stated);
    QFETCH(int, set);
    QFETCH(qint64, restartMs);
    ServiceNature nature;
    nature.requestsPerMinute = stated > 0 ? stated : set;
    nature.medianMs = 1'000;
    EngineWorld world(nature);
    world.limits.requestsPerMinute = set;
    world.prepare = [&](ScriptedProvider &provider) {
        provider.itsTraits.requestsPerMinute = stated;
        provider.itsTraits.submitClass = SubmitClass::ReplaysKey;
    };
    world.boot();
    for (int i = 0; i < 500; ++i)
        world.order();
    while (world.clock.nowMs() < 240'000) {
        world.pass(restartMs > 0 ? restartMs : 240'000);
        if (restartMs > 0)
            world.boot();
    }
    QCOMPARE(world.service.overLimit(), 0);
    QVERIFY(world.service.mostInWindow() <= nature.requestsPerMinute);
    QVERIFY(world.service.log().size() > 0);
}

void TestRouteTroubles::limitIsUsedWhileWorkWaits()
{
    ServiceNature nature;
    nature.requestsPerMinute = 500;
    nature.medianMs = 1'000;
    EngineWorld world(nature);
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 500; };
    world.boot();
    for (int i = 0; i < 900; ++i)
        world.order();
    world.pass(180'000);
    QVERIFY(world.engine->status().routes.first().queued > 0);
    QVERIFY(requestsBetween(world.service, 60'000, 180'000) >= 2 * 500 * 85 / 100);
}

void TestRouteTroubles::providersOwnJobLimitIsFound()
{
    ServiceNature nature;
    nature.mostRunning = 6;
    EngineWorld world(nature);
    world.limits.concurrency = 40;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 60; ++i)
        takes.append(world.order());
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
    QVERIFY2(world.service.count(RemoteService::Kind::Submit) < 60 * 6,
             qPrintable(QString::number(world.service.count(RemoteService::Kind::Submit))));
}

void TestRouteTroubles::stormOfRefusalsCalmsDown()
{
    ServiceNature nature;
    nature.requestsPerMinute = 500;
    nature.medianMs = 1'000;
    EngineWorld world(nature);
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 500; };
    world.boot();
    for (int i = 0; i < 3'000; ++i)
        world.order();
    world.pass(60'000);
    world.service.nature.refusedShare = 0.3;
    world.pass(120'000);
    const int during = requestsBetween(world.service, 60'000, 180'000);
    world.service.nature.refusedShare = 0;
    world.pass(120'000);
    QVERIFY2(during < 2 * 450 * 8 / 10, qPrintable(QString::number(during)));
    QVERIFY(requestsBetween(world.service, 240'000, 300'000) >= 450 * 8 / 10);
    QVERIFY(world.engine->status().rateLimited > 10);
    QCOMPARE(world.service.overLimit(), 0);
}

void TestRouteTroubles::nothingIsSentBeforeRetryAfter()
{
    ServiceNature nature;
    nature.refusedShare = 0.2;
    nature.retryAfterMs = 7'000;
    nature.medianMs = 2'000;
    EngineWorld world(nature);
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 30; ++i)
        takes.append(world.order());
    QVector<qint64> refusedMs;  // when the answer was read
    world.provider->submitScript = [&](const SubmitRequest &) -> std::optional<SubmitAnswer> {
        for (const qint64 atMs : std::as_const(refusedMs))
            if (world.clock.nowMs() > atMs && world.clock.nowMs() < atMs + 7'000)
                qFatal("sent too early");
        return {};
    };
    QObject::connect(world.engine.get(), &Engine::changed, world.engine.get(), [&](const TakeChanges &changes) {
        for (const TakeChange &change : changes)
            if (change.after.problem == ProblemKind::Rate)
                refusedMs.append(world.clock.nowMs());
    });
    QVERIFY(world.rest());
    QVERIFY(!refusedMs.isEmpty());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
}

void TestRouteTroubles::retryAfterOutlivesARestart()
{
    ServiceNature nature;
    nature.requestsPerMinute = 500;
    EngineWorld world(nature);
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 500; };
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind::Rate, 429, 40'000));
    const TakeId take = world.order();
    world.pass(1'000);
    QCOMPARE(world.state(take), TakeState::Queued);
    world.boot();
    world.pass(38'000);
    QCOMPARE(world.service.log().size(), 0);
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestRouteTroubles::deadProviderIsNotHammered_data()
{
    QTest::addColumn<int>("runningFirst");
    QTest::newRow("dead from the start") << 0;
    QTest::newRow("died with jobs under way") << 20;
}

void TestRouteTroubles::deadProviderIsNotHammered()
{
    QFETCH(int, runningFirst);
    ServiceNature nature;
    nature.requestsPerMinute = 500;
    EngineWorld world(nature);
    world.limits.concurrency = 20;
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 500; };
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < runningFirst; ++i)
        takes.append(world.order());
    world.pass(10'000);
    const qint64 deathMs = world.clock.nowMs();
    world.service.nature.busyShare = 1;
    for (int i = 0; i < 100; ++i)
        takes.append(world.order());
    world.pass(600'000);
    const int requests = requestsBetween(world.service, deathMs, world.clock.nowMs());
    QVERIFY2(requests <= 60, qPrintable(QString::number(requests)));
    int paidProbes = 0;
    for (const auto &request : world.service.log())
        paidProbes += request.kind == RemoteService::Kind::Submit && request.atMs > deathMs + 20'000 ? 1 : 0;
    QCOMPARE(paidProbes, 0);
    QVERIFY(world.engine->status().routes.first().notAnswering);

    world.service.nature.busyShare = 0;
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
}

void TestRouteTroubles::providerThatStaysDeadIsGivenUpAndComesBackByItself()
{
    ServiceNature nature;
    nature.busyShare = 1;
    EngineWorld world(nature);
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.stops, QStringList{QStringLiteral("fake:transient")});
    QVERIFY(world.clock.nowMs() >= world.settings.patienceMs);
    QCOMPARE(world.state(take), TakeState::Queued);
    QVERIFY(world.engine->status().routes.first().stopped);
    world.service.nature.busyShare = 0;
    QVERIFY(world.reach(take, TakeState::Ready));
    QVERIFY(!world.engine->status().routes.first().stopped);
}

void TestRouteTroubles::refusedKeyStopsSubmitsButLetsJobsComeHome()
{
    EngineWorld world;
    world.limits.concurrency = 3;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 6; ++i)
        takes.append(world.order());
    QVERIFY(world.reach(takes.first(), TakeState::Accepted));
    world.pass(500);
    world.provider->submitScript = [](const SubmitRequest &) { return refusedAnswer(ProblemKind::Balance, 402); };
    QVERIFY(world.rest());
    QCOMPARE(world.stops, QStringList{QStringLiteral("fake:balance")});
    int home = 0;
    for (const TakeId take : takes)
        home += world.isHome(take) ? 1 : 0;
    QCOMPARE(home, 3);
    QVERIFY(world.provider->submitted().size() <= 6);
    world.provider->submitScript = {};
    world.engine->restartRoute(QStringLiteral("fake"));
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
}

void TestRouteTroubles::keyRefusedOnAPollStopsTheRouteUntilAPersonActs()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.provider->pollScript = [](const QStringList &) { return unansweredPoll(ProblemKind::Auth, 401); };
    QVERIFY(world.rest());
    QCOMPARE(world.stops, QStringList{QStringLiteral("fake:auth")});
    const auto polls = world.provider->polled().size();
    QCOMPARE(polls, 1);
    world.pass(3'600'000);
    QCOMPARE(world.provider->polled().size(), polls);
    world.provider->pollScript = {};
    world.engine->restartRoute(QStringLiteral("fake"));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestRouteTroubles::spuriousPollErrorsAreRetried_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("400 on a poll") << int(ProblemKind::Invalid) << 400;
    QTest::newRow("403 on a poll") << int(ProblemKind::Permission) << 403;
    QTest::newRow("402 on a poll") << int(ProblemKind::Balance) << 402;
    QTest::newRow("429 on a poll") << int(ProblemKind::Rate) << 429;
    QTest::newRow("500 on a poll") << int(ProblemKind::Transient) << 500;
    QTest::newRow("half an answer") << int(ProblemKind::Transient) << 200;
}

void TestRouteTroubles::spuriousPollErrorsAreRetried()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    for (int i = 0; i < 3; ++i)
        world.provider->nextPolls.push_back(unansweredPoll(ProblemKind(kind), status));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.stops, QStringList());
    QCOMPARE(world.engine->status().retries, 3);
}

void TestRouteTroubles::refusedBatchIsAskedAgain_data()
{
    QTest::addColumn<ProblemKind>("problem");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("together");
    QTest::newRow("too fast") << ProblemKind::Rate << 429 << true;
    QTest::newRow("too many jobs") << ProblemKind::Concurrency << 429 << true;
    QTest::newRow("busy") << ProblemKind::Transient << 503 << true;
    QTest::newRow("one of them is not understood") << ProblemKind::Invalid << 400 << false;
}

void TestRouteTroubles::refusedBatchIsAskedAgain()
{
    QFETCH(ProblemKind, problem);
    QFETCH(int, status);
    ServiceNature nature;
    nature.sigma = 0;
    EngineWorld world(nature);
    QStringList refused;
    bool together = false;
    world.prepare = [&](ScriptedProvider &provider) {
        provider.itsTraits.pollBatch = 10;
        provider.pollScript = [&](const QStringList &ids) -> std::optional<PollAnswer> {
            together = together || (ids.size() > 1 && refused.contains(ids[0]) && refused.contains(ids[1]));
            if (ids.size() < 2 || !refused.isEmpty())
                return {};
            refused = ids;
            return unansweredPoll(problem, status);
        };
    };
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 12; ++i)
        takes.append(world.order());
    QVERIFY(world.rest());
    QVERIFY(!refused.isEmpty());
    QTEST(together, "together");
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
}

void TestRouteTroubles::troubleOfOneRouteLeavesTheOtherAlone()
{
    EngineWorld world;
    std::unique_ptr<ScriptedProvider> other;
    world.prepare = [](ScriptedProvider &provider) {
        provider.submitScript = [](const SubmitRequest &) { return refusedAnswer(ProblemKind::Transient, 503); };
    };
    world.moreRoutes = [&](Engine &engine) {
        other = std::make_unique<ScriptedProvider>(world.clock, world.service, world.killSwitch);
        other->itsTraits.id = QStringLiteral("other");
        engine.addRoute(*other);
    };
    world.boot();
    for (int i = 0; i < 20; ++i)
        world.order();
    RenderSpec spec = world.spec();
    spec.provider = QStringLiteral("other");
    QVector<TakeId> takes;
    for (int i = 0; i < 5; ++i)
        takes.append(world.order(spec)->id);
    world.pass(120'000);
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
    QCOMPARE(world.engine->status().routes.size(), 2);
}

QTEST_GUILESS_MAIN(TestRouteTroubles)
#include "tst_routetroubles.moc"
