// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QtTest>
#include <limits>

using namespace circletake;

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void decimalsAreReadExactly_data();
    void decimalsAreReadExactly();
    void whatIsNoDecimalGivesNothing_data();
    void whatIsNoDecimalGivesNothing();
    void decimalsComeBackAsTheyWere_data();
    void decimalsComeBackAsTheyWere();
    void displayRoundsOnce_data();
    void displayRoundsOnce();
    void sumsAreExact();
    void sumsSaturate();
    void zeroTakesTheOthersCurrency();
    void scalingRoundsHalfAwayFromZero_data();
    void scalingRoundsHalfAwayFromZero();
    void scalingDoesNotOverflowOnTheWay();
    void conversionUsesTheRate();
    void amountsAreOrdered();
    void currencyCodesAreThreeCapitals_data();
    void currencyCodesAreThreeCapitals();
};

namespace {

Money usd(const char *decimal)
{
    return *Money::fromDecimal(QLatin1String(decimal).toString(), Currency::usd());
}

constexpr qint64 most = std::numeric_limits<qint64>::max();

}  // namespace

void TestMoney::decimalsAreReadExactly_data()
{
    QTest::addColumn<qint64>("units");
    QTest::newRow("0") << qint64(0);
    QTest::newRow("0.05") << qint64(50'000'000);
    QTest::newRow("-3") << qint64(-3'000'000'000);
    QTest::newRow("12.000000001") << qint64(12'000'000'001);
    QTest::newRow("0.00000042") << qint64(420);
    QTest::newRow("9223372036.854775807") << most;
    QTest::newRow("007.5") << qint64(7'500'000'000);
}

void TestMoney::decimalsAreReadExactly()
{
    const auto money = Money::fromDecimal(QString::fromLatin1(QTest::currentDataTag()), Currency::usd());
    QVERIFY(money);
    QTEST(money->units(), "units");
}

void TestMoney::whatIsNoDecimalGivesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", "+1", ".5", "5.", "1e3", "1,5", "$1", "1.0000000001", "9223372036.854775808",
                             "99999999999", "1 ", "١", "--1", "1.-5", "1.2.3"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoney::whatIsNoDecimalGivesNothing()
{
    QFETCH(QString, text);
    QVERIFY(!Money::fromDecimal(text, Currency::usd()));
}

void TestMoney::decimalsComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"0.00", "0.05", "3.00", "-3.10", "0.00000042", "9223372036.854775807", "-0.000000001"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestMoney::decimalsComeBackAsTheyWere()
{
    QFETCH(QString, text);
    QCOMPARE(Money::fromDecimal(text, Currency::usd())->toDecimal(), text);
}

void TestMoney::displayRoundsOnce_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("dollars") << "0.25"
                             << "USD"
                             << "$0.25";
    QTest::newRow("yuan") << "1.83"
                          << "CNY"
                          << "¥1.83";
    QTest::newRow("others") << "3"
                            << "EUR"
                            << "EUR 3.00";
    QTest::newRow("four places") << "0.00042"
                                 << "USD"
                                 << "$0.0004";
    QTest::newRow("not rounded twice") << "0.000449999"
                                       << "USD"
                                       << "$0.0004";
    QTest::newRow("half up") << "0.00045"
                             << "USD"
                             << "$0.0005";
    QTest::newRow("carries") << "0.99999"
                             << "USD"
                             << "$1.00";
    QTest::newRow("negative") << "-2.5"
                              << "USD"
                              << "-$2.50";
    QTest::newRow("no minus zero") << "-0.00001"
                                   << "USD"
                                   << "$0.00";
}

void TestMoney::displayRoundsOnce()
{
    QFETCH(QString, decimal);
    QFETCH(QString, code);
    QTEST(Money::fromDecimal(decimal, *Currency::fromCode(code))->toDisplay(), "shown");
}

void TestMoney::sumsAreExact()
{
    Money sum;
    for (int i = 0; i < 1000; ++i)
        sum += usd("0.1");
    QCOMPARE(sum, usd("100"));
    sum -= usd("100.000000001");
    QCOMPARE(sum.toDecimal(), QStringLiteral("-0.000000001"));
    QVERIFY(sum.isNegative());
    QCOMPARE((-sum).toDecimal(), QStringLiteral("0.000000001"));
}

void TestMoney::sumsSaturate()
{
    const Money huge = Money::ofUnits(most, Currency::usd());
    QCOMPARE((huge + huge).units(), most);
    QCOMPARE((-huge - huge).units(), -most);
    const Money lowest = Money::ofUnits(std::numeric_limits<qint64>::min(), Currency::usd());
    QCOMPARE((-lowest).units(), most);
    QCOMPARE((usd("1") - lowest).units(), most);
}

void TestMoney::zeroTakesTheOthersCurrency()
{
    QCOMPARE((Money() + usd("1")).currency(), Currency::usd());
    QCOMPARE((usd("1") + Money()).currency(), Currency::usd());
    QCOMPARE((usd("0") + *Money::fromDecimal(u"1", Currency::cny())).currency(), Currency::cny());
    QVERIFY((Money() <=> usd("0")) == 0);
}

void TestMoney::scalingRoundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("up") << qint64(5) << qint64(1) << qint64(2) << qint64(3);
    QTest::newRow("down") << qint64(4) << qint64(1) << qint64(3) << qint64(1);
    QTest::newRow("negative") << qint64(-5) << qint64(1) << qint64(2) << qint64(-3);
    QTest::newRow("both negative") << qint64(-5) << qint64(-1) << qint64(2) << qint64(3);
    QTest::newRow("seconds") << qint64(50'000'000) << qint64(7500) << qint64(1000) << qint64(375'000'000);
    QTest::newRow("saturates") << most << qint64(2) << qint64(1) << most;
    QTest::newRow("saturates below") << -most << qint64(2) << qint64(1) << -most;
}

void TestMoney::scalingRoundsHalfAwayFromZero()
{
    QFETCH(qint64, units);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QTEST(Money::ofUnits(units, Currency::usd()).scaled(numerator, denominator).units(), "scaled");
}

void TestMoney::scalingDoesNotOverflowOnTheWay()
{
    QCOMPARE(Money::ofUnits(most, Currency::usd()).scaled(most, most).units(), most);
}

void TestMoney::conversionUsesTheRate()
{
    const Money rate = *Money::fromDecimal(u"7.3", Currency::cny());
    const Money yuan = usd("0.05").converted(Currency::cny(), rate);
    QCOMPARE(yuan.toDisplay(), QStringLiteral("¥0.365"));
    QCOMPARE(yuan.converted(Currency::cny(), rate), yuan);
}

void TestMoney::amountsAreOrdered()
{
    QVERIFY(usd("0.05") < usd("0.051"));
    QVERIFY(usd("-1") < Money());
    QVERIFY(usd("2") >= usd("2"));
}

void TestMoney::currencyCodesAreThreeCapitals_data()
{
    QTest::addColumn<bool>("isCode");
    for (const char *code : {"USD", "CNY", "XXX"})
        QTest::newRow(code) << true;
    for (const char *code : {"", "US", "usd", "USDT", "U D", "ÄÖÜ"})
        QTest::newRow(code) << false;
}

void TestMoney::currencyCodesAreThreeCapitals()
{
    const QString code = QString::fromUtf8(QTest::currentDataTag());
    const auto currency = Currency::fromCode(code);
    QTEST(currency.has_value(), "isCode");
    if (currency)
        QCOMPARE(currency->code(), code);
    QVERIFY(Currency().isNone() && Currency().code().isEmpty());
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
