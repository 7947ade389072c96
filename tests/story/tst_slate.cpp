// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/slate.h"

#include <QtTest>

using namespace circletake;

class TestSlate : public QObject
{
    Q_OBJECT

private slots:
    void slatesReadAsPrinted_data();
    void slatesReadAsPrinted();
    void pathsAreFoldersOfTheSameNumbers();
    void lettersMayBeSmall();
    void whatIsNoSlateGivesNothing_data();
    void whatIsNoSlateGivesNothing();
};

void TestSlate::slatesReadAsPrinted_data()
{
    QTest::addColumn<Slate>("slate");
    QTest::newRow("EP01") << Slate{1, 0, 0, 0};
    QTest::newRow("EP01-SC012") << Slate{1, 12, 0, 0};
    QTest::newRow("EP01-SC012-SH030") << Slate{1, 12, 30, 0};
    QTest::newRow("EP01-SC012-SH030-T2") << Slate{1, 12, 30, 2};
    QTest::newRow("EP100-SC1000-SH1005-T12") << Slate{100, 1000, 1005, 12};
    QTest::newRow("EP999999-SC999999-SH999999-T999999") << Slate{999999, 999999, 999999, 999999};
}

void TestSlate::slatesReadAsPrinted()
{
    QFETCH(Slate, slate);
    const QString printed = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(slate.text(), printed);
    QVERIFY(Slate::fromText(printed) == slate);
}

void TestSlate::pathsAreFoldersOfTheSameNumbers()
{
    QCOMPARE((Slate{1, 12, 30, 2}.path()), QStringLiteral("EP01/SC012/SH030/T2"));
}

void TestSlate::lettersMayBeSmall()
{
    QVERIFY(Slate::fromText(u"ep1-sc2-Sh30-t4") == (Slate{1, 2, 30, 4}));
}

void TestSlate::whatIsNoSlateGivesNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "EP", "EP0", "EP01-SC000", "EP01-SC012-SH000", "EP01-SC012-SH030-T0", "EP01-SH030",
                             "EP01-SC012-T2", "EP01 ", " EP01", "EP01\n", "EP01-", "EP1000000", "SC012", "EP01/SC012",
                             "EP01-SC012-SH030-T2.mp4", "EP１", "EP-1", "../EP01"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSlate::whatIsNoSlateGivesNothing()
{
    QFETCH(QString, text);
    QVERIFY(!Slate::fromText(text));
}

QTEST_GUILESS_MAIN(TestSlate)
#include "tst_slate.moc"
