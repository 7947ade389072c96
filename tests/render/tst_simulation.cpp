// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole productions with faults and kills, replayed from seeds. CIRCLETAKE_SEEDS=100000 makes it the long run,
// CIRCLETAKE_FIRST_SEED begins elsewhere.
#include "render/simulation.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }
    void noPromiseIsBrokenUnderFaultsAndKills_data();
    void noPromiseIsBrokenUnderFaultsAndKills();
    void theSameSeedGivesTheSameRunByteByByte();

private:
    static SimulationPlan planOf(quint64 seed, SubmitClass submitClass, bool callbacks);
};

SimulationPlan TestSimulation::planOf(quint64 seed, SubmitClass submitClass, bool callbacks)
{
    SimulationPlan plan;
    plan.seed = seed;
    plan.takes = 12 + int(seed % 29);
    plan.submitClass = submitClass;
    plan.callbacks = callbacks;
    plan.pollBatch = seed % 5 == 0 ? 10 : 1;
    plan.nature.medianMs = seed % 3 == 0 ? 1'000 : 20'000;
    plan.nature.requestsPerMinute = seed % 4 == 0 ? 60 : 500;
    plan.nature.refusedShare = 0.05;
    plan.nature.busyShare = 0.05;
    plan.nature.lostPollShare = 0.05;
    plan.nature.lostAnswerShare = 0.05;
    plan.nature.lostRequestShare = 0.03;
    plan.nature.failShare = 0.05;
    plan.nature.lostCallbackShare = 0.2;
    plan.nature.doubleCallbackShare = 0.2;
    plan.nature.lostFetchShare = 0.05;
    plan.nature.expiredShare = 0.05;
    plan.nature.brokenClipShare = 0.02;
    plan.fullDisks = int(seed % 3);
    plan.cancels = int(seed % 4);
    plan.limits.concurrency = 8;
    if (seed % 2 == 0)
        plan.cap = Money::ofUnits(qint64(plan.takes) * 500'000'000, Currency::usd());
    return plan;
}

void TestSimulation::noPromiseIsBrokenUnderFaultsAndKills_data()
{
    QTest::addColumn<int>("submitClass");
    QTest::addColumn<bool>("callbacks");
    QTest::newRow("replays keys") << int(SubmitClass::ReplaysKey) << false;
    QTest::newRow("refuses reused keys") << int(SubmitClass::RefusesReusedKey) << false;
    QTest::newRow("finds references") << int(SubmitClass::FindsReference) << false;
    QTest::newRow("lists jobs, with callbacks") << int(SubmitClass::ListsJobs) << true;
    QTest::newRow("nothing") << int(SubmitClass::Nothing) << false;
    QTest::newRow("nothing, with callbacks") << int(SubmitClass::Nothing) << true;
}

void TestSimulation::noPromiseIsBrokenUnderFaultsAndKills()
{
    QFETCH(int, submitClass);
    QFETCH(bool, callbacks);
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("CIRCLETAKE_SEEDS", &given);
    const int seeds = given ? wanted / 6 : 50;
    const int first = qEnvironmentVariableIntValue("CIRCLETAKE_FIRST_SEED");
    int unknown = 0;
    for (int seed = first + 1; seed <= first + seeds; ++seed) {
        Simulation simulation(planOf(quint64(seed), SubmitClass(submitClass), callbacks));
        simulation.run();
        const QStringList broken = simulation.broken();
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("seed %1: ").arg(seed) + broken.join(QStringLiteral("; "))));
        unknown += simulation.count(TakeState::Unknown);
    }
    qInfo("%d seeds, %d takes ended unknown", seeds, unknown);
}

void TestSimulation::theSameSeedGivesTheSameRunByteByByte()
{
    for (const quint64 seed : {3, 4, 5}) {
        Simulation one(planOf(seed, SubmitClass::FindsReference, true));
        Simulation other(planOf(seed, SubmitClass::FindsReference, true));
        one.run();
        other.run();
        QVERIFY(!one.trace().isEmpty());
        QCOMPARE(one.trace(), other.trace());
    }
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
