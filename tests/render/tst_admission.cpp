// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What lets a request go, part by part: rate bucket, losses, circuit breaker, retry budget, and all of them together.
#include "render/admission.h"

#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;
using Refused = LossControl::Refused;
using Kind = Admission::Kind;

namespace {

const QString route = QStringLiteral("fake");

ProviderError problem(ProblemKind kind, int status = 0, qint64 retryAfterMs = -1)
{
    return {kind, QStringLiteral("x"), {}, status, retryAfterMs};
}

ProviderTraits traits(int perMinute)
{
    ProviderTraits traits;
    traits.id = route;
    traits.requestsPerMinute = perMinute;
    return traits;
}

}  // namespace

class TestAdmission : public QObject
{
    Q_OBJECT

private slots:
    void bucketSpendsItsAllowanceEvenly();
    void bucketHoldsThroughRestarts_data();
    void bucketHoldsThroughRestarts();
    void bucketThatCannotStoreGrantsNothing();
    void bucketSurvivesAWallClockThatJumpedBack();
    void bucketWithoutLimitStoresNothing();
    void bucketsOfOneNameShareTheAllowance();
    void oneBucketsRetryAfterReachesTheOther();
    void lonelyLossIsNoise();
    void manyLossesCutAndCleanTimeRestores();
    void tooManyJobsTellsHowManyItTakes();
    void breakerOpensOnFailuresInARow();
    void breakerOpensOnHalfOfMany();
    void breakerProbesLaterAndLater();
    void retryBudgetRefills();
    void allowanceIsNinetyPercentUnlessSet_data();
    void allowanceIsNinetyPercentUnlessSet();
    void retryAfterHoldsTheWholeRoute();
    void concurrencySlides();
    void pollsThatDoNotCountSpendNothing();
    void retryDelaysGrowWithJitterAndHonourRetryAfter();
    void openBreakerLetsOnlyAProbeThrough();

private:
    KillSwitch m_switch;
};

void TestAdmission::bucketSpendsItsAllowanceEvenly()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RateBucket bucket(store, clock, route, 60, 5);
    QVERIFY(bucket.load());
    int granted = 0;
    for (int ms = 0; ms < 60'000; ++ms) {
        while (bucket.waitMs() == 0) {
            QVERIFY(bucket.take());
            ++granted;
        }
        if (ms == 0)
            QCOMPARE(granted, 5);
        clock.advance(1);
    }
    QCOMPARE(granted, 60 + 5 - 1);
}

void TestAdmission::bucketHoldsThroughRestarts_data()
{
    QTest::addColumn<qint64>("runMs");
    for (const qint64 runMs : {1, 50, 700, 5'000, 61'000})
        QTest::addRow("a restart every %lld ms", runMs) << qint64(runMs);
}

void TestAdmission::bucketHoldsThroughRestarts()
{
    QFETCH(qint64, runMs);
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    QVector<qint64> sent;
    while (clock.nowMs() < 200'000) {
        RateBucket bucket(store, clock, route, 450, 10);
        QVERIFY(bucket.load());
        const qint64 untilMs = clock.nowMs() + runMs;
        while (clock.nowMs() < untilMs) {
            while (bucket.waitMs() == 0) {
                QVERIFY(bucket.take());
                sent.append(clock.nowMs());
            }
            clock.advance(1);
        }
    }
    int most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < sent.size(); ++last) {
        while (sent[first] <= sent[last] - 60'000)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    QVERIFY2(most <= 459, qPrintable(QString::number(most)));
    QVERIFY(most > 100);
}

void TestAdmission::bucketThatCannotStoreGrantsNothing()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RateBucket bucket(store, clock, route, 60, 5);
    store.setFull(true);
    QVERIFY(!bucket.take());
    store.setFull(false);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(bucket.waitMs(), 0);
        QVERIFY(bucket.take());
    }
    QVERIFY(bucket.waitMs() > 0);
}

void TestAdmission::bucketSurvivesAWallClockThatJumpedBack()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    QVERIFY(store.setBucket(route, clock.wallMs() + 86'400'000));
    RateBucket bucket(store, clock, route, 60, 1);
    QVERIFY(bucket.load());
    QCOMPARE(bucket.waitMs(), 60'000);
}

void TestAdmission::bucketsOfOneNameShareTheAllowance()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RateBucket clips(store, clock, route, 300, 10);
    RateBucket words(store, clock, route, 300, 10);
    QVERIFY(clips.load() && words.load());
    int granted[2] = {0, 0};
    for (int ms = 0; ms < 60'000; ++ms) {
        for (RateBucket *bucket : {&clips, &words})
            while (bucket->waitMs() == 0) {
                QVERIFY(bucket->take());
                ++granted[bucket == &words];
            }
        clock.advance(1);
    }
    QVERIFY2(granted[0] + granted[1] <= 300 + 9 + 4, qPrintable(QString::number(granted[0] + granted[1])));
    QVERIFY(granted[0] + granted[1] >= 295);
    QVERIFY(granted[0] > 100 && granted[1] > 100);  // neither starves
}

void TestAdmission::oneBucketsRetryAfterReachesTheOther()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RateBucket clips(store, clock, route, 300, 1);
    RateBucket words(store, clock, route, 300, 1);
    QVERIFY(clips.load() && words.load());
    QVERIFY(clips.hold(30'000));
    int granted = 0;
    for (; clock.nowMs() < 29'000; clock.advance(1))
        while (words.waitMs() == 0) {
            QVERIFY(words.take());
            ++granted;
        }
    QVERIFY(granted <= 1);
}

void TestAdmission::bucketWithoutLimitStoresNothing()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RateBucket bucket(store, clock, route, 0, 10);
    for (int i = 0; i < 1'000; ++i) {
        QCOMPARE(bucket.waitMs(), 0);
        QVERIFY(bucket.take());
    }
    QCOMPARE(*store.bucket(route), 0);
}

void TestAdmission::lonelyLossIsNoise()
{
    LossControl losses(50);
    qint64 nowMs = 0;
    for (int i = 0; i < 200; ++i)
        losses.answered(nowMs += 130, i % 10 == 0 ? Refused::TooFast : Refused::No, 50);
    QCOMPARE(losses.jobs(nowMs), 50);
    QCOMPARE(losses.pace(nowMs), 100);
}

void TestAdmission::manyLossesCutAndCleanTimeRestores()
{
    LossControl losses(50);
    for (int i = 0; i < 10; ++i)
        losses.answered(1'000 + i, Refused::TooFast, 50);
    QCOMPARE(losses.jobs(1'010), 35);  // once for all that was sent before
    QCOMPARE(losses.pace(1'010), 70);
    losses.answered(6'500, Refused::TooFast, 50);
    QVERIFY(losses.jobs(6'500) < 35);
    const int jobs = losses.jobs(6'500);
    QCOMPARE(losses.jobs(6'500 + 10'000), jobs + 10);
    QCOMPARE(losses.jobs(6'500 + 60'000), 50);
    QCOMPARE(losses.pace(6'500 + 60'000), 100);
}

void TestAdmission::tooManyJobsTellsHowManyItTakes()
{
    LossControl losses(50);
    losses.answered(1'000, Refused::TooMany, 21);
    QCOMPARE(losses.jobs(1'000), 20);
    losses.answered(1'100, Refused::TooMany, 7);
    losses.answered(1'200, Refused::TooMany, 30);  // from before the last cut: raises nothing
    QCOMPARE(losses.jobs(1'200), 6);
    QCOMPARE(losses.jobs(21'500), 8);
    QCOMPARE(losses.pace(1'200), 100);  // too many jobs, not too many requests
    for (int i = 0; i < 10; ++i)
        losses.answered(30'000 + i, Refused::TooMany, 1);
    QCOMPARE(losses.jobs(30'010), 1);
    QCOMPARE(losses.jobs(600'000), 50);
}

void TestAdmission::breakerOpensOnFailuresInARow()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 4; ++i)
        breaker.answered(i, false);
    breaker.answered(4, true);
    for (int i = 0; i < 4; ++i)
        breaker.answered(5 + i, false);
    QVERIFY(!breaker.isOpen());
    breaker.answered(10, false);
    QVERIFY(breaker.isOpen());
}

void TestAdmission::breakerOpensOnHalfOfMany()
{
    CircuitBreaker breaker;
    for (int i = 0; i < 9; ++i)
        breaker.answered(i, i % 2 == 0);
    QVERIFY(!breaker.isOpen());
    breaker.answered(9, false);
    QVERIFY(breaker.isOpen());
}

void TestAdmission::breakerProbesLaterAndLater()
{
    CircuitBreaker breaker;
    QCOMPARE(breaker.probeInMs(0), -1);
    for (int i = 0; i < 5; ++i)
        breaker.answered(0, false);
    qint64 nowMs = 0;
    for (const qint64 openMs : {15'000, 30'000, 60'000, 120'000, 240'000, 300'000, 300'000}) {
        QCOMPARE(breaker.probeInMs(nowMs), openMs);
        nowMs += openMs;
        QCOMPARE(breaker.probeInMs(nowMs), 0);
        breaker.probing();
        QCOMPARE(breaker.probeInMs(nowMs), -1);
        breaker.answered(nowMs, true);  // late, from before: tells nothing
        QVERIFY(breaker.isOpen());
        breaker.probed(nowMs, false);
    }
    QCOMPARE(breaker.openForMs(nowMs), nowMs);
    breaker.probing();
    breaker.probed(nowMs, true);
    QVERIFY(!breaker.isOpen());
    QCOMPARE(breaker.openForMs(nowMs), 0);
}

void TestAdmission::retryBudgetRefills()
{
    RetryBudget budget;
    for (int i = 0; i < 35; ++i)
        QCOMPARE(budget.spend(0, RetryBudget::afterFault), 0);
    QCOMPARE(budget.spend(0, RetryBudget::afterFault), 4'000);
    for (int i = 0; i < 4; ++i)
        budget.succeeded();
    QCOMPARE(budget.spend(0, RetryBudget::afterFault), 0);
    QVERIFY(budget.spend(0, RetryBudget::afterRefusal) > 0);
    QCOMPARE(budget.spend(5'000, RetryBudget::afterRefusal), 0);
}

void TestAdmission::allowanceIsNinetyPercentUnlessSet_data()
{
    QTest::addColumn<int>("stated");
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("mostInAMinute");
    QTest::newRow("500 stated") << 500 << 0 << 459;
    QTest::newRow("500 set: to the letter, burst included") << 600 << 500 << 500;
    QTest::newRow("3 set") << 0 << 3 << 3;
    QTest::newRow("10 stated") << 10 << 0 << 9;
    QTest::newRow("1 stated") << 1 << 0 << 1;
}

void TestAdmission::allowanceIsNinetyPercentUnlessSet()
{
    QFETCH(int, stated);
    QFETCH(int, set);
    QFETCH(int, mostInAMinute);
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RouteLimits limits;
    limits.requestsPerMinute = set;
    Admission admission(store, clock, traits(stated), limits);
    int sent = 0;
    for (int ms = 0; ms < 60'000; ++ms) {
        clock.advance(ms > 0 ? 1 : 0);
        while (admission.waitMs(Kind::Poll) == 0) {
            QVERIFY(admission.admit(Kind::Poll));
            admission.answered({}, 1);
            ++sent;
        }
    }
    QVERIFY2(sent <= mostInAMinute, qPrintable(QString::number(sent)));
    QVERIFY2(sent >= mostInAMinute * 85 / 100, qPrintable(QString::number(sent)));
    QCOMPARE(admission.requestsLastMinute(), sent);
}

void TestAdmission::retryAfterHoldsTheWholeRoute()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    Admission admission(store, clock, traits(0), {});
    QVERIFY(admission.admit(Kind::Submit));
    admission.answered(problem(ProblemKind::Rate, 429, 30'000), 1);
    for (const Kind kind : {Kind::Submit, Kind::Poll, Kind::LookUp, Kind::Cancel})
        QCOMPARE(admission.waitMs(kind), 30'000);
    QVERIFY(admission.admit(Kind::Poll));
    admission.answered(problem(ProblemKind::Rate, 429, 1'000), 1);  // a shorter one shortens nothing
    QCOMPARE(admission.waitMs(Kind::Poll), 30'000);
    clock.advance(30'000);
    QCOMPARE(admission.waitMs(Kind::Poll), 0);
}

void TestAdmission::concurrencySlides()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    RouteLimits limits;
    limits.concurrency = 3;
    Admission admission(store, clock, traits(0), limits);
    for (int i = 0; i < 3; ++i)
        QVERIFY(admission.admit(Kind::Submit));
    QCOMPARE(admission.waitMs(Kind::Poll), -1);
    admission.answered({}, 1);
    QCOMPARE(admission.waitMs(Kind::Poll), 0);
    QVERIFY(admission.admit(Kind::Poll));
    QCOMPARE(admission.waitMs(Kind::Poll), -1);
    admission.withdrawn();
    QCOMPARE(admission.waitMs(Kind::Poll), 0);
    QCOMPARE(admission.mostJobs(), 3);
}

void TestAdmission::pollsThatDoNotCountSpendNothing()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    ProviderTraits free = traits(60);
    free.pollCounts = false;
    Admission admission(store, clock, free, {});
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(admission.waitMs(Kind::Poll), 0);
        QVERIFY(admission.admit(Kind::Poll));
        admission.answered({}, 1);
    }
    QCOMPARE(admission.requestsLastMinute(), 0);
    QCOMPARE(admission.waitMs(Kind::Submit), 0);
    QCOMPARE(admission.sharedPerSecond(), 0.0);
}

void TestAdmission::retryDelaysGrowWithJitterAndHonourRetryAfter()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    Admission admission(store, clock, traits(0), {});
    SeededRandom random(3);
    for (const int attempt : {1, 2, 3, 8}) {
        const qint64 ceiling = std::min<qint64>(20'000, 1'000LL << (attempt - 1));
        for (int i = 0; i < 5; ++i) {
            const qint64 delay = admission.retryDelayMs(problem(ProblemKind::Transient, 503), attempt, random);
            QVERIFY(delay >= 1 && delay <= ceiling);
        }
    }
    QVERIFY(admission.retryDelayMs(problem(ProblemKind::Rate, 429, 45'000), 1, random) >= 45'000);
}

void TestAdmission::openBreakerLetsOnlyAProbeThrough()
{
    ManualClock clock;
    MemoryTakeStore store(m_switch);
    Admission admission(store, clock, traits(60), {});
    for (int i = 0; i < 5; ++i) {
        clock.advance(2'000);
        QVERIFY(admission.admit(Kind::Poll));
        admission.answered(problem(ProblemKind::Transient, 503), 1);
    }
    QCOMPARE(admission.waitMs(Kind::Submit), -1);
    QCOMPARE(admission.probeInMs(), 15'000);
    clock.advance(15'000);
    QVERIFY(admission.admitProbe());
    QCOMPARE(admission.probeInMs(), -1);
    admission.probed(problem(ProblemKind::NotFound, 404), 1);  // it answers: that is all that was asked
    QCOMPARE(admission.waitMs(Kind::Submit), 0);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
