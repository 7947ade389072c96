// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine on its good way and on each other one, told by the arrows that a take goes.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

SubmitAnswer takenAs(const QString &id)
{
    SubmitAnswer answer;
    answer.verdict = SubmitVerdict::Taken;
    answer.job.id = id;
    answer.job.state = RemoteState::Queued;
    return answer;
}

RemoteJob jobIn(RemoteState state, ProblemKind kind = ProblemKind::None)
{
    RemoteJob job;
    job.id = QStringLiteral("job-1");
    job.state = state;
    job.stateWord = QStringLiteral("word");
    job.error = {kind, QStringLiteral("Because."), QStringLiteral("E1"), 200, -1};
    return job;
}

}  // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void everyTakeOfABatchComesHome();
    void concurrencySlidesAtItsLimit();
    void submitsAnswerDecides_data();
    void submitsAnswerDecides();
    void unsureSubmitIsNeverSentAgainByItself_data();
    void unsureSubmitIsNeverSentAgainByItself();
    void takeThatFaultsKeepFromBeingTakenFailsInTheEnd();
    void jobsEndDecides_data();
    void jobsEndDecides();
    void numberOfAnotherTakeIsNotBound();
    void numberOfATakeThatEndedBeforeARestartIsNotBound();
    void answerAboutAJobNobodyAskedForIsIgnored();
    void takeThatIsDoneAtOnceNeedsNoPoll();
    void personsRetryGoesBeforeTheBatch();
    void longTakesGoFirstAfterOneShortOne();
    void changesComeOncePerTurnInOrder();
    void pauseLetsWhatRunsComeHome();
    void stopWaitsForSubmitsInFlight();
    void stopKeepsWhatWasAccepted();
    void engineMayBeDestroyedFromItsOwnSignals();
    void unknownProviderAndImpossibleSpecAreRefused();
    void takeOfAProviderThatIsNotSetUpWaits();
    void statusTellsHowThingsStand();
    void latencyIsMeasured();
    void firstClipIsNoticedWithinThreeSeconds();
    void serverOfOurOwnForgettingIsNoLoss();
    void collectFindsWhatWasTaken();
    void collectComesToRestWhetherALostTakeIsFoundOrNot();
    void resolvingIsForUnknownAndLostOnly();
    void restartWithManyRunningPollsAtOnce();
};

void TestEngine::everyTakeOfABatchComesHome()
{
    EngineWorld world;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 20; ++i)
        takes.append(world.order(5'000 + i * 1'000));
    QVERIFY(world.rest());
    for (const TakeId take : takes) {
        QVERIFY(world.isHome(take));
        const QString way = world.store.wayOf(take).remove(QStringLiteral("running→"));  // not seen when it is quick
        QCOMPARE(way, QStringLiteral("queued→submitting→accepted→downloading→checking→ready"));
    }
    QVERIFY(world.store.sums().reserved.isZero());
    QCOMPARE(world.store.sums().spent, world.service.bill());
    QCOMPARE(world.problems, QStringList());
    QCOMPARE(world.idles, 1);
}

void TestEngine::concurrencySlidesAtItsLimit()
{
    EngineWorld world;
    world.limits.concurrency = 5;
    world.boot();
    for (int i = 0; i < 30; ++i)
        world.order();
    int most = 0;
    qint64 fullMs = 0;
    const int before = world.idles;
    while (world.idles == before && world.clock.pending() > 0) {
        world.pass(100);
        const int running = world.engine->status().routes.first().running;
        most = std::max(most, running);
        fullMs += running == 5 ? 100 : 0;
    }
    QCOMPARE(most, 5);
    QVERIFY(fullMs > world.clock.nowMs() * 7 / 10);  // no waves: a place that falls free is taken
}

void TestEngine::submitsAnswerDecides_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("stop");
    const QString sent = QStringLiteral("queued→submitting→");
    const auto row = [&](ProblemKind kind, int status, const QString &then, bool stops = false) {
        QTest::addRow("submitting→%s by %s", qPrintable(then.section(QChar(0x2192), 0, 0)), qPrintable(key(kind)))
            << int(kind) << status << QString(sent + then) << (stops ? QStringLiteral("fake:") + key(kind) : QString());
    };
    const QString again = QStringLiteral("queued→submitting→accepted→running→downloading→checking→ready");
    row(ProblemKind::Auth, 401, QStringLiteral("queued"), true);
    row(ProblemKind::Balance, 402, QStringLiteral("queued"), true);
    row(ProblemKind::Permission, 403, QStringLiteral("queued"), true);
    row(ProblemKind::Moderation, 422, QStringLiteral("failed"));
    row(ProblemKind::Invalid, 422, QStringLiteral("failed"));
    row(ProblemKind::NotFound, 404, QStringLiteral("failed"));
    row(ProblemKind::Rate, 429, again);
    row(ProblemKind::Concurrency, 429, again);
    row(ProblemKind::Transient, 503, again);
}

void TestEngine::submitsAnswerDecides()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, way);
    QFETCH(QString, stop);
    EngineWorld world;
    world.boot();
    world.provider->nextSubmits.push_back(refusedAnswer(ProblemKind(kind), status));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.store.wayOf(take), way);
    QCOMPARE(world.stops.join(QLatin1Char(' ')), stop);
    const Take row = world.store.row(take);
    if (row.state != TakeState::Ready)
        QCOMPARE(row.problem, ProblemKind(kind));
    QCOMPARE(world.store.sums().reserved.isZero(), row.state != TakeState::Queued);
    const auto attempts = world.store.attemptsOf(take);
    QCOMPARE(attempts->first().problem, ProblemKind(kind));
    QVERIFY(attempts->first().endedAt > 0);
    if (stop.isEmpty())
        return;
    world.engine->restartRoute(QStringLiteral("fake"));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.store.attemptsOf(take)->size(), 2);
}

void TestEngine::unsureSubmitIsNeverSentAgainByItself_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("withoutId");
    QTest::newRow("submitting→unknown by timeout") << 0 << false;
    QTest::newRow("submitting→unknown by 500") << 500 << false;
    QTest::newRow("submitting→unknown by 409") << 409 << false;
    QTest::newRow("submitting→unknown by a yes without an id") << 200 << true;
}

void TestEngine::unsureSubmitIsNeverSentAgainByItself()
{
    QFETCH(int, status);
    QFETCH(bool, withoutId);
    EngineWorld world;
    world.boot();
    for (int i = 0; i < 50; ++i)
        world.provider->nextSubmits.push_back(withoutId ? takenAs({}) : unsureAnswer(status));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    for (int i = 0; i < 3; ++i) {
        world.pass(3'600'000);
        world.boot();
    }
    QCOMPARE(world.state(take), TakeState::Unknown);
    QCOMPARE(world.store.row(take).problem, ProblemKind::UnknownOutcome);
    QCOMPARE(world.store.sums().reserved, world.service.worstPrice(world.spec()));
    QCOMPARE(world.store.attemptsOf(take)->size(), 1);
    QCOMPARE(world.provider->submitted().size(), 0);
}

void TestEngine::takeThatFaultsKeepFromBeingTakenFailsInTheEnd()
{
    EngineWorld world;
    world.boot();
    const TakeId poisoned = world.order(world.spec(30'000))->id;
    const TakeId good = world.order(5'000);
    world.provider->submitScript = [&](const SubmitRequest &request) -> std::optional<SubmitAnswer> {
        if (request.spec.durationMs == 30'000)
            return refusedAnswer(ProblemKind::Transient, 400);
        return {};
    };
    QVERIFY(world.rest());
    QCOMPARE(world.state(poisoned), TakeState::Failed);
    QCOMPARE(world.store.attemptsOf(poisoned)->size(), 6);
    QVERIFY(world.isHome(good));
}

void TestEngine::jobsEndDecides_data()
{
    QTest::addColumn<int>("remote");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("problem");
    QTest::addColumn<bool>("held");
    const auto row = [](const char *name, RemoteState remote, ProblemKind kind, TakeState end, ProblemKind problem,
                        bool held) {
        QTest::newRow(name) << int(remote) << int(kind) << int(end) << int(problem) << held;
    };
    row("accepted→failed", RemoteState::Failed, ProblemKind::Transient, TakeState::Failed, ProblemKind::Transient,
        false);
    row("accepted→failed without a reason", RemoteState::Failed, ProblemKind::None, TakeState::Failed,
        ProblemKind::Transient, false);
    row("accepted→failed by moderation", RemoteState::Moderated, ProblemKind::None, TakeState::Failed,
        ProblemKind::Moderation, false);
    row("accepted→cancelled there", RemoteState::Cancelled, ProblemKind::None, TakeState::Cancelled, ProblemKind::None,
        false);
    row("accepted→lost by expiry", RemoteState::Expired, ProblemKind::None, TakeState::Lost, ProblemKind::NotFound,
        true);
    row("accepted→failed, done without a clip", RemoteState::Succeeded, ProblemKind::None, TakeState::Failed,
        ProblemKind::BrokenResult, false);
}

void TestEngine::jobsEndDecides()
{
    QFETCH(int, remote);
    QFETCH(int, kind);
    QFETCH(int, end);
    QFETCH(int, problem);
    QFETCH(bool, held);
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    world.provider->nextPolls.push_back({{jobIn(RemoteState(remote), ProblemKind(kind))}, {}});
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState(end));
    QCOMPARE(world.store.row(take).problem, ProblemKind(problem));
    QVERIFY(!world.store.row(take).message.isEmpty());
    QCOMPARE(world.store.row(take).reserved.isZero(), !held);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestEngine::numberOfAnotherTakeIsNotBound()
{
    EngineWorld world;
    world.boot();
    const TakeId first = world.order();
    QVERIFY(world.reach(first, TakeState::Accepted));
    world.provider->nextSubmits.push_back(takenAs(QStringLiteral("job-1")));
    const TakeId second = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(first));
    QCOMPARE(world.state(second), TakeState::Unknown);
    QVERIFY(world.store.row(second).message.contains(QStringLiteral("another take")));
}

void TestEngine::numberOfATakeThatEndedBeforeARestartIsNotBound()
{
    EngineWorld world;
    world.boot();
    const TakeId first = world.order();
    QVERIFY(world.rest());
    world.boot();
    world.provider->nextSubmits.push_back(takenAs(QStringLiteral("job-1")));
    const TakeId second = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(first));
    QCOMPARE(world.state(second), TakeState::Unknown);
}

void TestEngine::answerAboutAJobNobodyAskedForIsIgnored()
{
    EngineWorld world;
    world.boot();
    RemoteJob other = jobIn(RemoteState::Succeeded);
    other.id = QStringLiteral("job-77");
    other.clip = QUrl(QStringLiteral("https://clips.example/job-77"));
    world.provider->nextPolls.push_back({{other}, {}});
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QVERIFY(!world.clips->addresses().contains(other.clip));
}

void TestEngine::takeThatIsDoneAtOnceNeedsNoPoll()
{
    EngineWorld world;
    world.boot();
    SubmitAnswer answer = takenAs(QStringLiteral("job-9"));
    answer.job.state = RemoteState::Succeeded;
    answer.job.clip = QUrl(QStringLiteral("https://clips.example/job-9"));
    world.provider->nextSubmits.push_back(answer);
    world.clips->fetchScript = [&](const FetchRequest &request) -> std::optional<FetchAnswer> {
        world.files.put(request.part, FakeClips::clipBytes(QStringLiteral("job-9")));
        FetchAnswer whole;
        whole.hash = *world.files.hash(request.part);
        whole.bytes = *world.files.size(request.part);
        return whole;
    };
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.log().size(), 0);
    QCOMPARE(world.store.wayOf(take), QStringLiteral("queued→submitting→accepted→downloading→checking→ready"));
}

void TestEngine::personsRetryGoesBeforeTheBatch()
{
    EngineWorld world;
    world.limits.concurrency = 2;
    world.boot();
    for (int i = 0; i < 20; ++i)
        world.order(30'000);
    world.pass(1'000);
    const TakeId clicked = world.order(world.spec(5'000), {2}, true)->id;
    QVERIFY(world.reach(clicked, TakeState::Accepted));
    QCOMPARE(world.provider->submitted().size(), 3);
}

void TestEngine::longTakesGoFirstAfterOneShortOne()
{
    EngineWorld world;
    world.boot(false);
    for (const int seconds : {10, 30, 5, 20})
        world.order(seconds * 1'000);
    world.engine->start();
    QVERIFY(world.rest());
    QVector<int> sent;
    for (const SubmitRequest &request : world.provider->submitted())
        sent.append(request.spec.durationMs / 1'000);
    QCOMPARE(sent, (QVector<int>{5, 30, 20, 10}));
}

void TestEngine::changesComeOncePerTurnInOrder()
{
    EngineWorld world;
    world.boot(false);
    int turns = 0;
    bool inside = false;
    QObject::connect(world.engine.get(), &Engine::changed, world.engine.get(), [&] {
        QVERIFY(!inside);
        ++turns;
    });
    inside = true;
    for (int i = 0; i < 10; ++i)
        world.order();
    inside = false;
    world.pass(0);
    QCOMPARE(turns, 1);
    QCOMPARE(world.changes.size(), 10);
    world.engine->start();
    QVERIFY(world.rest());
    QHash<TakeId, TakeState> states;
    for (const TakeChange &change : std::as_const(world.changes)) {
        QCOMPARE(states.value(change.after.id, TakeState::Planned), change.before.state);
        states[change.after.id] = change.after.state;
    }
    for (const TakeState state : std::as_const(states))
        QCOMPARE(state, TakeState::Ready);
}

void TestEngine::pauseLetsWhatRunsComeHome()
{
    EngineWorld world;
    world.limits.concurrency = 3;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 9; ++i)
        takes.append(world.order());
    QVERIFY(world.reach(takes.first(), TakeState::Accepted));
    world.pass(1'000);
    world.engine->pause();
    QVERIFY(world.rest());
    int home = 0;
    int queued = 0;
    for (const TakeId take : takes) {
        home += world.isHome(take) ? 1 : 0;
        queued += world.state(take) == TakeState::Queued ? 1 : 0;
    }
    QCOMPARE(home, 3);
    QCOMPARE(queued, 6);
    QVERIFY(world.engine->status().paused);
    world.engine->start();
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
}

void TestEngine::stopWaitsForSubmitsInFlight()
{
    EngineWorld world;
    world.service.nature.latencyMs = 4'000;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    int stopped = 0;
    world.engine->stop([&] { ++stopped; });
    world.pass(1'000);
    QCOMPARE(stopped, 0);
    world.pass(4'000);
    QCOMPARE(stopped, 1);
    QCOMPARE(world.state(take), TakeState::Accepted);
    const auto requests = world.service.log().size();
    world.pass(3'600'000);
    QCOMPARE(world.service.log().size(), requests);
    QCOMPARE(stopped, 1);
}

void TestEngine::stopKeepsWhatWasAccepted()
{
    EngineWorld world;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 8; ++i)
        takes.append(world.order());
    QVERIFY(world.reach(takes.first(), TakeState::Downloading));
    bool stopped = false;
    world.engine->stop([&] { stopped = true; });
    world.pass(5'000);
    QVERIFY(stopped);
    world.boot();
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
    QCOMPARE(world.service.jobs().size(), size_t(8));
}

void TestEngine::engineMayBeDestroyedFromItsOwnSignals()
{
    for (const bool onIdle : {false, true}) {
        EngineWorld world;
        world.boot();
        const TakeId take = world.order();
        if (onIdle)
            QObject::connect(world.engine.get(), &Engine::idle, world.engine.get(), [&] { world.engine.reset(); });
        else
            QObject::connect(world.engine.get(), &Engine::changed, world.engine.get(), [&] {
                if (world.state(take) == TakeState::Downloading)
                    world.engine.reset();
            });
        world.rest(600'000);
        world.pass(600'000);
        QVERIFY(!world.engine);
    }
}

void TestEngine::unknownProviderAndImpossibleSpecAreRefused()
{
    EngineWorld world;
    world.boot();
    RenderSpec elsewhere = world.spec();
    elsewhere.provider = QStringLiteral("nobody");
    QCOMPARE(world.order(elsewhere).error().kind, ErrorKind::NotFound);
    RenderSpec impossible = world.spec();
    impossible.model = QStringLiteral("impossible");
    QCOMPARE(world.order(impossible).error().kind, ErrorKind::BadInput);
    QVERIFY(world.store.rows().isEmpty());
}

void TestEngine::takeOfAProviderThatIsNotSetUpWaits()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.id = QStringLiteral("another"); };
    world.boot();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Accepted);
    QVERIFY(world.problems.join(QString()).contains(QStringLiteral("\"fake\" is not set up")));
    world.prepare = {};
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestEngine::statusTellsHowThingsStand()
{
    ServiceNature nature;
    nature.requestsPerMinute = 500;
    EngineWorld world(nature);
    world.limits.concurrency = 4;
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 500; };
    world.boot();
    for (int i = 0; i < 10; ++i)
        world.order();
    QCOMPARE(world.engine->status().forecastMs, -1);
    world.pass(2'000);
    EngineStatus status = world.engine->status();
    const RouteStatus route = status.routes.first();
    QCOMPARE(route.route, QStringLiteral("fake"));
    QCOMPARE(route.running, 4);
    QCOMPARE(route.queued, 6);
    QCOMPARE(route.limit, 4);
    QCOMPARE(route.requestsPerMinute, 450);
    QVERIFY(route.requestsLastMinute > 0);
    QCOMPARE(status.requests.submit, 4);
    QCOMPARE(status.budgets.first().episode, EpisodeId());
    QCOMPARE(status.budgets.first().budget.reserved, world.store.sums().reserved);
    while (world.engine->latency().generation.count < 3)
        world.pass(1'000);
    status = world.engine->status();
    QVERIFY(status.forecastMs > 5'000 && status.forecastMs < 200'000);
    QVERIFY(world.rest());
    status = world.engine->status();
    QCOMPARE(status.forecastMs, 0);
    QCOMPARE(status.requests.submit, 10);
    QCOMPARE(status.requests.download, 10);
    QCOMPARE(status.requests.poll, world.service.count(RemoteService::Kind::Poll));
}

void TestEngine::latencyIsMeasured()
{
    EngineWorld world;
    world.boot();
    QVERIFY(!world.engine->usualMs(world.spec()));
    for (int i = 0; i < 10; ++i)
        world.order();
    QVERIFY(world.rest());
    const LatencySummary latency = world.engine->latency();
    QCOMPARE(latency.submit.count, 10);
    QCOMPARE(latency.submit.p50, world.service.nature.latencyMs);
    QCOMPARE(latency.download.p99, world.clips->fetchMs);
    QVERIFY(latency.generation.p50 >= 10'000 && latency.generation.p99 >= latency.generation.p50);
    QVERIFY(latency.firstClipMs > 0 && latency.firstClipMs <= world.clock.nowMs());
    QVERIFY(*world.engine->usualMs(world.spec()) > 10'000);
    QVERIFY(*world.engine->usualMs(world.spec()) < 40'000);
}

void TestEngine::firstClipIsNoticedWithinThreeSeconds()
{
    ServiceNature nature;
    nature.medianMs = 1'300;  // the built-in provider draws a short clip in so much
    nature.referenceMs = 5'000;
    nature.sigma = 0.05;
    nature.latencyMs = 5;
    EngineWorld world(nature);
    world.boot();
    for (int i = 0; i < 60; ++i)
        world.order(5'000 + (i % 20) * 1'000);
    QVERIFY(world.rest());
    QVERIFY2(world.engine->latency().firstClipMs < 3'000,
             qPrintable(QString::number(world.engine->latency().firstClipMs)));
}

void TestEngine::serverOfOurOwnForgettingIsNoLoss()
{
    EngineWorld world;
    world.limits.ownServer = true;
    world.boot();
    const TakeId running = world.order();
    QVERIFY(world.reach(running, TakeState::Accepted));
    const TakeId unsure = world.order();
    world.killSwitch.killAt(QStringLiteral("submit"), KillSwitch::When::After);
    world.rest();
    world.service.forgetJobs();  // it died with us
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(running));
    QVERIFY(world.isHome(unsure));
}

void TestEngine::collectFindsWhatWasTaken()
{
    EngineWorld world;
    world.boot();
    world.provider->itsTraits.submitClass = SubmitClass::Nothing;
    const TakeId blind = world.order();
    world.provider->loseAnswers = 1;
    QVERIFY(world.rest());
    QCOMPARE(world.state(blind), TakeState::Unknown);
    QCOMPARE(world.engine->collect(blind).error().kind, ErrorKind::Unsupported);

    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.submitClass = SubmitClass::ListsJobs; };
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.engine->collect(blind));
    QVERIFY(world.rest());  // not before it was found and fetched
    QVERIFY(world.isHome(blind));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
    QCOMPARE(world.engine->collect(blind).error().kind, ErrorKind::BadInput);
}

void TestEngine::collectComesToRestWhetherALostTakeIsFoundOrNot()
{
    EngineWorld world;
    bool forgotten = true;
    world.prepare = [&](ScriptedProvider &provider) {
        provider.pollScript = [&](const QStringList &) {
            return forgotten ? std::optional(unansweredPoll(ProblemKind::NotFound, 404)) : std::nullopt;
        };
    };
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Lost);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(world.engine->collect(take));
        QVERIFY(world.engine->collect(take));  // it is asked for already
        QVERIFY(world.rest());
        QCOMPARE(world.state(take), TakeState::Lost);
    }
    forgotten = false;
    const int polls = world.service.count(RemoteService::Kind::Poll);
    QVERIFY(world.engine->collect(take));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
    QVERIFY(world.service.count(RemoteService::Kind::Poll) > polls);
}

void TestEngine::resolvingIsForUnknownAndLostOnly()
{
    EngineWorld world;
    world.boot();
    const TakeId good = world.order();
    QVERIFY(world.rest());
    QCOMPARE(world.engine->resolve(good, Resolution::Charged).error().kind, ErrorKind::BadInput);
    QCOMPARE(world.engine->resolve(TakeId{999}, Resolution::Charged).error().kind, ErrorKind::NotFound);
    world.provider->nextSubmits.push_back(unsureAnswer());
    const TakeId unknown = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.engine->resolve(unknown, Resolution::Charged));
    QCOMPARE(world.state(unknown), TakeState::Failed);
    QCOMPARE(world.store.row(unknown).spent, world.service.worstPrice(world.spec()));
    QCOMPARE(world.engine->resolve(unknown, Resolution::Charged).error().kind, ErrorKind::BadInput);
    QVERIFY(world.isHome(good));
}

void TestEngine::restartWithManyRunningPollsAtOnce()
{
    ServiceNature nature;
    nature.medianMs = 600'000;
    EngineWorld world(nature);
    world.limits.concurrency = 280;
    world.boot();
    for (int i = 0; i < 280; ++i)
        world.order();
    world.pass(60'000);
    world.kill();
    world.pass(1'200'000);
    world.boot();
    const qint64 bootMs = world.clock.nowMs();
    while (world.provider->polled().isEmpty())
        QVERIFY(world.clock.fireNext());
    QVERIFY(world.clock.nowMs() - bootMs < 2'000);
    QVERIFY(world.rest());
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 280);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
