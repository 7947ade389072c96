// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/manualclock.h"

#include <QtTest>
#include <memory>

using namespace circletake;
using namespace circletake::test;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void timersFireOnceFromTheEventLoop();
    void cancelledTimersStaySilent();
    void timersFireInOrderOfTime();
    void aCallbackMaySetAndCancelTimers();
    void aCallbackMayEndItsClock();
    void aClockThatIsGoneFiresNothing();
    void veryLongDelaysDoNotFireNow();
    void timeNeverGoesBack();
    void aManualClockMovesOnlyWhenTold();
    void aManualClockFiresWhatFallsDueOnTheWay();
    void theWallMayJumpAlone();
};

void TestClock::timersFireOnceFromTheEventLoop()
{
    SystemClock clock;
    int fired = 0;
    QVERIFY(clock.after(0, [&] { ++fired; }) != 0);
    QCOMPARE(fired, 0);
    QTRY_COMPARE(fired, 1);
    QCoreApplication::processEvents();
    QCOMPARE(fired, 1);
}

void TestClock::cancelledTimersStaySilent()
{
    SystemClock clock;
    bool cancelledFired = false;
    bool laterFired = false;
    const auto timer = clock.after(0, [&] { cancelledFired = true; });
    clock.cancel(timer);
    clock.cancel(timer);
    clock.cancel(0);
    clock.cancel(12345);
    clock.after(5, [&] { laterFired = true; });
    QTRY_VERIFY(laterFired);
    QVERIFY(!cancelledFired);
}

void TestClock::timersFireInOrderOfTime()
{
    SystemClock clock;
    QVector<int> order;
    clock.after(60, [&] { order.append(2); });
    clock.after(1, [&] { order.append(1); });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order, (QVector<int>{1, 2}));
}

void TestClock::aCallbackMaySetAndCancelTimers()
{
    SystemClock clock;
    bool never = false;
    bool chained = false;
    const auto victim = clock.after(50, [&] { never = true; });
    clock.after(0, [&] {
        clock.cancel(victim);
        clock.after(100, [&] { chained = true; });
    });
    QTRY_VERIFY(chained);
    QVERIFY(!never);
}

void TestClock::aCallbackMayEndItsClock()
{
    auto clock = std::make_unique<SystemClock>();
    const auto text = std::make_shared<QString>(QStringLiteral("still here"));
    QString said;
    clock->after(0, [&clock, &said, text] {
        clock.reset();
        said = *text;
    });
    QTRY_COMPARE(said, QStringLiteral("still here"));
}

void TestClock::aClockThatIsGoneFiresNothing()
{
    bool fired = false;
    {
        SystemClock clock;
        clock.after(0, [&] { fired = true; });
    }
    SystemClock other;
    bool done = false;
    other.after(10, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!fired);
}

void TestClock::veryLongDelaysDoNotFireNow()
{
    SystemClock clock;
    bool fired = false;
    bool done = false;
    clock.after(qint64(40) * 24 * 3600 * 1000, [&] { fired = true; });
    clock.after(20, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!fired);
}

void TestClock::timeNeverGoesBack()
{
    SystemClock clock;
    qint64 before = clock.nowMs();
    for (int i = 0; i < 1000; ++i) {
        const qint64 now = clock.nowMs();
        QVERIFY(now >= before);
        before = now;
    }
    QVERIFY(clock.wallMs() > 1'700'000'000'000);
}

void TestClock::aManualClockMovesOnlyWhenTold()
{
    ManualClock clock;
    bool fired = false;
    clock.after(10, [&] { fired = true; });
    QCoreApplication::processEvents();
    QVERIFY(!fired);
    clock.advance(9);
    QVERIFY(!fired);
    clock.advance(1);
    QVERIFY(fired);
    QCOMPARE(clock.nowMs(), 10);
    QCOMPARE(clock.pending(), 0);
}

void TestClock::aManualClockFiresWhatFallsDueOnTheWay()
{
    ManualClock clock;
    QVector<qint64> at;
    clock.after(5, [&] {
        at.append(clock.nowMs());
        clock.after(5, [&] { at.append(clock.nowMs()); });
    });
    clock.after(5, [&] { at.append(-clock.nowMs()); });
    clock.advance(20);
    QCOMPARE(at, (QVector<qint64>{5, -5, 10}));
    QCOMPARE(clock.nowMs(), 20);
    QVERIFY(!clock.fireNext());
}

void TestClock::theWallMayJumpAlone()
{
    ManualClock clock(1000);
    clock.jumpWall(-500);
    QCOMPARE(clock.wallMs(), 500);
    QCOMPARE(clock.nowMs(), 0);
    clock.advance(7);
    QCOMPARE(clock.wallMs(), 507);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
