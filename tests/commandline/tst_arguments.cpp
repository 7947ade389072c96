// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/arguments.h"

#include <QtTest>

using circletake::Currency;
using circletake::ErrorKind;
using circletake::commandline::Arguments;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndOptionsAreRead()
    {
        const auto arguments =
            Arguments::read({QStringLiteral("demo"), QStringLiteral("--episode"), QStringLiteral("3"),
                             QStringLiteral("--shot=EP01-SC001-SH010"), QStringLiteral("--shot"),
                             QStringLiteral("EP01-SC001-SH020"), QStringLiteral("--json")},
                            {{QStringLiteral("DIR")}, {QStringLiteral("episode=N"), QStringLiteral("shot=SLATE")}});
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->word(0), QStringLiteral("demo"));
        QCOMPARE(*arguments->number(QStringLiteral("episode"), 0, 1, 99), 3);
        QCOMPARE(arguments->texts(QStringLiteral("shot")).size(), 2);
        QVERIFY(arguments->has(QStringLiteral("json")));
    }

    void wordsAtTheEndMayBeLeftOut()
    {
        const Arguments::Form form{{QStringLiteral("check"), QStringLiteral("ID")}, {}, 2};
        QVERIFY(Arguments::read({}, form).ok());
        QCOMPARE(Arguments::read({QStringLiteral("check"), QStringLiteral("fal")}, form)->word(1),
                 QStringLiteral("fal"));
        QVERIFY(!Arguments::read({QStringLiteral("check"), QStringLiteral("fal"), QStringLiteral("more")}, form).ok());
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("missing folder") << QStringList{};
        QTest::newRow("unknown option") << QStringList{QStringLiteral("demo"), QStringLiteral("--colour")};
        QTest::newRow("one word too many") << QStringList{QStringLiteral("demo"), QStringLiteral("more")};
        QTest::newRow("option without value") << QStringList{QStringLiteral("demo"), QStringLiteral("--episode")};
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        const auto arguments = Arguments::read(words, {{QStringLiteral("DIR")}, {QStringLiteral("episode=N")}});
        QVERIFY(!arguments.ok());
        QCOMPARE(arguments.error().kind, ErrorKind::BadInput);
        QVERIFY(!arguments.error().what.isEmpty());
    }

    void numbersKeepTheirBounds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("least") << QStringLiteral("1") << true;
        QTest::newRow("most") << QStringLiteral("50") << true;
        QTest::newRow("below") << QStringLiteral("0") << false;
        QTest::newRow("above") << QStringLiteral("51") << false;
        QTest::newRow("word") << QStringLiteral("many") << false;
        QTest::newRow("fraction") << QStringLiteral("2.5") << false;
    }

    void numbersKeepTheirBounds()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto arguments =
            Arguments::read({QStringLiteral("--concurrency=") + text}, {{}, {QStringLiteral("concurrency=N")}});
        QCOMPARE(arguments.ok() && arguments->number(QStringLiteral("concurrency"), 0, 1, 50).ok(), good);
    }

    void moneyIsDecimalOrRefused()
    {
        const auto read = [](const QString &text) {
            return Arguments::read({QStringLiteral("--budget=") + text}, {{}, {QStringLiteral("budget=AMOUNT")}})
                ->money(QStringLiteral("budget"), Currency::usd());
        };
        QCOMPARE((*read(QStringLiteral("12.50")))->toDecimal(), QStringLiteral("12.50"));
        QVERIFY(!read(QStringLiteral("-1")).ok());
        QVERIFY(!read(QStringLiteral("a lot")).ok());
        QVERIFY(!(*Arguments::read({}, {{}, {QStringLiteral("budget=AMOUNT")}}))
                     .money(QStringLiteral("budget"), Currency::usd())
                     ->has_value());
    }
};

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
