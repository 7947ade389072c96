// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/textcalls.h"

#include "support/manualclock.h"
#include "support/memorycallledger.h"
#include "support/memorytakestore.h"
#include "support/scriptedtextprovider.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

Money dollars(const char *amount)
{
    return *Money::fromDecimal(QString::fromLatin1(amount), Currency::usd());
}

/// One route to a language model among fakes; what outlives a restart and what does not.
struct World
{
    KillSwitch killSwitch;
    ManualClock clock;
    SeededRandom random{11};
    MemoryTakeStore store{killSwitch};
    MemoryCallLedger ledger;
    RouteLimits limits{0, 8, 0, false, false};
    std::unique_ptr<ScriptedTextProvider> provider = std::make_unique<ScriptedTextProvider>(clock);
    std::unique_ptr<TextCalls> calls;
    QVector<TextAnswer> answers;

    void open(qint64 patienceMs = 5 * 60'000)
    {
        calls.reset();
        calls = std::make_unique<TextCalls>(*provider, TextPorts{clock, random, store, ledger}, limits, patienceMs);
        QVERIFY(calls->load().ok());
    }
    TextCalls::Number ask(EpisodeId episode = {1})
    {
        TextRequest request;
        request.text = QStringLiteral("scene %1").arg(++m_asked);
        return calls->ask(request, episode, [this](const TextAnswer &answer) { answers.append(answer); });
    }
    void askMany(int count)
    {
        for (int i = 0; i < count; ++i)
            (void)ask();
    }
    /// Until nothing is left to happen.
    void run()
    {
        while (clock.fireNext()) {
        }
    }
    [[nodiscard]] int answered(ProblemKind kind) const
    {
        return int(std::count_if(answers.begin(), answers.end(),
                                 [kind](const TextAnswer &answer) { return answer.error.kind == kind; }));
    }

private:
    int m_asked = 0;
};

}  // namespace

class TestTextCalls : public QObject
{
    Q_OBJECT

private slots:
    void manyAreUnderWayAtOnceAndNeverMore();
    void answersComeOnceAndNeverInsideAsk();
    void theRateHoldsThroughARestart();
    void routesOfOneAccountShareTheRate();
    void theMostIsReservedBeforeAndTheCostEnteredAfter();
    void theBudgetStopsWhatWouldPassIt();
    void anEpisodesOwnBudgetCounts();
    void aBudgetNeedsAPriceInItsCurrency_data();
    void aBudgetNeedsAPriceInItsCurrency();
    void refusalsCostNothingAndWaitAsAsked();
    void passingFaultsAreTriedAgainWithGrowingDelays();
    void aLostAnswerCountsAsCharged();
    void aRefusedFormIsAskedInAnother();
    void whatIsFinalIsNotTriedAgain_data();
    void whatIsFinalIsNotTriedAgain();
    void aRefusedKeyEndsAllThatWait();
    void aServiceThatIsDownIsProbedWithoutPaying();
    void aServiceThatStaysDownEndsWhatWaits();
    void cancelledOnesAnswerAtOnceAndArePaidFor();
    void whatWasUnderWayAtTheEndIsSettledAtTheNextStart();
    void aFullDiskSendsNothing();
    void progressTellsHowItStands();
    void callbacksMayAskAndCancel();
    void fortySevenScenesTakeWhatTheirWavesTake();
};

void TestTextCalls::manyAreUnderWayAtOnceAndNeverMore()
{
    World world;
    world.open();
    world.askMany(20);
    world.clock.advance(0);
    QCOMPARE(world.provider->asked.size(), 8);
    world.run();
    QCOMPARE(world.provider->mostInFlight, 8);
    QCOMPARE(world.answered(ProblemKind::None), 20);
    QCOMPARE(world.provider->asked.size(), 20);
    QCOMPARE(world.provider->asked.first().text, QStringLiteral("scene 1"));  // in order
}

void TestTextCalls::answersComeOnceAndNeverInsideAsk()
{
    World world;
    world.open();
    (void)world.ask();
    QVERIFY(world.provider->asked.isEmpty());
    QVERIFY(world.answers.isEmpty());
    world.run();
    QCOMPARE(world.answers.size(), 1);
    QCOMPARE(world.answers.first().text, QStringLiteral("ok"));
}

void TestTextCalls::theRateHoldsThroughARestart()
{
    World world;
    world.provider->itsTraits.requestsPerMinute = 60;
    world.provider->answerMs = 1;
    world.open();
    world.askMany(100);
    world.clock.advance(30'000);
    const qsizetype before = world.provider->asked.size();
    world.open();  // what waited is gone with the program
    world.askMany(100);
    world.clock.advance(29'999);
    QVERIFY2(world.provider->asked.size() <= 54 + 2, qPrintable(QString::number(world.provider->asked.size())));
    QVERIFY(before > 20 && world.provider->asked.size() > 40);
}

void TestTextCalls::routesOfOneAccountShareTheRate()
{
    World world;
    world.provider->itsTraits.requestsPerMinute = 60;
    world.provider->itsTraits.account = QStringLiteral("studio");
    world.provider->answerMs = 1;
    world.open();
    ScriptedTextProvider other(world.clock);
    other.itsTraits = world.provider->itsTraits;
    other.itsTraits.id = QStringLiteral("other");
    other.answerMs = 1;
    TextCalls calls(other, TextPorts{world.clock, world.random, world.store, world.ledger}, world.limits);
    QVERIFY(calls.load().ok());
    world.askMany(100);
    for (int i = 0; i < 100; ++i) {
        TextRequest request;
        request.text = QStringLiteral("x");
        (void)calls.ask(request, {}, [](const TextAnswer &) {});
    }
    world.clock.advance(59'999);
    const qsizetype sent = world.provider->asked.size() + other.asked.size();
    QVERIFY2(sent <= 60 && sent >= 50, qPrintable(QString::number(sent)));
    QVERIFY(other.asked.size() > 15);
}

void TestTextCalls::theMostIsReservedBeforeAndTheCostEnteredAfter()
{
    World world;
    world.open();
    (void)world.ask();
    world.clock.advance(1'000);
    QCOMPARE(world.ledger.sums({1}).reserved, dollars("1"));
    QVERIFY(world.ledger.sums({1}).spent.isZero());
    world.run();
    QVERIFY(world.ledger.sums({1}).reserved.units() == 0);
    QCOMPARE(world.ledger.sums({1}).spent, dollars("0.1"));
    TextAnswer silent;
    silent.text = QStringLiteral("ok");
    world.provider->next = {silent};  // the service tells no tokens
    (void)world.ask();
    world.run();
    QCOMPARE(world.ledger.sums({1}).spent, dollars("1.1"));
}

void TestTextCalls::theBudgetStopsWhatWouldPassIt()
{
    World world;
    world.ledger.caps[{}] = dollars("3.15");
    world.open();
    world.askMany(20);
    world.run();
    // Each costs a tenth of what it might: the rest is freed, but never is more reserved than there is.
    QVERIFY(world.ledger.mostUsed() <= dollars("3.15"));
    QVERIFY(world.answered(ProblemKind::None) >= 3);
    QCOMPARE(world.answered(ProblemKind::None) + world.answered(ProblemKind::Budget), 20);
    const auto refused = std::find_if(world.answers.begin(), world.answers.end(), [](const TextAnswer &answer) {
        return answer.error.kind == ProblemKind::Budget;
    });
    QVERIFY2(refused->error.message.contains(QStringLiteral("budget")), qPrintable(refused->error.message));
    QCOMPARE(qsizetype(world.answered(ProblemKind::None)), world.provider->asked.size());
}

void TestTextCalls::anEpisodesOwnBudgetCounts()
{
    World world;
    world.ledger.caps[{2}] = dollars("0.5");
    world.open();
    (void)world.ask({1});
    (void)world.ask({2});
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 1);
    QCOMPARE(world.answered(ProblemKind::Budget), 1);
}

void TestTextCalls::aBudgetNeedsAPriceInItsCurrency_data()
{
    QTest::addColumn<bool>("priced");
    QTest::addColumn<bool>("capped");
    QTest::addColumn<int>("kind");
    QTest::newRow("no price, no cap") << false << false << int(ProblemKind::None);
    QTest::newRow("no price") << false << true << int(ProblemKind::Budget);
    QTest::newRow("another currency") << true << true << int(ProblemKind::Budget);
}

void TestTextCalls::aBudgetNeedsAPriceInItsCurrency()
{
    QFETCH(bool, priced);
    QFETCH(bool, capped);
    World world;
    world.provider->price = priced ? std::optional<Money>(dollars("1")) : std::nullopt;
    if (capped)
        world.ledger.caps[{}] = *Money::fromDecimal(u"100", Currency::cny());
    world.open();
    (void)world.ask();
    world.run();
    QTEST(int(world.answers.first().error.kind), "kind");
}

void TestTextCalls::refusalsCostNothingAndWaitAsAsked()
{
    World world;
    TextAnswer refused = ScriptedTextProvider::fault(ProblemKind::Rate, 429);
    refused.error.retryAfterMs = 30'000;
    world.provider->next = {refused};
    world.open();
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 1);
    QCOMPARE(world.provider->askedMs.size(), 2);
    QVERIFY(world.provider->askedMs.at(1) >= 2'000 + 30'000);
    QCOMPARE(world.ledger.sums({}).spent, dollars("0.1"));
    QCOMPARE(world.calls->progress().rateLimited, 1);
    QCOMPARE(world.calls->progress().retries, 1);
}

void TestTextCalls::passingFaultsAreTriedAgainWithGrowingDelays()
{
    World world;
    world.provider->script = [](const TextRequest &) {
        return ScriptedTextProvider::fault(ProblemKind::Transient, 408);  // no outage
    };
    world.open();
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::Transient), 1);
    QCOMPARE(world.provider->asked.size(), 6);
    for (qsizetype i = 1; i < 6; ++i) {
        const qint64 waitedMs = world.provider->askedMs.at(i) - world.provider->askedMs.at(i - 1) - 2'000;
        QVERIFY2(waitedMs > 0 && waitedMs <= 1'000 << (i - 1), qPrintable(QString::number(waitedMs)));
    }
    QVERIFY(world.ledger.sums({}).spent.isZero());
}

void TestTextCalls::aLostAnswerCountsAsCharged()
{
    World world;
    world.provider->next = {ScriptedTextProvider::fault(ProblemKind::Transient, 0, true)};
    world.open();
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 1);
    QCOMPARE(world.ledger.sums({}).spent, dollars("1.1"));
    QCOMPARE(world.ledger.reasons.size(), 1);
}

void TestTextCalls::aRefusedFormIsAskedInAnother()
{
    World world;
    TextAnswer refused = ScriptedTextProvider::fault(ProblemKind::Invalid, 400);
    refused.askAgain = true;
    world.provider->next = {refused, refused};
    world.open();
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 1);
    QCOMPARE(world.provider->askedMs.last(), 4'000);  // at once
    world.provider->script = [refused](const TextRequest &) { return refused; };
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::Invalid), 1);  // a service that would be asked for ever
}

void TestTextCalls::whatIsFinalIsNotTriedAgain_data()
{
    QTest::addColumn<int>("kind");
    for (const ProblemKind kind :
         {ProblemKind::Moderation, ProblemKind::Invalid, ProblemKind::NotFound, ProblemKind::BrokenResult})
        QTest::newRow(qPrintable(key(kind))) << int(kind);
}

void TestTextCalls::whatIsFinalIsNotTriedAgain()
{
    QFETCH(int, kind);
    World world;
    world.provider->next = {ScriptedTextProvider::fault(ProblemKind(kind), 400)};
    world.open();
    world.askMany(2);
    world.run();
    QCOMPARE(world.answered(ProblemKind(kind)), 1);
    QCOMPARE(world.answered(ProblemKind::None), 1);
    QCOMPARE(world.provider->asked.size(), 2);
}

void TestTextCalls::aRefusedKeyEndsAllThatWait()
{
    World world;
    world.limits.concurrency = 2;
    world.provider->script = [](const TextRequest &) { return ScriptedTextProvider::fault(ProblemKind::Auth, 401); };
    world.open();
    world.askMany(20);
    world.run();
    QCOMPARE(world.answered(ProblemKind::Auth), 20);
    QCOMPARE(world.provider->asked.size(), 2);
    world.provider->script = {};  // the key was corrected
    world.askMany(1);
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 1);
}

void TestTextCalls::aServiceThatIsDownIsProbedWithoutPaying()
{
    World world;
    world.provider->down = true;
    world.open();
    world.askMany(10);
    world.clock.advance(60'000);
    QVERIFY(world.calls->progress().notAnswering);
    const qsizetype asked = world.provider->asked.size();
    QVERIFY(asked < 30);
    QVERIFY(world.provider->listed > 0);
    world.provider->down = false;
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 10);
    QVERIFY(!world.calls->progress().notAnswering);
}

void TestTextCalls::aServiceThatStaysDownEndsWhatWaits()
{
    World world;
    world.provider->down = true;
    world.open(60'000);
    world.askMany(10);
    world.run();
    QCOMPARE(world.answered(ProblemKind::Transient), 10);
    QCOMPARE(world.calls->progress().waiting, 0);
    QVERIFY(world.clock.nowMs() < 10 * 60'000);
    QVERIFY(world.ledger.sums({}).reserved.units() == 0);
}

void TestTextCalls::cancelledOnesAnswerAtOnceAndArePaidFor()
{
    World world;
    world.limits.concurrency = 2;
    world.open();
    world.askMany(4);
    world.clock.advance(1);
    QCOMPARE(world.provider->asked.size(), 2);
    world.calls->cancelAll();
    world.calls->cancelAll();
    QVERIFY(world.answers.isEmpty());  // never inside the call
    world.clock.advance(0);
    QCOMPARE(world.answers.size(), 4);
    for (const TextAnswer &answer : std::as_const(world.answers))
        QVERIFY(answer.cancelled);
    world.run();
    QCOMPARE(world.answers.size(), 4);
    QCOMPARE(world.provider->asked.size(), 2);
    QCOMPARE(world.ledger.sums({}).spent, dollars("0.2"));
    QCOMPARE(world.calls->progress().cancelled, 4);
    QCOMPARE(world.calls->progress().done, 0);
}

void TestTextCalls::whatWasUnderWayAtTheEndIsSettledAtTheNextStart()
{
    World world;
    world.open();
    world.askMany(3);
    world.clock.advance(1);
    world.provider = std::make_unique<ScriptedTextProvider>(world.clock);  // the answers die with the program
    world.calls.reset();
    world.run();
    QVERIFY(world.answers.isEmpty());
    QCOMPARE(world.ledger.sums({}).reserved, dollars("3"));
    world.open();
    QVERIFY(world.ledger.sums({}).reserved.units() == 0);
    QCOMPARE(world.ledger.sums({}).spent, dollars("3"));
    QCOMPARE(world.ledger.reasons.size(), 3);
}

void TestTextCalls::aFullDiskSendsNothing()
{
    World world;
    world.open();
    world.ledger.full = true;
    world.askMany(2);
    world.run();
    QVERIFY(world.provider->asked.isEmpty());
    QCOMPARE(world.answered(ProblemKind::Storage), 2);
}

void TestTextCalls::progressTellsHowItStands()
{
    World world;
    world.limits.concurrency = 2;
    world.open();
    int told = 0;
    world.calls->setListener([&told] { ++told; });
    world.askMany(5);
    world.clock.advance(1);
    QCOMPARE(told, 2);  // once for the asking, once for the sending
    QCOMPARE(world.calls->progress().waiting, 3);
    QCOMPARE(world.calls->progress().underWay, 2);
    world.run();
    const TextProgress progress = world.calls->progress();
    QCOMPARE(progress.done, 5);
    QCOMPARE(progress.requests, 5);
    QCOMPARE(progress.promptTokens, 500);
    QCOMPARE(progress.answerTokens, 250);
    QCOMPARE(progress.spent.toDisplay(), dollars("0.5").toDisplay());
}

void TestTextCalls::callbacksMayAskAndCancel()
{
    World world;
    world.limits.concurrency = 1;
    world.open();
    int rounds = 0;
    TextCalls::Number other = 0;
    std::function<void(const TextAnswer &)> again = [&](const TextAnswer &) {
        world.calls->cancel(other);
        if (++rounds < 3) {
            TextRequest request;
            request.text = QStringLiteral("more");
            (void)world.calls->ask(request, {}, again);
        }
    };
    TextRequest request;
    request.text = QStringLiteral("first");
    (void)world.calls->ask(request, {}, again);
    other = world.ask();
    world.run();
    QCOMPARE(rounds, 3);
    QCOMPARE(world.answers.size(), 1);
    QVERIFY(world.answers.first().cancelled || world.answers.first().text == QStringLiteral("ok"));
}

void TestTextCalls::fortySevenScenesTakeWhatTheirWavesTake()
{
    World world;
    world.open();
    world.askMany(47);
    world.run();
    QCOMPARE(world.answered(ProblemKind::None), 47);
    QCOMPARE(world.clock.nowMs(), 12'000);  // ⌈47 ÷ 8⌉ × 2 s
}

QTEST_GUILESS_MAIN(TestTextCalls)
#include "tst_textcalls.moc"
