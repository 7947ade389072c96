// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// In which order queued takes are sent.
#include "render/backlog.h"

#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

struct Line
{
    KillSwitch killSwitch;
    ManualClock clock;
    SeededRandom random{1};
    MemoryTakeStore store{killSwitch};
    DurationModel durations{store, random, clock};
    Backlog backlog{durations};
    qint64 lastId = 0;

    TakeId add(int durationMs, qint64 episode = 1, bool byPerson = false, qint64 notBeforeMs = 0)
    {
        RenderSpec spec;
        spec.durationMs = durationMs;
        const TakeId take{++lastId};
        backlog.add({take, {episode}, durations.kindOf(spec), byPerson, notBeforeMs});
        return take;
    }
    TakeId send(qint64 nowMs = 0)
    {
        const TakeId take = backlog.next(nowMs, false);
        if (take.isValid())
            backlog.send(take);
        return take;
    }
};

}  // namespace

class TestBacklog : public QObject
{
    Q_OBJECT

private slots:
    void longestPredictedGoesFirst();
    void shortestGoesFirstWhenSomethingShallBeSeen();
    void whatAPersonClickedGoesBeforeTheBatch();
    void episodesTakeTurns();
    void lateEpisodeGetsItsTurnAtOnceButNotAllItMissed();
    void refusedTakeWaitsForItsTime();
    void removedTakeIsNeverSent();
};

void TestBacklog::longestPredictedGoesFirst()
{
    Line line;
    const TakeId shorter = line.add(5'000);
    const TakeId longer = line.add(30'000);
    const TakeId alsoShorter = line.add(5'000);
    QCOMPARE(line.send(), longer);
    QCOMPARE(line.send(), shorter);
    QCOMPARE(line.send(), alsoShorter);
    QVERIFY(!line.send().isValid());
    QCOMPARE(line.backlog.size(), 0);
}

void TestBacklog::shortestGoesFirstWhenSomethingShallBeSeen()
{
    Line line;
    line.add(30'000);
    const TakeId shortest = line.add(5'000);
    line.add(10'000);
    QCOMPARE(line.backlog.next(0, true), shortest);
}

void TestBacklog::whatAPersonClickedGoesBeforeTheBatch()
{
    Line line;
    line.add(30'000);
    const TakeId first = line.add(5'000, 1, true);
    const TakeId second = line.add(30'000, 2, true);
    QCOMPARE(line.send(), first);
    QCOMPARE(line.send(), second);
}

void TestBacklog::episodesTakeTurns()
{
    Line line;
    for (int i = 0; i < 6; ++i)
        line.add(30'000, 1);
    const TakeId one = line.add(5'000, 2);
    const TakeId two = line.add(5'000, 2);
    QVector<TakeId> sent;
    for (int i = 0; i < 4; ++i)
        sent.append(line.send());
    QVERIFY(sent.contains(one) && sent.contains(two));
}

void TestBacklog::lateEpisodeGetsItsTurnAtOnceButNotAllItMissed()
{
    Line line;
    for (int i = 0; i < 40; ++i)
        line.add(30'000, 1);
    for (int i = 0; i < 20; ++i)
        line.send();
    for (int i = 0; i < 10; ++i)
        line.add(5'000, 2);
    int late = 0;
    for (int i = 0; i < 10; ++i)
        late += line.send().value > 40 ? 1 : 0;
    QCOMPARE(late, 5);
}

void TestBacklog::refusedTakeWaitsForItsTime()
{
    Line line;
    const TakeId refused = line.add(30'000, 1, false, 5'000);
    QVERIFY(!line.send(4'999).isValid());
    QCOMPARE(line.backlog.nextReadyMs(), 5'000);
    QCOMPARE(line.backlog.size(), 1);
    QCOMPARE(line.send(5'000), refused);
    QCOMPARE(line.backlog.nextReadyMs(), -1);
}

void TestBacklog::removedTakeIsNeverSent()
{
    Line line;
    const TakeId ready = line.add(5'000);
    const TakeId clicked = line.add(5'000, 1, true);
    const TakeId delayed = line.add(5'000, 1, false, 10);
    for (const TakeId take : {ready, clicked, delayed})
        QVERIFY(line.backlog.remove(take));
    QVERIFY(!line.backlog.remove(ready));
    QVERIFY(!line.send(100).isValid());
    QCOMPARE(line.backlog.workMs().first, 0.0);
}

QTEST_GUILESS_MAIN(TestBacklog)
#include "tst_backlog.moc"
