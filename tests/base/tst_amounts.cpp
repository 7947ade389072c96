// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amounts.h"

#include <QtTest>

using namespace circletake;

namespace {

Money money(const char *text, Currency currency)
{
    return *Money::fromDecimal(QString::fromLatin1(text), currency);
}

}  // namespace

class TestAmounts : public QObject
{
    Q_OBJECT

private slots:
    void currenciesStayApart()
    {
        Amounts sum(money("1.50", Currency::usd()));
        sum += money("2.00", Currency::cny());
        sum += money("0.50", Currency::usd());
        QCOMPARE(sum.parts().size(), 2);
        QVERIFY(sum.in(Currency::usd()) == money("2.00", Currency::usd()));
        QVERIFY(sum.in(Currency::cny()) == money("2.00", Currency::cny()));
        QVERIFY(!sum.single());
        QCOMPARE(sum.toDisplay(), QStringLiteral("¥2.00 + $2.00"));
    }

    void whatIsTakenAwayLeavesNothingBehind()
    {
        Amounts sum(money("1.50", Currency::usd()));
        const Amounts other = sum;
        sum += money("3", Currency::cny());
        sum -= other;
        sum -= money("3", Currency::cny());
        QVERIFY(sum.isZero());
        QVERIFY(sum == Amounts());
        QVERIFY(*sum.single() == Money());
        sum += Money();
        QVERIFY(sum.isZero());
    }

    void addingItselfDoublesIt()
    {
        Amounts sum(money("1", Currency::usd()));
        sum += money("2", Currency::cny());
        sum += sum;
        QVERIFY(sum.in(Currency::cny()) == money("4", Currency::cny()));
        sum -= sum;
        QVERIFY(sum.isZero());
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
