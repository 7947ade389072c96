// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using render::LedgerEntry;
using Kind = LedgerEntry::Kind;

namespace {

/// Two episodes with one shot each: episodes 1 and 11, scenes 2 and 12, shots 3, 4 and 13.
StoryRows twoEpisodes()
{
    StoryRows rows = smallStory();
    rows.series.budget = dollars("100");
    rows.episodes[0].budget = dollars("60");
    Episode episode = rows.episodes[0];
    episode.id = {11};
    episode.number = 2;
    episode.budget = {};
    Scene scene = rows.scenes[0];
    scene.id = {12};
    scene.episode = {11};
    Shot shot = rows.shots[0];
    shot.id = {13};
    shot.scene = {12};
    rows.episodes << episode;
    rows.scenes << scene;
    rows.shots << shot;
    return rows;
}

LedgerEntry entry(Kind kind, Money amount)
{
    return {kind, {}, amount, 0, {}};
}

Take queue(render::ProjectStore &store, ShotId shot, const QVector<LedgerEntry> &ledger)
{
    Take take;
    take.shot = shot;
    return store.takes().createQueued(take, ledger).valueOr({});
}

void enter(render::ProjectStore &store, const Take &take, const QVector<LedgerEntry> &ledger)
{
    QVERIFY(store.takes().move({take.state, take, {}, {}, ledger, 0}).valueOr(false));
}

}  // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void sumsAreExactToTheUnit()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        SeededRandom random{9};
        qint64 reserved[2] = {0, 0};
        qint64 spent[2] = {0, 0};
        for (int i = 0; i < 200; ++i) {
            const int episode = int(random.below(2));
            const qint64 held = random.below(3'000'000'000);
            const qint64 paid = random.below(held + 1);
            const auto money = [](qint64 units) { return Money::ofUnits(units, Currency::usd()); };
            const Take take = queue(*store, {episode == 0 ? 3 : 13}, {entry(Kind::Reserve, money(held))});
            reserved[episode] += held;
            if (i % 3 == 0)
                continue;
            enter(*store, take, {entry(Kind::Release, money(held)), entry(Kind::Spend, money(paid))});
            reserved[episode] -= held;
            spent[episode] += paid;
        }
        const auto first = store->budgets({1});
        QCOMPARE(first->episode.reserved.units(), reserved[0]);
        QCOMPARE(first->episode.spent.units(), spent[0]);
        QCOMPARE(first->series.reserved.units(), reserved[0] + reserved[1]);
        QCOMPARE(first->series.spent.units(), spent[0] + spent[1]);
        const auto second = store->takes().budgets({13});
        QCOMPARE(second->episode.spent.units(), spent[1]);
        QCOMPARE(second->series.spent.units(), spent[0] + spent[1]);
    }

    void capsStandBesideTheSums()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        QCOMPARE(store->budgets({1})->series.cap, dollars("100"));
        QCOMPARE(store->budgets({1})->episode.cap, dollars("60"));
        QVERIFY(store->budgets({11})->episode.cap.isZero());
        QVERIFY(store->budgets({11})->series.reserved.isZero());
    }

    void entriesCanNeitherBeChangedNorRemoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update a call") << QByteArray("UPDATE call_ledger SET amount = 0");
        QTest::newRow("delete a call") << QByteArray("DELETE FROM call_ledger");
        QTest::newRow("update") << QByteArray("UPDATE ledger SET amount = 0");
        QTest::newRow("delete") << QByteArray("DELETE FROM ledger");
        QTest::newRow("replace") << QByteArray(
            "REPLACE INTO ledger(id, take, episode, kind, amount, amount_currency, wall_ms,"
            " reason) SELECT id, take, episode, kind, 0, amount_currency, wall_ms, reason"
            " FROM ledger");
        QTest::newRow("negative") << QByteArray(
            "INSERT INTO ledger(take, episode, kind, amount, amount_currency, wall_ms,"
            " reason) SELECT take, 1, 0, -1, 'USD', 0, '' FROM ledger");
    }

    void entriesCanNeitherBeChangedNorRemoved()
    {
        QFETCH(QByteArray, sql);
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        queue(*store, {3}, {entry(Kind::Reserve, dollars("0.75"))});
        QVERIFY(store->calls().reserve({{}, {1}, QStringLiteral("r"), {}, dollars("0.25"), 5}).ok());
        const auto other = store::Database::open(project.file(), store::Database::Access::ReadWrite);
        QVERIFY((*other)->execute("PRAGMA recursive_triggers = ON").ok());
        const auto changed = (*other)->execute(sql.constData());
        QVERIFY(!changed.ok());
        QCOMPARE(changed.error().kind, ErrorKind::BadInput);
        QCOMPARE(store->budgets({1})->series.reserved, dollars("1"));
    }

    void moneyOfARemovedShotStaysSpent()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        Take take = queue(*store, {3}, {entry(Kind::Reserve, dollars("1"))});
        Take ready = take;
        ready.state = TakeState::Ready;
        QVERIFY(*store->takes().move(
            {take.state, ready, {}, {}, {entry(Kind::Release, dollars("1")), entry(Kind::Spend, dollars("0.75"))}, 0}));
        render::StoryEdit edit;
        edit.removedShots = {{3}};
        QVERIFY(store->apply(edit).ok());
        QCOMPARE(store->budgets({1})->episode.spent, dollars("0.75"));
    }

    void moneyStaysWithTheEpisodeThatReservedIt()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        const Take take = queue(*store, {3}, {entry(Kind::Reserve, dollars("1"))});
        Shot moved = twoEpisodes().shots[0];
        moved.scene = {12};
        moved.number = 77;
        moved.lines.clear();
        render::StoryEdit edit;
        edit.shots = {moved};
        QVERIFY(store->apply(edit).ok());
        enter(*store, take, {entry(Kind::Release, dollars("1")), entry(Kind::Spend, dollars("0.5"))});
        QVERIFY(store->budgets({1})->episode.reserved.units() == 0);
        QCOMPARE(store->budgets({1})->episode.spent, dollars("0.5"));
        QVERIFY(store->budgets({11})->episode.spent.isZero());
    }

    void moneyOfSeveralCurrenciesIsHeldAgainstNoBudget()
    {
        ProjectFixture project;
        StoryRows rows = twoEpisodes();
        rows.series.budget = {};
        const auto store = std::move(project.create(rows)).value();
        queue(*store, {3}, {entry(Kind::Reserve, dollars("1"))});
        queue(*store, {13}, {entry(Kind::Reserve, *Money::fromDecimal(u"2", Currency::cny()))});
        const auto first = store->budgets({1});
        QCOMPARE(first->episode.reserved, dollars("1"));
        QVERIFY(first->series.reserved.isZero());
        QCOMPARE(store->budgets({11})->episode.reserved.toDecimal(), QStringLiteral("2.00"));

        render::StoryEdit edit;
        edit.series = rows.series;
        edit.series->budget = dollars("100");
        QVERIFY(store->apply(edit).ok());
        QCOMPARE(store->budgets({1}).error().kind, ErrorKind::BadInput);
    }

    void callsCountInTheSameSums()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        queue(*store, {3}, {entry(Kind::Reserve, dollars("1"))});
        const render::PaidCall call{{}, {1}, QStringLiteral("holysheep.chat"), QStringLiteral("m"), dollars("0.3"), 5};
        const auto id = store->calls().reserve(call);
        QVERIFY(id.ok());
        QCOMPARE(store->budgets({1})->episode.reserved, dollars("1.3"));
        QCOMPARE(store->budgets({1})->series.reserved, dollars("1.3"));
        QCOMPARE(store->calls().openCalls(call.route)->size(), 1);
        QCOMPARE(store->calls().openCalls(call.route)->first().worst, dollars("0.3"));
        QVERIFY(store->calls().openCalls(QStringLiteral("another"))->isEmpty());
        QVERIFY(store->calls().settle(*id, dollars("0.125"), 6, {}).ok());
        QCOMPARE(store->budgets({1})->episode.reserved, dollars("1"));
        QCOMPARE(store->budgets({1})->episode.spent, dollars("0.125"));
        QVERIFY(store->calls().openCalls(call.route)->isEmpty());
    }

    void aCallIsSettledOnce()
    {
        ProjectFixture project;
        const auto store = std::move(project.create(twoEpisodes())).value();
        const auto id = store->calls().reserve({{}, {}, QStringLiteral("r"), {}, dollars("0.3"), 5});
        QVERIFY(store->calls().settle(*id, {}, 6, {}).ok());
        QCOMPARE(store->calls().settle(*id, dollars("1"), 6, {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(store->calls().settle({999}, dollars("1"), 6, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(store->budgets({})->series.spent.isZero());
        QVERIFY(store->budgets({})->series.reserved.units() == 0);
    }

    void takesThatCameWithANewProjectAreInItsLedger()
    {
        ProjectFixture project;
        StoryRows rows = smallStory();
        Take take;
        take.id = {30};
        take.shot = {3};
        take.number = 1;
        take.state = TakeState::Ready;
        take.spent = dollars("0.4");
        rows.takes = {take};
        const auto store = std::move(project.create(rows)).value();
        QCOMPARE(store->budgets({1})->episode.spent, dollars("0.4"));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
