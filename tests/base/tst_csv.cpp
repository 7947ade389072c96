// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

#include <QtTest>

using namespace circletake;

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void cellsAreQuotedAndMadeSafe_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << QStringLiteral("plain") << QByteArray("plain");
        QTest::newRow("empty") << QString() << QByteArray("");
        QTest::newRow("comma") << QStringLiteral("a, b") << QByteArray("\"a, b\"");
        QTest::newRow("quote") << QStringLiteral("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("line break") << QStringLiteral("a\nb") << QByteArray("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=HYPERLINK(1)") << QByteArray("'=HYPERLINK(1)");
        QTest::newRow("plus") << QStringLiteral("+cmd") << QByteArray("'+cmd");
        QTest::newRow("minus") << QStringLiteral("-x") << QByteArray("'-x");
        QTest::newRow("at") << QStringLiteral("@x") << QByteArray("'@x");
        QTest::newRow("tab") << QStringLiteral("\tx") << QByteArray("'\tx");
        QTest::newRow("a negative number stays one") << QStringLiteral("-3.5") << QByteArray("-3.5");
        QTest::newRow("Chinese") << QStringLiteral("镜号") << QByteArray("镜号");
    }

    void cellsAreQuotedAndMadeSafe()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        Csv csv({QStringLiteral("A"), QStringLiteral("B")});
        csv.addRow({cell, QStringLiteral("x")});
        QCOMPARE(csv.bytes(), QByteArray("\xEF\xBB\xBF"
                                         "A,B\r\n") +
                                  written + ",x\r\n");
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
