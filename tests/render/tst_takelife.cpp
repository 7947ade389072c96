// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The arrows of a take's life (DESIGN.md section 4) and what is committed with each.
#include "render/takelife.h"

#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QSet>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

Money usd(const char *decimal)
{
    return *Money::fromDecimal(QString::fromLatin1(decimal), Currency::usd());
}

class Listener final : public TakeLife::Listener
{
public:
    void moved(LiveTake &, const TakeChange &change) override { changes.append(change); }
    void overtaken(LiveTake &) override { ++overtakings; }
    void notStored(LiveTake &, const Error &) override { ++refusals; }

    TakeChanges changes;
    int overtakings = 0;
    int refusals = 0;
};

/// A take in a store of its own, moved by the class under test.
struct Life
{
    KillSwitch killSwitch;
    ManualClock clock;
    MemoryTakeStore store{killSwitch};
    Listener listener;
    TakeLife life{store, clock, listener};
    LiveTake live;

    explicit Life(TakeState state = TakeState::Queued, Money reserved = usd("1.00"))
    {
        TakeOrder order;
        order.shot = store.addShot({1});
        order.episode = {1};
        order.shotSlate = {1, 2, 3, 0};
        live.take = *life.queue(order, reserved, false);
        live.place = {order.episode, order.shotSlate};
        live.take.state = state;
        store.force(live.take);
    }
    [[nodiscard]] Take row() const { return store.row(live.take.id); }
};

const ProviderError error{ProblemKind::Transient, QStringLiteral("It hiccuped."), QStringLiteral("hic"), 503, -1};

}  // namespace

class TestTakeLife : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheArrowsOfTheDesignAreLegal();
    void queuedHoldsTheWorstPrice();
    void submittingCommitsTheAttemptFirst();
    void acceptedCommitsTheProvidersId();
    void idFoundLaterCountsFromTheSending();
    void runningStampsTheQueueTime();
    void finishedSettlesTheLedger_data();
    void finishedSettlesTheLedger();
    void readyClosesTheAttempt();
    void requeuedKeepsTheReservation();
    void failedReleasesUnlessCharged();
    void unknownKeepsTheReservation();
    void personResolves_data();
    void personResolves();
    void everyChangeCarriesStateAndReason();
    void overtakenChangesNothing();
    void refusedChangeWaitsAndIsStoredLater();
    void refusedSubmittingLeavesNothingWaiting();
};

void TestTakeLife::onlyTheArrowsOfTheDesignAreLegal()
{
    const QString arrows = QStringLiteral(
        "planned>queued planned>cancelled "
        "queued>submitting queued>failed queued>cancelled "
        "submitting>accepted submitting>queued submitting>failed submitting>unknown submitting>cancelled "
        "accepted>running accepted>downloading accepted>queued accepted>lost accepted>failed accepted>cancelling "
        "accepted>cancelled "
        "running>downloading running>queued running>lost running>failed running>cancelling running>cancelled "
        "downloading>checking downloading>downloading downloading>failed downloading>lost "
        "checking>ready checking>failed checking>downloading "
        "ready>downloading ready>lost "
        "unknown>accepted unknown>queued unknown>failed "
        "lost>accepted lost>failed "
        "cancelling>cancelled cancelling>downloading cancelling>failed");
    const QStringList listed = arrows.split(QLatin1Char(' '));
    const QSet<QString> legal(listed.begin(), listed.end());
    for (int from = 0; from <= int(TakeState::Cancelled); ++from)
        for (int to = 0; to <= int(TakeState::Cancelled); ++to) {
            const QString arrow = key(TakeState(from)) + QLatin1Char('>') + key(TakeState(to));
            QVERIFY2(TakeLife::isLegal(TakeState(from), TakeState(to)) == legal.contains(arrow), qPrintable(arrow));
        }
}

void TestTakeLife::queuedHoldsTheWorstPrice()
{
    Life one;
    QCOMPARE(one.row().state, TakeState::Queued);
    QCOMPARE(one.row().number, 1);
    QCOMPARE(one.row().reserved, usd("1.00"));
    QCOMPARE(one.store.sums().reserved, usd("1.00"));
    QCOMPARE(one.row().createdAt, one.clock.wallMs());
    const TakeChange born = one.life.born(one.row());
    QCOMPARE(born.before.state, TakeState::Planned);
    QCOMPARE(born.after, one.row());
}

void TestTakeLife::submittingCommitsTheAttemptFirst()
{
    Life one;
    Attempt attempt;
    attempt.id = {90};
    attempt.take = one.live.take.id;
    attempt.number = 1;
    attempt.callbackToken = QStringLiteral("token");
    QCOMPARE(one.life.submitting(one.live, attempt), TakeLife::Begun::Yes);
    QCOMPARE(one.row().state, TakeState::Submitting);
    QCOMPARE(one.row().submittedAt, one.clock.wallMs());
    QCOMPARE(one.store.attemptsOf(one.live.take.id)->first(), attempt);
    QCOMPARE(one.live.attempt, attempt);
}

void TestTakeLife::acceptedCommitsTheProvidersId()
{
    Life one(TakeState::Submitting);
    one.live.attempt.id = {90};
    one.clock.advance(500);
    QVERIFY(one.life.accepted(one.live, QStringLiteral("job-1"), 480, QStringLiteral("Taken.")));
    QCOMPARE(one.store.attemptsOf(one.live.take.id)->first().remoteId, QStringLiteral("job-1"));
    QCOMPARE(one.row().latency.submitMs, 480);
    QCOMPARE(one.row().acceptedAt, one.clock.wallMs());
    QCOMPARE(one.live.acceptedMs, one.clock.nowMs());
}

void TestTakeLife::idFoundLaterCountsFromTheSending()
{
    Life one(TakeState::Unknown);
    one.live.attempt.id = {90};
    one.live.attempt.startedAt = one.clock.wallMs();
    one.clock.advance(60'000);
    QVERIFY(one.life.accepted(one.live, QStringLiteral("job-1"), -1, QStringLiteral("Found.")));
    QCOMPARE(one.live.acceptedMs, 0);
    QCOMPARE(one.row().latency.submitMs, -1);
    QCOMPARE(one.row().endedAt, 0);
}

void TestTakeLife::runningStampsTheQueueTime()
{
    Life one(TakeState::Accepted);
    one.clock.advance(1'500);
    QVERIFY(one.life.running(one.live, QStringLiteral("processing")));
    QCOMPARE(one.row().latency.queueMs, 1'500);
    QVERIFY(one.row().message.contains(QStringLiteral("processing")));
}

void TestTakeLife::finishedSettlesTheLedger_data()
{
    QTest::addColumn<QString>("charged");  // empty: the provider does not tell
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("spent");
    QTest::newRow("what the provider says") << "0.70"
                                            << "USD"
                                            << "0.70";
    QTest::newRow("our price when it says nothing") << ""
                                                    << "USD"
                                                    << "1.00";
    QTest::newRow("nothing was charged") << "0"
                                         << "USD"
                                         << "0.00";
    QTest::newRow("more than the worst price") << "1.20"
                                               << "USD"
                                               << "1.20";
    QTest::newRow("another currency: our price") << "7.00"
                                                 << "CNY"
                                                 << "1.00";
}

void TestTakeLife::finishedSettlesTheLedger()
{
    QFETCH(QString, charged);
    QFETCH(QString, currency);
    QFETCH(QString, spent);
    Life one(TakeState::Running);
    one.clock.advance(20'000);
    QVERIFY(one.life.finished(
        one.live, charged.isEmpty() ? std::nullopt : Money::fromDecimal(charged, *Currency::fromCode(currency))));
    QCOMPARE(one.row().state, TakeState::Downloading);
    QCOMPARE(one.row().clip, QStringLiteral("clips/EP01/SC002/SH003/T1.mp4"));
    QCOMPARE(one.row().latency.generationMs, 20'000);
    QVERIFY(one.row().reserved.isZero());
    QVERIFY(one.store.sums().reserved.isZero());
    QCOMPARE(one.row().spent.toDecimal(), spent);
    QCOMPARE(one.store.sums().spent.toDecimal(), spent);
}

void TestTakeLife::readyClosesTheAttempt()
{
    Life one(TakeState::Checking);
    one.live.attempt.id = {90};
    one.clock.advance(5);
    const Take after = one.life.asReady(one.live, 240);
    QVERIFY(one.life.ready(one.live, after));
    QCOMPARE(one.row(), after);
    QCOMPARE(one.row().clipFrames, 240);
    QCOMPARE(one.row().endedAt, one.clock.wallMs());
    QCOMPARE(one.live.attempt.endedAt, one.clock.wallMs());
    QCOMPARE(one.live.attempt.problem, ProblemKind::None);
}

void TestTakeLife::requeuedKeepsTheReservation()
{
    Life one(TakeState::Submitting);
    one.live.attempt.id = {90};
    QVERIFY(one.life.requeued(one.live, error));
    QCOMPARE(one.row().state, TakeState::Queued);
    QCOMPARE(one.row().reserved, usd("1.00"));
    QCOMPARE(one.row().message, error.message);
    QCOMPARE(one.row().providerWords, error.words);
    QCOMPARE(one.live.attempt.problem, ProblemKind::Transient);
    QVERIFY(one.live.attempt.endedAt > 0);
    QCOMPARE(one.row().endedAt, 0);
}

void TestTakeLife::failedReleasesUnlessCharged()
{
    for (const bool charged : {false, true}) {
        Life one(TakeState::Running);
        QVERIFY(one.life.failed(one.live, error, charged ? std::optional(usd("0.30")) : std::nullopt));
        QVERIFY(one.store.sums().reserved.isZero());
        QCOMPARE(one.store.sums().spent.toDecimal(), charged ? QStringLiteral("0.30") : QStringLiteral("0.00"));
        QCOMPARE(one.row().problem, ProblemKind::Transient);
    }
}

void TestTakeLife::unknownKeepsTheReservation()
{
    Life one(TakeState::Submitting);
    QVERIFY(one.life.unknown(one.live, error));
    QCOMPARE(one.row().problem, ProblemKind::UnknownOutcome);
    QCOMPARE(one.store.sums().reserved, usd("1.00"));
    QVERIFY(one.row().message.contains(error.message));
}

void TestTakeLife::personResolves_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("resolution");
    QTest::addColumn<QString>("spent");
    QTest::newRow("unknown→failed, charged") << int(TakeState::Unknown) << int(Resolution::Charged) << "1.00";
    QTest::newRow("unknown→failed, not charged") << int(TakeState::Unknown) << int(Resolution::NotCharged) << "0.00";
    QTest::newRow("lost→failed, charged") << int(TakeState::Lost) << int(Resolution::Charged) << "1.00";
    QTest::newRow("lost→failed, not charged") << int(TakeState::Lost) << int(Resolution::NotCharged) << "0.00";
}

void TestTakeLife::personResolves()
{
    QFETCH(int, state);
    QFETCH(int, resolution);
    QFETCH(QString, spent);
    Life one{TakeState(state)};
    QVERIFY(one.life.resolved(one.live, Resolution(resolution)));
    QCOMPARE(one.row().state, TakeState::Failed);
    QVERIFY(one.store.sums().reserved.isZero());
    QCOMPARE(one.store.sums().spent.toDecimal(), spent);
}

void TestTakeLife::everyChangeCarriesStateAndReason()
{
    Life one(TakeState::Accepted);
    QVERIFY(one.life.running(one.live, {}));
    QVERIFY(one.life.finished(one.live, {}));
    QVERIFY(one.life.fetched(one.live, "abc", 9, 100));
    QVERIFY(one.life.fetchAgain(one.live, QStringLiteral("Bad.")));
    QVERIFY(one.life.resting(one.live, error));
    QVERIFY(one.life.lost(one.live, QStringLiteral("Gone.")));
    TakeState before = TakeState::Accepted;
    QCOMPARE(one.listener.changes.size(), 6);
    for (const TakeChange &change : std::as_const(one.listener.changes)) {
        QCOMPARE(change.before.state, before);
        QVERIFY(!change.reason.isEmpty());
        QCOMPARE(change.after.message, change.reason);
        before = change.after.state;
    }
    QCOMPARE(one.store.events().last().reason, QStringLiteral("Gone."));
}

void TestTakeLife::overtakenChangesNothing()
{
    Life one(TakeState::Accepted);
    Take elsewhere = one.row();
    elsewhere.state = TakeState::Cancelled;
    one.store.force(elsewhere);
    QVERIFY(!one.life.running(one.live, {}));
    QCOMPARE(one.listener.overtakings, 1);
    QVERIFY(one.listener.changes.isEmpty());
    QCOMPARE(one.row(), elsewhere);
    QVERIFY(!one.live.unsaved);
}

void TestTakeLife::refusedChangeWaitsAndIsStoredLater()
{
    Life one(TakeState::Submitting);
    one.live.attempt.id = {90};
    one.store.setFull(true);
    QVERIFY(!one.life.accepted(one.live, QStringLiteral("job-1"), 5, QStringLiteral("Taken.")));
    QCOMPARE(one.listener.refusals, 1);
    QCOMPARE(one.live.take.state, TakeState::Submitting);
    QVERIFY(one.live.unsaved.has_value());
    QVERIFY(!one.life.storeAgain(one.live));
    one.store.setFull(false);
    QVERIFY(one.life.storeAgain(one.live));
    QCOMPARE(one.live.take.state, TakeState::Accepted);
    QCOMPARE(one.live.attempt.remoteId, QStringLiteral("job-1"));
    QCOMPARE(one.listener.changes.size(), 1);
    QVERIFY(one.life.storeAgain(one.live));
    QCOMPARE(one.listener.changes.size(), 1);
}

void TestTakeLife::refusedSubmittingLeavesNothingWaiting()
{
    Life one;
    one.store.setFull(true);
    QCOMPARE(one.life.submitting(one.live, {}), TakeLife::Begun::Refused);
    QVERIFY(!one.live.unsaved);
    QCOMPARE(one.live.take.state, TakeState::Queued);
}

QTEST_GUILESS_MAIN(TestTakeLife)
#include "tst_takelife.moc"
