// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When takes are asked about, and what is believed of durations.
#include "render/pollplan.h"

#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QtTest/QtTest>
#include <cmath>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

RenderSpec clip(int durationMs = 10'000, const QString &model = QStringLiteral("m1"))
{
    RenderSpec spec;
    spec.provider = QStringLiteral("fake");
    spec.model = model;
    spec.resolution = QStringLiteral("720p");
    spec.durationMs = durationMs;
    return spec;
}

/// A model with what it needs around it.
struct Knowledge
{
    KillSwitch killSwitch;
    ManualClock clock;
    SeededRandom random{11};
    MemoryTakeStore store{killSwitch};
    DurationModel model{store, random, clock};

    void teach(const RenderSpec &spec, double medianMs, double sigma, int times)
    {
        const LogNormal truth{std::log(medianMs), sigma};
        for (int i = 0; i < times; ++i) {
            const qint64 ms = qint64(truth.endedByMs(0, (i + 0.5) / times));
            (void)model.learn(model.kindOf(spec), ms, ms);
        }
    }
};

bool near(double value, double wanted, double share)
{
    return std::abs(value - wanted) <= std::abs(wanted) * share;
}

}  // namespace

class TestPollPlan : public QObject
{
    Q_OBJECT

private slots:
    void normalQuantilesAreExact();
    void logNormalKnowsItsTail();
    void durationsAreLearnedAndKept();
    void unknownKindBorrowsFromItsFamilyInProportion();
    void coarseNoticesDoNotTeachTheirOwnDelay();
    void slowerProviderIsLearned();

    void knownTakeIsAskedWhenItIsProbablyDone();
    void scarceAllowanceWaitsUntilSure();
    void unusedAllowanceAsksSooner();
    void leastPollTimeIsRespected();
    void stragglersAreAskedLessAndLess();
    void someOfAnUnknownKindAreScouts();
    void likeliestGoesFirstAndBatchesAreFilled();
    void batchThatIsNotFullWaitsWhileASubmitIsWorthMore_data();
    void batchThatIsNotFullWaitsWhileASubmitIsWorthMore();
    void nobodyIsAskedAlongWhoWillCallBack();
    void takeWhoseBatchFailedIsAskedAlone();
    void hintAsksNowButNotForEver();
    void callbacksMakePollsRare();
    void unansweredIsAskedAfterItsDelay();
    void silenceIsCountedFromTheLastAnswer();
};

void TestPollPlan::normalQuantilesAreExact()
{
    QVERIFY(std::abs(upperQuantile(0.5)) < 1e-9);
    QVERIFY(near(upperQuantile(0.025), 1.959963985, 1e-8));
    QVERIFY(near(upperQuantile(0.975), -1.959963985, 1e-8));
    QVERIFY(near(upperQuantile(1e-15), 7.941345326, 1e-7));
    for (double z = -5; z < 30; z += 0.37) {
        const double tail = 0.5 * std::erfc(z / std::sqrt(2.0));
        if (tail < 1e-290 || tail > 1 - 1e-6)
            continue;
        QVERIFY(std::abs(upperQuantile(tail) - z) < 1e-6 * std::max(1.0, std::abs(z)));
    }
}

void TestPollPlan::logNormalKnowsItsTail()
{
    const LogNormal likely{std::log(20'000.0), 0.5};
    QVERIFY(near(likely.survival(20'000), 0.5, 1e-9));
    QVERIFY(near(likely.survival(likely.endedByMs(0, 0.9)), 0.1, 1e-6));
    QVERIFY(near(likely.endedByMs(0, 0.5), 20'000, 1e-6));
    double after = 0;
    for (int i = 0; i < 40; ++i) {
        const double next = likely.endedByMs(after, 0.5);
        QVERIFY(next > after);
        after = next;
    }
    // What is left grows with age in a long tail; at age 0 it is the mean.
    QVERIFY(near(likely.restMs(0), likely.meanMs(), 1e-9));
    QVERIFY(likely.restMs(60'000) > 0 && likely.restMs(1e9) > likely.restMs(60'000));
    for (int i = 0; i < 100; ++i) {
        const double drawn = likely.between(10'000, 12'000, i / 100.0);
        QVERIFY(drawn >= 10'000 && drawn <= 12'000);
    }
    QVERIFY(likely.between(9e8, 1e9, 0.3) >= 9e8);
}

void TestPollPlan::durationsAreLearnedAndKept()
{
    Knowledge known;
    const auto kind = known.model.kindOf(clip());
    QVERIFY(!known.model.knows(kind));
    known.teach(clip(), 20'000, 0.3, 40);
    QVERIFY(known.model.knows(kind));
    QVERIFY(near(known.model.of(kind).medianMs(), 20'000, 0.05));
    QVERIFY(near(known.model.of(kind).sigma, 0.3, 0.2));

    DurationModel again(known.store, known.random, known.clock);
    QVERIFY(again.load());
    QVERIFY(near(again.of(again.kindOf(clip())).medianMs(), known.model.of(kind).medianMs(), 0.01));
}

void TestPollPlan::unknownKindBorrowsFromItsFamilyInProportion()
{
    Knowledge known;
    known.teach(clip(10'000), 20'000, 0.3, 20);
    const LogNormal longer = known.model.of(known.model.kindOf(clip(20'000)));
    QVERIFY(near(longer.medianMs(), 40'000, 0.1));
    QVERIFY(known.model.knows(known.model.kindOf(clip(20'000))));
    QVERIFY(!known.model.knows(known.model.kindOf(clip(10'000, QStringLiteral("other")))));
}

void TestPollPlan::coarseNoticesDoNotTeachTheirOwnDelay()
{
    Knowledge known;
    known.teach(clip(), 1'000, 0.4, 30);
    const auto kind = known.model.kindOf(clip());
    for (int i = 0; i < 300; ++i)  // each is noticed after 3 s, at the first question
        QVERIFY(known.model.learn(kind, 0, 3'000));
    QVERIFY2(near(known.model.of(kind).medianMs(), 1'000, 0.35),
             qPrintable(QString::number(known.model.of(kind).medianMs())));
}

void TestPollPlan::slowerProviderIsLearned()
{
    Knowledge known;
    known.teach(clip(), 1'000, 0.3, 30);
    const auto kind = known.model.kindOf(clip());
    for (int i = 0; i < 100; ++i)
        QVERIFY(known.model.learn(kind, 9'000, 11'000));
    QVERIFY(near(known.model.of(kind).medianMs(), 10'000, 0.3));
}

void TestPollPlan::knownTakeIsAskedWhenItIsProbablyDone()
{
    Knowledge known;
    known.teach(clip(), 20'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 5'000);
    plan.setSupply({7.5, 50, true, 0});
    const qint64 dueMs = plan.nextDueMs();
    QVERIFY(dueMs > 5'000 + 14'000 && dueMs < 5'000 + 22'000);
    QVERIFY(plan.due(5'000 + 8'000).isEmpty());
    QCOMPARE(plan.due(5'000 + 25'000), QVector<TakeId>{{1}});
}

void TestPollPlan::scarceAllowanceWaitsUntilSure()
{
    Knowledge known;
    known.teach(clip(), 1'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    plan.setSupply({7.5, 50, true, 0});
    QVERIFY(plan.chance() > 0.95);
    QVERIFY(plan.due(1'200).isEmpty());
    QVERIFY(!plan.due(3'000).isEmpty());
}

void TestPollPlan::unusedAllowanceAsksSooner()
{
    Knowledge known;
    known.teach(clip(), 20'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    plan.setSupply({7.5, 50, true, 0});
    const double careful = plan.chance();
    plan.setSupply({7.5, 50, true, 1});
    QVERIFY(plan.chance() < careful);
}

void TestPollPlan::leastPollTimeIsRespected()
{
    Knowledge known;
    known.teach(clip(), 2'000, 0.3, 60);
    PollPlan plan(known.model, 5'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    qint64 askedMs = -5'000;
    for (qint64 nowMs = 0; nowMs < 120'000; nowMs += 100) {
        plan.setSupply({7.5, 50, false, 1});
        if (nowMs % 3'000 == 0)
            plan.askNow({1});
        if (plan.due(nowMs).isEmpty())
            continue;
        QVERIFY(nowMs - askedMs >= 5'000);
        askedMs = nowMs;
        plan.asked({{1}});
        plan.stillGoing({1}, nowMs);
    }
    QVERIFY(askedMs > 0);
}

void TestPollPlan::stragglersAreAskedLessAndLess()
{
    Knowledge known;
    known.teach(clip(), 5'000, 0.2, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    qint64 lastMs = 0;
    int polls = 0;
    for (qint64 nowMs = 0; nowMs < 3'600'000; nowMs += 500) {
        plan.setSupply({7.5, 50, false, 1});
        if (plan.due(nowMs).isEmpty())
            continue;
        ++polls;
        if (nowMs > 600'000)
            QVERIFY(nowMs - lastMs >= 50'000);
        lastMs = nowMs;
        plan.stillGoing({1}, nowMs);
    }
    QVERIFY2(polls < 120, qPrintable(QString::number(polls)));
    QVERIFY(3'600'000 - lastMs < 400'000);  // but never forgotten
}

void TestPollPlan::someOfAnUnknownKindAreScouts()
{
    Knowledge known;
    PollPlan plan(known.model, 1'000, 1, false);
    for (qint64 i = 1; i <= 6; ++i)
        plan.watch({i}, known.model.kindOf(clip(30'000)), 0);
    plan.setSupply({7.5, 50, true, 0});
    QSet<TakeId> asked;
    for (qint64 nowMs = 0; nowMs <= 4'000; nowMs += 100)
        for (const TakeId take : plan.due(nowMs)) {
            asked.insert(take);
            plan.stillGoing(take, nowMs);
        }
    QCOMPARE(asked, (QSet<TakeId>{{1}, {2}, {3}}));
}

void TestPollPlan::likeliestGoesFirstAndBatchesAreFilled()
{
    Knowledge known;
    known.teach(clip(10'000), 20'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 3, false);
    const auto kind = known.model.kindOf(clip(10'000));
    plan.watch({1}, kind, 15'000);  // at 40 s: 25 s old
    plan.watch({2}, kind, 5'000);   // 35 s old
    plan.watch({3}, kind, 22'000);  // 18 s old: not due alone
    plan.watch({4}, kind, 39'000);  // 1 s old
    plan.setSupply({7.5, 50, true, 0});
    QCOMPARE(plan.due(40'000), (QVector<TakeId>{{2}, {1}, {3}}));
}

void TestPollPlan::batchThatIsNotFullWaitsWhileASubmitIsWorthMore_data()
{
    QTest::addColumn<bool>("moreWaiting");
    QTest::addColumn<int>("jobs");
    QTest::addColumn<int>("hints");
    QTest::addColumn<qint64>("nowMs");
    QTest::addColumn<int>("asked");
    const auto row = [](const char *name, bool moreWaiting, int jobs, int hints, qint64 nowMs, int asked) {
        QTest::newRow(name) << moreWaiting << jobs << hints << nowMs << asked;
    };
    row("one of three", true, 50, 1, 1'000, 0);
    row("all three", true, 50, 3, 1'000, 3);
    row("one, for long", true, 50, 1, 5'000, 1);
    row("nothing else to send", false, 50, 1, 1'000, 1);
    row("no place for another take", true, 4, 1, 1'000, 1);
}

void TestPollPlan::batchThatIsNotFullWaitsWhileASubmitIsWorthMore()
{
    QFETCH(int, hints);
    QFETCH(bool, moreWaiting);
    QFETCH(int, jobs);
    QFETCH(qint64, nowMs);
    Knowledge known;
    known.teach(clip(), 60'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 3, false);
    for (qint64 i = 1; i <= 4; ++i)
        plan.watch({i}, known.model.kindOf(clip()), 0);
    for (qint64 i = 1; i <= hints; ++i)
        plan.askNow({i});
    plan.setSupply({7.5, jobs, moreWaiting, 0});
    QTEST(int(plan.due(nowMs).size()), "asked");
}

void TestPollPlan::nobodyIsAskedAlongWhoWillCallBack()
{
    Knowledge known;
    known.teach(clip(), 20'000, 0.3, 60);
    for (const bool callbacks : {false, true}) {
        PollPlan plan(known.model, 1'000, 3, callbacks);
        plan.watch({1}, known.model.kindOf(clip()), 0);
        plan.watch({2}, known.model.kindOf(clip()), 0);
        plan.askNow({1});
        plan.setSupply({7.5, 50, false, 0});
        QCOMPARE(plan.due(20'000).size(), callbacks ? 1 : 2);
    }
}

void TestPollPlan::takeWhoseBatchFailedIsAskedAlone()
{
    Knowledge known;
    known.teach(clip(), 1'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 10, false);
    const auto kind = known.model.kindOf(clip());
    for (qint64 i = 1; i <= 3; ++i)
        plan.watch({i}, kind, 0);
    plan.setSupply({7.5, 50, true, 0});
    const auto batch = plan.due(10'000);
    QCOMPARE(batch.size(), 3);
    plan.asked(batch);
    QVERIFY(plan.due(10'000).isEmpty());
    QCOMPARE(plan.nextDueMs(), -1);
    for (const TakeId take : batch)
        plan.notAnswered(take, 10'000, 1'000, true);
    QCOMPARE(plan.due(20'000).size(), 1);
}

void TestPollPlan::hintAsksNowButNotForEver()
{
    Knowledge known;
    known.teach(clip(), 60'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    plan.setSupply({7.5, 50, true, 0});
    int polls = 0;
    for (qint64 nowMs = 2'000; nowMs < 20'000; nowMs += 1'000) {
        plan.askNow({1});  // somebody lies, once a second
        if (plan.due(nowMs).isEmpty())
            continue;
        ++polls;
        plan.stillGoing({1}, nowMs);
    }
    QCOMPARE(polls, 3);
}

void TestPollPlan::callbacksMakePollsRare()
{
    Knowledge known;
    known.teach(clip(), 20'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, true);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    plan.setSupply({7.5, 50, false, 1});
    QVERIFY(plan.due(30'000).isEmpty());
    QVERIFY(!plan.due(60'000).isEmpty());
    plan.askNow({1});
    QVERIFY(!plan.due(20'000).isEmpty());
}

void TestPollPlan::unansweredIsAskedAfterItsDelay()
{
    Knowledge known;
    known.teach(clip(), 1'000, 0.3, 60);
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 0);
    plan.setSupply({7.5, 50, true, 0});
    plan.asked({{1}});
    plan.notAnswered({1}, 10'000, 4'000);
    QCOMPARE(plan.failures({1}), 1);
    QVERIFY(plan.due(13'999).isEmpty());
    QVERIFY(!plan.due(14'000).isEmpty());
    plan.stillGoing({1}, 14'000);
    QCOMPARE(plan.failures({1}), 0);
    QCOMPARE(plan.lastGoingMs({1}), 14'000);
    plan.forget({1});
    QVERIFY(!plan.isWatching({1}));
    QCOMPARE(plan.nextDueMs(), -1);
}

void TestPollPlan::silenceIsCountedFromTheLastAnswer()
{
    Knowledge known;
    PollPlan plan(known.model, 1'000, 1, false);
    plan.watch({1}, known.model.kindOf(clip()), 5'000);
    plan.watch({2}, known.model.kindOf(clip()), 5'000);
    plan.asked({{1}});
    plan.stillGoing({1}, 9'000);
    plan.asked({{2}});
    plan.notAnswered({2}, 9'000, 1'000);
    QHash<TakeId, qint64> silentMs;
    plan.addSilences(12'000, silentMs);
    QCOMPARE(silentMs.value({1}), 3'000);
    QCOMPARE(silentMs.value({2}), 7'000);
}

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
