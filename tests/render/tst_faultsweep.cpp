// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each call of the store and of the files fails once, whichever it is: the engine goes on or is started again, and in
// the end every clip is home and nothing was paid twice.
#include "render/worldjudge.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

class TestFaultSweep : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }
    void everyCallOfAProductionFailsOnce_data();
    void everyCallOfAProductionFailsOnce();
    void everyCallFromAStartOnFailsOnce_data();
    void everyCallFromAStartOnFailsOnce();

private:
    static void addModes();
    static void prepare(EngineWorld &world);
    static void orderMissing(EngineWorld &world, const QVector<ShotId> &shots);
    static void finish(EngineWorld &world, const QVector<ShotId> &shots);
    static QString verdict(const EngineWorld &world);
    static void sweep(const std::function<void(EngineWorld &, QVector<ShotId> &)> &lay);
    static void leaveInAllStates(EngineWorld &world, QVector<ShotId> &shots);
};

void TestFaultSweep::addModes()
{
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("submitClass");
    for (const SubmitClass how : {SubmitClass::FindsReference, SubmitClass::Nothing}) {
        const char *name = how == SubmitClass::Nothing ? "E" : "C";
        QTest::addRow("fails, class %s", name) << int(FaultPlan::When::Before) << int(how);
        QTest::addRow("is done and fails, class %s", name) << int(FaultPlan::When::After) << int(how);
    }
}

void TestFaultSweep::prepare(EngineWorld &world)
{
    QFETCH(int, submitClass);
    world.prepare = [submitClass](ScriptedProvider &provider) {
        provider.itsTraits.submitClass = SubmitClass(submitClass);
        provider.itsTraits.requestsPerMinute = 500;
    };
}

/// A person orders what was not taken.
void TestFaultSweep::orderMissing(EngineWorld &world, const QVector<ShotId> &shots)
{
    for (const ShotId shot : shots) {
        const auto rows = world.store.rows();
        const bool there =
            std::any_of(rows.begin(), rows.end(), [shot](const Take &take) { return take.shot == shot; });
        if (!there)
            (void)world.orderShot(shot, world.spec());
    }
}

/// The program runs, dies with the power, and is started until it starts.
void TestFaultSweep::finish(EngineWorld &world, const QVector<ShotId> &shots)
{
    for (int run = 0; run < 2; ++run) {
        orderMissing(world, shots);
        world.rest();
        world.kill();
        world.files.cutPower();
        if (!world.tryBoot())
            world.boot();
    }
    world.rest();
}

QString TestFaultSweep::verdict(const EngineWorld &world)
{
    QStringList broken = brokenPromises(world);
    for (const Take &take : world.store.rows()) {
        const bool unknown = take.state == TakeState::Unknown;
        const bool sent = world.service.bodies().size() < world.store.rows().size();
        if (take.state != TakeState::Ready && !(unknown && sent))
            broken.append(QStringLiteral("take %1 is not home: ").arg(take.id.value) + world.store.wayOf(take.id));
    }
    return broken.join(QStringLiteral("; "));
}

void TestFaultSweep::everyCallOfAProductionFailsOnce_data()
{
    addModes();
}

/// Lets call after call fail of what begins as `lay` leaves it.
void TestFaultSweep::sweep(const std::function<void(EngineWorld &, QVector<ShotId> &)> &lay)
{
    QFETCH(int, when);
    int act = 1;
    for (;; ++act) {
        EngineWorld world;
        prepare(world);
        QVector<ShotId> shots;
        lay(world, shots);
        world.faults.failAt(act, FaultPlan::When(when));
        if (!world.tryBoot())
            world.boot();
        finish(world, shots);
        if (world.faults.failed().isEmpty())
            break;
        const QString broken = verdict(world);
        QVERIFY2(broken.isEmpty(),
                 qPrintable(QStringLiteral("call %1, %2: %3").arg(act).arg(world.faults.failed(), broken)));
    }
    qInfo("%d calls failed once each", act - 1);
    QVERIFY(act > 100);
}

void TestFaultSweep::everyCallOfAProductionFailsOnce()
{
    sweep([](EngineWorld &world, QVector<ShotId> &shots) {
        shots = {world.store.addShot({1}), world.store.addShot({1}), world.store.addShot({2})};
    });
}

/// Four takes: ready, its file gone; at the provider; fetched but not published; queued.
void TestFaultSweep::leaveInAllStates(EngineWorld &world, QVector<ShotId> &shots)
{
    for (int i = 0; i < 4; ++i)
        shots.append(world.store.addShot({1}));
    world.boot();
    const TakeId ready = world.orderShot(shots[0], world.spec())->id;
    world.rest();
    (void)world.files.remove(world.clipPath(ready));
    (void)world.orderShot(shots[1], world.spec(20'000));
    world.pass(8'000);
    (void)world.orderShot(shots[2], world.spec(2'000));
    world.killSwitch.killAt(QStringLiteral("publish"), KillSwitch::When::After);
    world.rest();
    world.boot(false);
    (void)world.orderShot(shots[3], world.spec());
    world.kill();
}

void TestFaultSweep::everyCallFromAStartOnFailsOnce_data()
{
    addModes();
}

void TestFaultSweep::everyCallFromAStartOnFailsOnce()
{
    sweep(leaveInAllStates);
}

QTEST_GUILESS_MAIN(TestFaultSweep)
#include "tst_faultsweep.moc"
