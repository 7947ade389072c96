// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"
#include "store/values.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::store;

namespace {

template <class Word>
QString keysInOrder()
{
    QStringList keys;
    for (int number = 0; number <= lastWord<Word>; ++number)
        keys << key(Word(number));
    return keys.join(QLatin1Char(' '));
}

}  // namespace

class TestValues : public QObject
{
    Q_OBJECT

private slots:
    /// Projects hold these numbers. A failure here means that old projects would be misread: append, never reorder.
    void wordsKeepTheirNumbers()
    {
        QCOMPARE(keysInOrder<ShotSize>(),
                 QStringLiteral("extremeWide wide full mediumWide medium mediumCloseUp closeUp extremeCloseUp insert"));
        QCOMPARE(keysInOrder<CameraAngle>(),
                 QStringLiteral("eyeLevel high low overhead overShoulder pointOfView side dutch"));
        QCOMPARE(keysInOrder<CameraMove>(),
                 QStringLiteral("static pushIn pullOut panLeft panRight tiltUp tiltDown truckLeft truckRight follow "
                                "craneUp orbit handheld"));
        QCOMPARE(keysInOrder<Tone>(), QStringLiteral("neutral joyful tender sad angry fearful tense surprised solemn "
                                                     "mysterious romantic triumphant playful"));
        QCOMPARE(keysInOrder<TimeOfDay>(), QStringLiteral("unspecified dawn morning day dusk evening night"));
        QCOMPARE(keysInOrder<circletake::Setting>(), QStringLiteral("unspecified interior exterior both"));
        QCOMPARE(keysInOrder<TakeState>(),
                 QStringLiteral("planned queued submitting accepted running downloading checking ready unknown lost "
                                "failed cancelling cancelled"));
        QCOMPARE(keysInOrder<ProblemKind>(),
                 QStringLiteral("none auth balance permission moderation invalid not_found rate concurrency transient "
                                "unknown_outcome broken_result budget storage"));
        QCOMPARE(int(LineKind::Dialogue), 2);
        QCOMPARE(int(LineKind::Caption), 5);
        QCOMPARE(int(LineKind::FlashbackOut), 10);
        QCOMPARE(int(VoiceKind::Narration), 2);
        QCOMPARE(int(ShotField::Lines), 0x100);
        QCOMPARE(int(ShotField::Continues), 0x200);
        QCOMPARE(int(SeedRule::Character), 2);
    }

    void listsAreJson_data()
    {
        QTest::addColumn<QVector<int>>("numbers");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QVector<int>{} << QByteArray("[]");
        QTest::newRow("one") << QVector<int>{7} << QByteArray("[7]");
        QTest::newRow("several") << QVector<int>{0, -3, 2147483647} << QByteArray("[0,-3,2147483647]");
    }

    void listsAreJson()
    {
        QFETCH(QVector<int>, numbers);
        QFETCH(QByteArray, json);
        const auto database = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        Statement statement = (*database)->prepare("SELECT ?1, json_array_length(?1)");
        bindValue(statement, numbers);
        QVERIFY(*statement.next());
        QCOMPARE(statement.bytes(0), json);
        QCOMPARE(statement.integer(1), numbers.size());
        QVector<int> read;
        RowReader(statement).read(read);
        QCOMPARE(read, numbers);
    }

    void whatIsNoListIsOdd_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json :
             {"", "[", "]", "1,2", "[1,]", "[,1]", "[1 ,2]", "[a]", "[1.5]", "[99999999999999999999]", "{\"a\":1}"})
            QTest::newRow(json) << QByteArray(json);
    }

    void whatIsNoListIsOdd()
    {
        QFETCH(QByteArray, json);
        const auto database = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        Statement statement = (*database)->prepare("SELECT ?1");
        QVERIFY(*statement.bind(json).next());
        QVector<int> numbers;
        RowReader reader(statement);
        reader.read(numbers);
        QVERIFY(reader.isOdd());
    }

    void aStatementThatCannotBePreparedFailsWhenItIsRun()
    {
        const auto database = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        QVERIFY(!(*database)->prepare("SELECT nothing FROM nowhere").run().ok());
        QVERIFY((*database)->integer("SELECT 1").ok());
    }

    void theSameStatementCanBeRunInsideItself()
    {
        const auto database = Database::open(QStringLiteral(":memory:"), Database::Access::ReadWrite);
        const QByteArray sql("SELECT 1 UNION SELECT 2");
        Statement outer = (*database)->prepare(sql);
        int rows = 0;
        while (*outer.next()) {
            Statement inner = (*database)->prepare(sql);
            while (*inner.next())
                ++rows;
        }
        QCOMPARE(rows, 4);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
