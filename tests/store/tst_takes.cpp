// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using render::LedgerEntry;
using render::TakeMove;

namespace {

using Kind = LedgerEntry::Kind;

LedgerEntry entry(Kind kind, const char *amount)
{
    return {kind, {}, dollars(amount), 17, QStringLiteral("why")};
}

Take sample(ShotId shot)
{
    Take take;
    take.shot = shot;
    take.spec.provider = QStringLiteral("holysheep");
    take.spec.prompt = QStringLiteral("雨夜");
    take.createdAt = 42;
    take.message = QStringLiteral("a person asked for it");
    return take;
}

class TakesProject
{
public:
    explicit TakesProject(const StoryRows &rows = smallStory())
        : m_store(std::move(m_fixture.create(rows)).value())
    {
    }
    render::ProjectStore &store() { return *m_store; }
    render::TakeStore &takes() { return m_store->takes(); }
    ProjectFixture &fixture() { return m_fixture; }
    void reopen()
    {
        m_store.reset();
        m_store = std::move(m_fixture.open()).value();
    }
    Take queue(ShotId shot = {3}, const char *amount = "0.25")
    {
        return takes().createQueued(sample(shot), {entry(Kind::Reserve, amount)}).valueOr({});
    }

private:
    ProjectFixture m_fixture;
    std::unique_ptr<render::ProjectStore> m_store;
};

TakeMove moveOf(Take take, TakeState to)
{
    const TakeState from = take.state;
    take.state = to;
    return {from, take, QStringLiteral("because"), {}, {}, 99};
}

}  // namespace

class TestTakes : public QObject
{
    Q_OBJECT

private slots:
    void aQueuedTakeHasItsReservationAndItsHistory()
    {
        TakesProject project;
        const auto take = project.takes().createQueued(sample({3}), {entry(Kind::Reserve, "0.25")});
        QVERIFY(take.ok());
        QVERIFY(take->id.isValid());
        QCOMPARE(take->number, 1);
        QCOMPARE(take->state, TakeState::Queued);
        project.reopen();
        QCOMPARE(project.store().load()->takes, QVector<Take>{*take});
        QCOMPARE(project.takes().take(take->id).valueOr({}), *take);
        QCOMPARE(project.takes().budgets({3})->series.reserved, dollars("0.25"));
        const auto history = project.store().history(take->id);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().from, TakeState::Planned);
        QCOMPARE(history->first().to, TakeState::Queued);
        QCOMPARE(history->first().reason, QStringLiteral("a person asked for it"));
        QCOMPARE(history->first().wallMs, 42);
    }

    void takesOfAShotAreNumberedInOrder()
    {
        TakesProject project;
        QCOMPARE(project.queue({3}).number, 1);
        QCOMPARE(project.queue({4}).number, 1);
        QCOMPARE(project.queue({3}).number, 2);
    }

    void aTakeOfNoShotIsNotFound()
    {
        TakesProject project;
        QCOMPARE(project.takes().createQueued(sample({99}), {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.takes().budgets({99}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.takes().placeOf({99}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.takes().take({99}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.fixture().look("SELECT count(*) FROM take"), 0);
    }

    void aMoveWritesRowAttemptLedgerAndHistoryTogether()
    {
        TakesProject project;
        Take take = project.queue();
        TakeMove move = moveOf(take, TakeState::Submitting);
        move.after.submittedAt = 5;
        move.attempt = Attempt{*project.takes().nextAttemptId(),
                               take.id,
                               1,
                               "abc",
                               QStringLiteral("key"),
                               QStringLiteral("token"),
                               {},
                               ProblemKind::None,
                               {},
                               5,
                               0};
        move.ledger = {entry(Kind::Release, "0.25"), entry(Kind::Spend, "0.20")};
        QCOMPARE(project.takes().move(move).valueOr(false), true);
        project.reopen();
        QCOMPARE(project.takes().take(take.id).valueOr({}), move.after);
        QCOMPARE(*project.takes().attemptsOf(take.id), QVector<Attempt>{*move.attempt});
        QCOMPARE(project.takes().budgets({3})->episode.spent, dollars("0.20"));
        QCOMPARE(project.takes().budgets({3})->episode.reserved.units(), 0);
        const auto history = project.store().history(take.id);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->last().to, TakeState::Submitting);
        QCOMPARE(history->last().reason, QStringLiteral("because"));
        QCOMPARE(history->last().wallMs, 99);
    }

    void aMoveFromAnotherStateWritesNothing()
    {
        TakesProject project;
        const Take take = project.queue();
        QCOMPARE(project.takes().move(moveOf(take, TakeState::Cancelled)).valueOr(false), true);
        TakeMove late = moveOf(take, TakeState::Submitting);
        late.attempt = Attempt{{900}, take.id, 1, {}, {}, {}, {}, ProblemKind::None, {}, 0, 0};
        late.ledger = {entry(Kind::Spend, "5")};
        const auto moved = project.takes().move(late);
        QVERIFY(moved.ok());
        QCOMPARE(*moved, false);
        QCOMPARE(project.takes().take(take.id)->state, TakeState::Cancelled);
        QVERIFY(project.takes().attemptsOf(take.id)->isEmpty());
        QVERIFY(project.takes().budgets({3})->series.spent.isZero());
        QCOMPARE(project.store().history(take.id)->size(), 2);
    }

    void aMoveOfATakeThatIsNotThereIsFalse()
    {
        TakesProject project;
        Take take = sample({3});
        take.id = {777};
        QCOMPARE(project.takes().move(moveOf(take, TakeState::Queued)).valueOr(true), false);
    }

    void anAttemptIsPutByItsId()
    {
        TakesProject project;
        Take take = project.queue();
        Attempt attempt{*project.takes().nextAttemptId(), take.id, 1, "hash", {}, {}, {}, ProblemKind::None, {}, 5, 0};
        TakeMove move = moveOf(take, TakeState::Submitting);
        move.attempt = attempt;
        QVERIFY(*project.takes().move(move));
        attempt.remoteId = QStringLiteral("job-1");
        attempt.endedAt = 9;
        TakeMove next = moveOf(move.after, TakeState::Accepted);
        next.attempt = attempt;
        QVERIFY(*project.takes().move(next));
        QCOMPARE(*project.takes().attemptsOf(take.id), QVector<Attempt>{attempt});
    }

    void whatCallbacksToldIsKeptWhileItIsInDoubt()
    {
        TakesProject project;
        const Take take = project.queue();
        TakeMove move = moveOf(take, TakeState::Submitting);
        move.attempt = Attempt{{700}, take.id, 1, {}, {}, {}, {}, ProblemKind::None, {}, 0, 0};
        QVERIFY(*project.takes().move(move));
        QVERIFY(project.takes().keepHint({{700}, QStringLiteral("job-1")}).ok());
        QVERIFY(project.takes().keepHint({{700}, QStringLiteral("job-2")}).ok());
        project.reopen();
        QCOMPARE(project.takes().hints()->size(), 1);
        QCOMPARE(project.takes().hints()->first().attempt, AttemptId{700});
        QCOMPARE(project.takes().hints()->first().remoteId, QStringLiteral("job-2"));
        QVERIFY(*project.takes().move(moveOf(move.after, TakeState::Accepted)));
        QVERIFY(project.takes().hints()->isEmpty());

        TakeMove other = moveOf(project.queue(), TakeState::Submitting);
        other.attempt = Attempt{{701}, other.after.id, 1, {}, {}, {}, {}, ProblemKind::None, {}, 0, 0};
        QVERIFY(*project.takes().move(other));
        QVERIFY(project.takes().keepHint({{701}, QStringLiteral("job-3")}).ok());
        QCOMPARE(project.fixture().look("SELECT count(*) FROM callback_hint"), 1);
        QCOMPARE(project.takes().hints()->first().attempt, AttemptId{701});
    }

    void everyNumberThatAProviderGaveIsKnown()
    {
        TakesProject project;
        const Take take = project.queue();
        TakeMove move = moveOf(take, TakeState::Submitting);
        for (const int number : {1, 2, 3}) {
            move.attempt = Attempt{{600 + number}, take.id, number, {}, {}, {}, {}, ProblemKind::None, {}, 0, 0};
            if (number != 2)
                move.attempt->remoteId = QStringLiteral("job-%1").arg(number);
            QVERIFY(*project.takes().move(move));
            move.from = TakeState::Submitting;
        }
        project.reopen();
        const auto given = project.takes().givenIds();
        QCOMPARE(given->size(), 2);
        QCOMPARE(given->first().provider, QStringLiteral("holysheep"));
        QCOMPARE(given->first().remoteId, QStringLiteral("job-1"));
        QCOMPARE(given->last().remoteId, QStringLiteral("job-3"));
        QCOMPARE(given->last().take, take.id);
    }

    void everyStateOfARandomTakeComesBackExactly()
    {
        SeededRandom random{11};
        const StoryRows rows = randomStory(random, {1, 2, 3, 4, 5, 2, true});
        TakesProject project(smallStory());
        for (const Take &wanted : rows.takes) {
            Take after = wanted;
            const Take queued = project.queue({3});
            after.id = queued.id;
            after.shot = queued.shot;
            after.number = queued.number;
            QVERIFY(*project.takes().move({TakeState::Queued, after, {}, {}, {}, 0}));
            QCOMPARE(*project.takes().take(after.id), after);
        }
    }

    void openTakesAreThoseThatAreNotOver()
    {
        TakesProject project;
        QSet<qint64> open;
        for (int number = 0; number <= int(TakeState::Cancelled); ++number) {
            const auto state = TakeState(number);
            const Take take = project.queue();
            if (state != TakeState::Queued)
                QVERIFY(*project.takes().move(moveOf(take, state)));
            if (!isFinal(state) || state == TakeState::Unknown)
                open.insert(take.id.value);
        }
        const auto found = project.takes().openTakes();
        QCOMPARE(found->size(), open.size());
        for (const Take &take : *found)
            QVERIFY(open.contains(take.id.value));
        QCOMPARE(project.takes().readyTakes()->size(), 1);
        QCOMPARE(project.takes().readyTakes()->first().state, TakeState::Ready);
    }

    void aShotTellsItsPlace()
    {
        TakesProject project;
        const auto place = project.takes().placeOf({4});
        QVERIFY(place.ok());
        QCOMPARE(place->episode, EpisodeId{1});
        QCOMPARE(place->slate, (Slate{1, 1, 20, 0}));
    }

    void attemptIdsAreNeverGivenTwice()
    {
        TakesProject project;
        QSet<qint64> ids;
        for (int i = 0; i < 200; ++i) {
            ids.insert(project.takes().nextAttemptId()->value);
            if (i % 50 == 0)
                ids.insert(project.queue().id.value);
            if (i % 70 == 0)
                project.reopen();
        }
        QCOMPARE(ids.size(), 204);
    }

    void theRateBucketOutlivesTheProgram()
    {
        TakesProject project;
        QCOMPARE(project.takes().bucket(QStringLiteral("a")).valueOr(-1), 0);
        QVERIFY(project.takes().setBucket(QStringLiteral("a"), 1'760'000'000'123).ok());
        QVERIFY(project.takes().setBucket(QStringLiteral("b"), 5).ok());
        project.reopen();
        QCOMPARE(project.takes().bucket(QStringLiteral("a")).valueOr(-1), 1'760'000'000'123);
        QCOMPARE(project.takes().bucket(QStringLiteral("b")).valueOr(-1), 5);
    }

    void theNewestDurationsOfEachKindAreRemembered()
    {
        TakesProject project;
        for (int i = 0; i < 250; ++i)
            QVERIFY(project.takes().learn({QStringLiteral("a"), i, i}).ok());
        QVERIFY(project.takes().learn({QStringLiteral("b"), 7, 7}).ok());
        const auto learned = project.takes().learned(3);
        QStringList texts;
        for (const auto &duration : *learned)
            texts << duration.kind + QString::number(duration.ms);
        QCOMPARE(texts.join(QLatin1Char(' ')), QStringLiteral("a247 a248 a249 b7"));
        QCOMPARE(project.fixture().look("SELECT count(*) FROM learned_duration"), 201);
    }
};

QTEST_GUILESS_MAIN(TestTakes)
#include "tst_takes.moc"
