// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Callbacks may lie, repeat, come late, in another order or never: the end is the same.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

RemoteJob claim(const QString &id, RemoteState state)
{
    RemoteJob job;
    job.id = id;
    job.state = state;
    if (state == RemoteState::Succeeded)
        job.clip = QUrl(QStringLiteral("https://evil.example/other.mp4"));
    else
        job.error = {ProblemKind::Moderation, QStringLiteral("No."), {}, 200, -1};
    return job;
}

}  // namespace

class TestCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void eachAttemptHasItsOwnUnguessableAddress();
    void endIsTheSame_data();
    void endIsTheSame();
    void lieIsOnlyAReasonToAsk();
    void signedAddressIsFetchedWithoutAsking();
    void signedAddressThatFailsIsAskedFor();
    void unknownTakeIsBoundOnlyToAJobThatIsThere();
    void whatACallbackToldOutlivesAKill_data();
    void whatACallbackToldOutlivesAKill();
    void unknownTakeIsNotBoundToAnothersJob();
    void refusalIsDoubtedWhenACallbackSaysTaken();
    void callbackOfARefusedAttemptIsTold();
    void callbackForNobodyIsCountedAndForgotten();
    void floodOfLiesDoesNotSpendTheAllowance();

private:
    static void prepare(EngineWorld &world);
};

void TestCallbacks::prepare(EngineWorld &world)
{
    world.settings.callbackBase = QUrl(QStringLiteral("https://studio.example/back/"));
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.callbacks = true; };
}

void TestCallbacks::eachAttemptHasItsOwnUnguessableAddress()
{
    EngineWorld world;
    prepare(world);
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind::Rate, 429));
    for (int i = 0; i < 5; ++i)
        world.order();
    QVERIFY(world.rest());
    QSet<QString> addresses;
    for (const SubmitRequest &request : world.provider->submitted()) {
        QVERIFY(request.callback.toString().startsWith(QStringLiteral("https://studio.example/back/")));
        QCOMPARE(request.callback.path().section(QLatin1Char('/'), -1).size(), 32);
        addresses.insert(request.callback.toString());
    }
    QCOMPARE(addresses.size(), 6);
}

void TestCallbacks::endIsTheSame_data()
{
    QTest::addColumn<double>("lost");
    QTest::addColumn<double>("twice");
    QTest::addColumn<bool>("stale");
    QTest::newRow("all come") << 0.0 << 0.0 << false;
    QTest::newRow("none comes") << 1.0 << 0.0 << false;
    QTest::newRow("half of them come twice") << 0.5 << 1.0 << false;
    QTest::newRow("old ones come after new ones") << 0.0 << 1.0 << true;
}

void TestCallbacks::endIsTheSame()
{
    QFETCH(double, lost);
    QFETCH(double, twice);
    QFETCH(bool, stale);
    ServiceNature nature;
    nature.lostCallbackShare = lost;
    nature.doubleCallbackShare = twice;
    EngineWorld world(nature);
    prepare(world);
    world.boot();
    if (stale)
        world.service.callBack = [&](const QString &token, const RemoteJob &job) {
            world.engine->callback(token, job);
            for (const RemoteState state : {RemoteState::Running, RemoteState::Queued, RemoteState::Failed})
                world.engine->callback(token, claim(job.id, state));
        };
    QVector<TakeId> takes;
    for (int i = 0; i < 20; ++i)
        takes.append(world.order());
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
    QCOMPARE(world.store.sums().spent, world.service.bill());
}

void TestCallbacks::lieIsOnlyAReasonToAsk()
{
    for (const RemoteState state : {RemoteState::Succeeded, RemoteState::Failed, RemoteState::Cancelled}) {
        EngineWorld world;
        prepare(world);
        world.boot();
        (void)world.order();
        QVERIFY(world.rest());  // how long it takes is known now
        const TakeId take = world.order();
        QVERIFY(world.reach(take, TakeState::Accepted));
        world.pass(1'500);
        const auto polls = world.provider->polled().size();
        const auto attempts = world.store.attemptsOf(take);
        world.engine->callback(attempts->first().callbackToken, claim(QStringLiteral("job-2"), state));
        world.pass(200);
        QCOMPARE(world.provider->polled().size(), polls + 1);
        QVERIFY(!isFinal(world.state(take)));
        QVERIFY(world.rest());
        QVERIFY(world.isHome(take));
        QVERIFY(!world.clips->addresses().contains(QUrl(QStringLiteral("https://evil.example/other.mp4"))));
    }
}

void TestCallbacks::signedAddressIsFetchedWithoutAsking()
{
    EngineWorld world;
    prepare(world);
    world.limits.callbacksAreSigned = true;
    world.boot();
    (void)world.order();
    QVERIFY(world.rest());  // the kind is known from here on
    const int before = world.service.count(RemoteService::Kind::Poll);
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Poll), before);
    QCOMPARE(world.store.sums().spent, world.service.bill());
}

void TestCallbacks::signedAddressThatFailsIsAskedFor()
{
    EngineWorld world;
    prepare(world);
    world.limits.callbacksAreSigned = true;
    world.boot();
    world.clips->nextFetches.push_back(failedFetch(ProblemKind::NotFound, true));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.clips->fetches(), 2);
}

void TestCallbacks::unknownTakeIsBoundOnlyToAJobThatIsThere()
{
    EngineWorld world;
    prepare(world);
    world.service.nature.lostCallbackShare = 1;
    world.boot();
    world.provider->loseAnswers = 1;
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Unknown);
    const auto attempts = world.store.attemptsOf(take);
    const QString token = attempts->first().callbackToken;
    world.engine->callback(token, claim(QStringLiteral("no-such-job"), RemoteState::Succeeded));
    world.pass(600'000);
    QCOMPARE(world.state(take), TakeState::Unknown);
    world.engine->callback(token, claim(QStringLiteral("job-1"), RemoteState::Running));
    QVERIFY(world.reach(take, TakeState::Ready));
    QVERIFY(world.isHome(take));
    QVERIFY(world.store.wayOf(take).startsWith(QStringLiteral("queued→submitting→unknown→accepted")));
}

void TestCallbacks::whatACallbackToldOutlivesAKill_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("submitting") << int(TakeState::Submitting);
    QTest::newRow("unknown") << int(TakeState::Unknown);
}

void TestCallbacks::whatACallbackToldOutlivesAKill()
{
    QFETCH(int, state);
    ServiceNature nature;
    nature.lostCallbackShare = 1;
    EngineWorld world(nature);
    prepare(world);
    world.boot();
    world.provider->loseAnswers = 1;
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState(state)));
    const QString token = world.store.attemptsOf(take)->first().callbackToken;
    world.engine->callback(token, claim(QStringLiteral("job-1"), RemoteState::Running));
    world.pass(45);  // the job is taken, but nobody was asked about it yet
    QCOMPARE(world.state(take), TakeState(state));
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCallbacks::unknownTakeIsNotBoundToAnothersJob()
{
    EngineWorld world;
    prepare(world);
    world.boot();
    const TakeId other = world.order();
    QVERIFY(world.reach(other, TakeState::Accepted));
    world.provider->nextSubmits.push_back(unsureAnswer());
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Unknown));
    const auto attempts = world.store.attemptsOf(take);
    world.engine->callback(attempts->first().callbackToken, claim(QStringLiteral("job-1"), RemoteState::Succeeded));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(other));
    QCOMPARE(world.state(take), TakeState::Unknown);
}

void TestCallbacks::refusalIsDoubtedWhenACallbackSaysTaken()
{
    EngineWorld world;
    prepare(world);
    world.service.nature.latencyMs = 2'000;
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind::Transient, 503));
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    const auto attempts = world.store.attemptsOf(take);
    world.engine->callback(attempts->first().callbackToken, claim(QStringLiteral("job-1"), RemoteState::Running));
    QVERIFY(world.rest());
    // Nobody there knows that job, so the refusal's word stands open: unknown, and not sent again.
    QCOMPARE(world.state(take), TakeState::Unknown);
    QCOMPARE(world.provider->submitted().size(), 1);
}

void TestCallbacks::callbackOfARefusedAttemptIsTold()
{
    EngineWorld world;
    prepare(world);
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind::Rate, 429));
    const TakeId take = world.order();
    while (world.store.attemptsOf(take)->size() < 2)
        QVERIFY(world.clock.fireNext());
    const auto attempts = world.store.attemptsOf(take);
    world.engine->callback(attempts->first().callbackToken, claim(QStringLiteral("job-9"), RemoteState::Succeeded));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.problems.filter(QStringLiteral("charged twice")).size(), 1);
}

void TestCallbacks::callbackForNobodyIsCountedAndForgotten()
{
    EngineWorld world;
    prepare(world);
    world.boot();
    for (const QString &token : {QString(), QStringLiteral("guess"), QString(100'000, QLatin1Char('a'))})
        world.engine->callback(token, claim(QStringLiteral("job-1"), RemoteState::Succeeded));
    QCOMPARE(world.engine->status().requests.callback, 3);
    QCOMPARE(world.provider->polled().size(), 0);
}

void TestCallbacks::floodOfLiesDoesNotSpendTheAllowance()
{
    ServiceNature nature;
    nature.medianMs = 200'000;
    EngineWorld world(nature);
    prepare(world);
    world.boot();
    (void)world.order();
    QVERIFY(world.rest());
    const auto known = world.provider->polled().size();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    const auto attempts = world.store.attemptsOf(take);
    for (int i = 0; i < 60; ++i) {
        world.engine->callback(attempts->first().callbackToken, claim(QStringLiteral("job-2"), RemoteState::Succeeded));
        world.pass(1'000);
    }
    QVERIFY(world.provider->polled().size() - known <= 4);
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
