// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole productions replayed from seeds: kills, power cuts, full disks, a wall clock that jumps, and a provider that
// delays, drops, doubles, reorders and lies. CIRCLETAKE_SEEDS says how many, CIRCLETAKE_FIRST_SEED where to begin: a
// failure names both.
#include "render/simulation.h"
#include "support/longrun.h"

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
    static void tellLies(ServiceNature &nature);
    static SimulationPlan planOf(quint64 seed, SubmitClass submitClass, bool callbacks);
};

void TestSimulation::tellLies(ServiceNature &nature)
{
    nature.strangeWordShare = 0.05;
    nature.staleShare = 0.05;
    nature.denialShare = 0.03;
    nature.strangerShare = 0.02;
    nature.earlyDoneShare = 0.03;
    nature.repeatedIdShare = 0.05;
}

SimulationPlan TestSimulation::planOf(quint64 seed, SubmitClass submitClass, bool callbacks)
{
    SimulationPlan plan;
    plan.seed = seed;
    plan.takes = 12 + int(seed % 29);
    plan.submitClass = submitClass;
    plan.callbacks = callbacks;
    plan.pollBatch = seed % 5 == 0 ? 10 : 1;
    plan.nature = badDay();
    plan.nature.medianMs = seed % 3 == 0 ? 1'000 : 20'000;
    plan.nature.requestsPerMinute = seed % 4 == 0 ? 60 : 500;
    plan.nature.lostCallbackShare = 0.2;
    plan.nature.doubleCallbackShare = 0.2;
    plan.nature.brokenClipShare = 0.02;
    if (seed % 2 == 1) {
        plan.nature.slowShare = 0.05;
        plan.nature.jitterMs = 200;
        plan.nature.lateCallbackShare = 0.2;
        plan.clockJumps = int(seed % 3);
    }
    if (seed / 2 % 3 == 1)
        tellLies(plan.nature);
    plan.fullDisks = int(seed % 3);
    plan.faults = seed % 5 == 2 ? 4 : 0;
    // A job that is cancelled after its "done" was a lie is free, and nobody can know it.
    plan.cancels = plan.nature.earlyDoneShare > 0 ? 0 : int(seed % 4);
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
    const int seeds = given ? wanted : test::shortOrLong(50, 17'000);
    const int first = std::max(1, qEnvironmentVariableIntValue("CIRCLETAKE_FIRST_SEED"));
    int unknown = 0, lost = 0, takes = 0;
    for (int seed = first; seed < first + seeds; ++seed) {
        const SimulationPlan plan = planOf(quint64(seed), SubmitClass(submitClass), callbacks);
        Simulation simulation(plan);
        simulation.run();
        const QStringList broken = simulation.broken();
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("CIRCLETAKE_FIRST_SEED=%1 CIRCLETAKE_SEEDS=1 replays it: %2")
                                .arg(seed)
                                .arg(broken.join(QStringLiteral("; ")))));
        unknown += simulation.count(TakeState::Unknown);
        lost += simulation.count(TakeState::Lost);
        takes += plan.takes;
    }
    qInfo("%d seeds, %d takes, of them %d ended unknown and %d lost", seeds, takes, unknown, lost);
}

void TestSimulation::theSameSeedGivesTheSameRunByteByByte()
{
    for (quint64 seed = 1; seed <= quint64(test::shortOrLong(12, 500)); ++seed) {
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
