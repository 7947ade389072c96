// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole engine on its good way and on each bad one, told by the arrows that a take goes.
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void everyTakeOfABatchComesHome();
};

void TestEngine::everyTakeOfABatchComesHome()
{
    EngineWorld world;
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 20; ++i)
        takes.append(world.order(5'000 + i * 1'000));
    QVERIFY(world.rest());
    for (const TakeId take : takes) {
        QVERIFY(world.isHome(take));
        const QString way = world.store.wayOf(take).remove(QStringLiteral("running→"));  // not seen when it is quick
        QCOMPARE(way, QStringLiteral("queued→submitting→accepted→downloading→checking→ready"));
    }
    QVERIFY(world.store.sums().reserved.isZero());
    QCOMPARE(world.store.sums().spent, world.service.bill());
    QCOMPARE(world.problems, QStringList());
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
