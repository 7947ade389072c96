// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Money: what is reserved and spent never passes a cap, and people hear of it in time.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

Money usd(const char *decimal)
{
    return *Money::fromDecimal(QString::fromLatin1(decimal), Currency::usd());
}

}  // namespace

class TestBudget : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void orderPastTheCapIsRefusedAndMakesNothing_data();
    void orderPastTheCapIsRefusedAndMakesNothing();
    void alertsComeAtEightyAndHundredPercentOnce();
    void whatIsReleasedMayBeOrderedAgain();
    void takeWithoutAPriceNeedsABudgetlessProject();
    void budgetInAnotherCurrencyIsSaid();
    void capIsNeverPassedWithRandomPricesAndKills();
};

void TestBudget::orderPastTheCapIsRefusedAndMakesNothing_data()
{
    QTest::addColumn<qint64>("episode");
    QTest::newRow("series") << qint64(0);
    QTest::newRow("episode") << qint64(1);
}

void TestBudget::orderPastTheCapIsRefusedAndMakesNothing()
{
    QFETCH(qint64, episode);
    EngineWorld world;
    world.store.setCap({episode}, usd("1.00"));
    world.boot(false);
    QVERIFY(world.order(world.spec(10'000)));  // 0.50
    QVERIFY(world.order(world.spec(10'000)));
    const auto refused = world.order(world.spec(5'000));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Budget);
    QVERIFY(refused.error().what.contains(QStringLiteral("$0.25")));
    QCOMPARE(world.store.rows().size(), 2);
    QCOMPARE(world.store.sums().reserved, usd("1.00"));
    QVERIFY(episode == 0 || world.order(world.spec(5'000), {2}).ok());  // another episode has its own
}

void TestBudget::alertsComeAtEightyAndHundredPercentOnce()
{
    EngineWorld world;
    world.store.setCap({1}, usd("5.00"));
    world.boot(false);
    for (int i = 0; i < 7; ++i)
        QVERIFY(world.order(world.spec(10'000)));
    world.pass(1);
    QCOMPARE(world.alerts, QStringList());
    QVERIFY(world.order(world.spec(10'000)));
    world.pass(1);
    QCOMPARE(world.alerts, QStringList{QStringLiteral("1:80")});
    QVERIFY(world.order(world.spec(10'000)));
    QVERIFY(world.order(world.spec(10'000)));
    QVERIFY(!world.order(world.spec(10'000)));
    QVERIFY(!world.order(world.spec(10'000)));
    world.pass(1);
    QCOMPARE(world.alerts, (QStringList{QStringLiteral("1:80"), QStringLiteral("1:100")}));
}

void TestBudget::whatIsReleasedMayBeOrderedAgain()
{
    EngineWorld world;
    world.store.setCap({}, usd("0.50"));
    world.boot(false);
    const auto first = world.order(world.spec(10'000));
    QVERIFY(first);
    QVERIFY(!world.order(world.spec(10'000)));
    QVERIFY(world.engine->cancel(first->id));
    QVERIFY(world.order(world.spec(10'000)));
    QCOMPARE(world.store.sums().reserved, usd("0.50"));
}

void TestBudget::takeWithoutAPriceNeedsABudgetlessProject()
{
    EngineWorld world;
    world.prepare = [](ScriptedProvider &provider) { provider.hasPrice = false; };
    world.boot();
    const auto take = world.order(world.spec());
    QVERIFY(take);
    QVERIFY(take->reserved.isZero());
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take->id));
    QCOMPARE(world.store.sums().spent, world.service.bill());  // the provider told what it charged
    world.store.setCap({}, usd("100.00"));
    QCOMPARE(world.order(world.spec()).error().kind, ErrorKind::Budget);
}

void TestBudget::budgetInAnotherCurrencyIsSaid()
{
    EngineWorld world;
    world.store.setCap({}, *Money::fromDecimal(QStringLiteral("100"), Currency::cny()));
    world.boot();
    const auto refused = world.order(world.spec());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(refused.error().what.contains(QStringLiteral("CNY")) &&
            refused.error().what.contains(QStringLiteral("USD")));
}

void TestBudget::capIsNeverPassedWithRandomPricesAndKills()
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        ServiceNature nature;
        nature.failShare = 0.2;
        nature.lostAnswerShare = 0.1;
        nature.medianMs = 3'000;
        EngineWorld world(nature, seed);
        SeededRandom chance(seed);
        const Money cap = Money::ofUnits(1'000'000'000 + chance.below(5'000'000'000), Currency::usd());
        world.store.setCap({}, cap);
        world.boot();
        bool refused = false;
        for (int i = 0; i < 60; ++i) {
            const auto take = world.order(world.spec(5'000 + int(chance.below(26)) * 1'000), {1 + chance.below(3)});
            refused = refused || !take;
            world.pass(chance.below(1'500));
            if (chance.below(10) == 0)
                world.boot();
            const Budget sums = world.store.sums();
            QVERIFY(sums.reserved + sums.spent <= cap);
        }
        world.boot();
        QVERIFY(world.rest());
        QVERIFY(world.store.mostUsed() <= cap);
        QVERIFY(refused);
    }
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
