// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/emergencyids.h"
#include "support/memoryfiles.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;

namespace {

const QString path = QStringLiteral("/film/emergency.ids");

struct Place
{
    KillSwitch killSwitch;
    MemoryFiles files{killSwitch};
    EmergencyIds ids{files, QStringLiteral("/film")};

    [[nodiscard]] QHash<AttemptId, QString> readAnew()
    {
        return EmergencyIds(files, QStringLiteral("/film")).read().valueOr({});
    }
    [[nodiscard]] qint64 bytes() const { return files.size(path).valueOr(-1); }
};

}  // namespace

class TestEmergencyIds : public QObject
{
    Q_OBJECT

private slots:
    void itsSpaceIsTakenBeforehand();
    void whatIsKeptIsReadBack();
    void oneIdIsKeptOnce();
    void itIsFullOnceAndThenSaysSo();
    void damagedLinesAreLeftOut();
    void whatWaitsStaysWhenTheRestIsCleared();
    void existingIdsSurvivePreparing();
};

void TestEmergencyIds::itsSpaceIsTakenBeforehand()
{
    Place place;
    QVERIFY(!place.ids.keep({1}, QStringLiteral("job-1")));
    QVERIFY(place.ids.prepare());
    const qint64 bytes = place.bytes();
    QVERIFY(bytes > 0);
    place.files.setFull(true);
    QVERIFY(place.ids.keep({1}, QStringLiteral("job-1")));
    QCOMPARE(place.bytes(), bytes);
    place.files.cutPower();
    QCOMPARE(place.readAnew().value({1}), QStringLiteral("job-1"));
}

void TestEmergencyIds::whatIsKeptIsReadBack()
{
    Place place;
    QVERIFY(place.readAnew().isEmpty());
    QVERIFY(place.ids.prepare());
    QVERIFY(place.readAnew().isEmpty());
    const QString odd = QStringLiteral("任务 1\n%20 \u202e\"x\"");
    QVERIFY(place.ids.keep({7}, odd));
    QVERIFY(place.ids.keep({9'007'199'254'740'993}, QString(390, QLatin1Char('a'))));
    QCOMPARE(place.readAnew().size(), 2);
    QCOMPARE(place.readAnew().value({7}), odd);
    QCOMPARE(place.readAnew().value({9'007'199'254'740'993}).size(), 390);
    QVERIFY(place.ids.clear());
    QVERIFY(place.readAnew().isEmpty());
}

void TestEmergencyIds::oneIdIsKeptOnce()
{
    Place place;
    QVERIFY(place.ids.prepare());
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(place.ids.keep({1 + i % 50}, QStringLiteral("job-%1").arg(i % 50)));
    QCOMPARE(place.readAnew().size(), 50);
}

void TestEmergencyIds::itIsFullOnceAndThenSaysSo()
{
    Place place;
    QVERIFY(place.ids.prepare());
    QVERIFY(!place.ids.keep({1}, QString(600, QLatin1Char('a'))));
    for (int i = 1; i <= 128; ++i)
        QVERIFY(place.ids.keep({i}, QStringLiteral("job")));
    const auto refused = place.ids.keep({129}, QStringLiteral("job-129"));
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().what.contains(QStringLiteral("job-129")));
    QVERIFY(!refused.error().next.isEmpty());
    QCOMPARE(place.readAnew().size(), 128);
}

void TestEmergencyIds::damagedLinesAreLeftOut()
{
    Place place;
    QVERIFY(place.ids.prepare());
    for (int i = 1; i <= 3; ++i)
        QVERIFY(place.ids.keep({i}, QStringLiteral("job-%1").arg(i)));
    QVERIFY(place.files.overwrite(path, 512 + 20, "9"));  // the second line's number
    QCOMPARE(place.readAnew().size(), 2);
    QVERIFY(!place.readAnew().contains({2}));
    EmergencyIds next(place.files, QStringLiteral("/film"));
    QVERIFY(next.read());
    QVERIFY(next.keep({4}, QStringLiteral("job-4")));  // behind what is there
    QCOMPARE(place.readAnew().size(), 3);
}

void TestEmergencyIds::whatWaitsStaysWhenTheRestIsCleared()
{
    Place place;
    QVERIFY(place.ids.prepare());
    QVERIFY(place.ids.keep({1}, QStringLiteral("job-1")));
    QVERIFY(place.ids.keep({2}, QStringLiteral("job-2")));
    EmergencyIds next(place.files, QStringLiteral("/film"));
    QCOMPARE(next.read()->size(), 2);
    next.settled({1});
    QVERIFY(next.keep({3}, QStringLiteral("job-3")));
    QVERIFY(next.clear());
    QCOMPARE(place.readAnew().keys(), QList<AttemptId>{AttemptId{2}});
    QVERIFY(next.keep({4}, QStringLiteral("job-4")));
    QCOMPARE(place.readAnew().size(), 2);
}

void TestEmergencyIds::existingIdsSurvivePreparing()
{
    Place place;
    QVERIFY(place.ids.prepare());
    QVERIFY(place.ids.keep({1}, QStringLiteral("job-1")));
    QVERIFY(EmergencyIds(place.files, QStringLiteral("/film")).prepare());
    QCOMPARE(place.readAnew().value({1}), QStringLiteral("job-1"));
}

QTEST_GUILESS_MAIN(TestEmergencyIds)
#include "tst_emergencyids.moc"
