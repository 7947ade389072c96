// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QSet>
#include <QtTest>

using namespace circletake;

class TestRandom : public QObject
{
    Q_OBJECT

private slots:
    void theSameSeedGivesTheSameNumbers();
    void firstNumbersArePublishedOnes();
    void numbersStayInTheirBounds();
    void tokensAreHexadecimalAndDiffer();
    void tokensHaveTheAskedLength_data();
    void tokensHaveTheAskedLength();
};

void TestRandom::theSameSeedGivesTheSameNumbers()
{
    SeededRandom one(42);
    SeededRandom two(42);
    SeededRandom other(43);
    bool differs = false;
    for (int i = 0; i < 100; ++i) {
        const quint64 number = one.next();
        QCOMPARE(two.next(), number);
        differs |= other.next() != number;
    }
    QVERIFY(differs);
}

void TestRandom::firstNumbersArePublishedOnes()
{
    SeededRandom random(1234567);  // reference values of SplitMix64
    QCOMPARE(random.next(), 6457827717110365317ULL);
    QCOMPARE(random.next(), 3203168211198807973ULL);
    QCOMPARE(random.next(), 9817491932198370423ULL);
}

void TestRandom::numbersStayInTheirBounds()
{
    SeededRandom random(7);
    QSet<qint64> seen;
    for (int i = 0; i < 10'000; ++i) {
        const double unit = random.unit();
        QVERIFY(unit >= 0.0 && unit < 1.0);
        const qint64 number = random.below(6);
        QVERIFY(number >= 0 && number < 6);
        seen.insert(number);
    }
    QCOMPARE(seen.size(), 6);
    QCOMPARE(random.below(1), 0);
}

void TestRandom::tokensAreHexadecimalAndDiffer()
{
    SystemRandom random;
    QSet<QByteArray> tokens;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray token = random.token(16);
        QCOMPARE(QByteArray::fromHex(token).toHex(), token);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1000);
}

void TestRandom::tokensHaveTheAskedLength_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 7, 8, 9, 16, 33})
        QTest::addRow("%d", bytes) << bytes;
}

void TestRandom::tokensHaveTheAskedLength()
{
    QFETCH(int, bytes);
    QCOMPARE(SeededRandom(1).token(bytes).size(), bytes * 2);
}

QTEST_GUILESS_MAIN(TestRandom)
#include "tst_random.moc"
