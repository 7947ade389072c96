// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/line.h"

#include <QtTest>

using namespace circletake;

class TestLine : public QObject
{
    Q_OBJECT

private slots:
    void speechTakesItsTime_data();
    void speechTakesItsTime();
    void longerTextsTakeLonger();
};

void TestLine::speechTakesItsTime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("nothing") << QString() << qint64(0);
    QTest::newRow("only marks") << QStringLiteral("……！ — “”") << qint64(0);
    QTest::newRow("nine characters") << QStringLiteral("这把钥匙，值一座宅") << qint64(1778);
    QTest::newRow("punctuation is silent") << QStringLiteral("我、我、我……我！") << qint64(889);
    QTest::newRow("five words") << QStringLiteral("What does that open, Mother?") << qint64(2000);
    QTest::newRow("apostrophes join") << QStringLiteral("It's Nian’s") << qint64(800);
    QTest::newRow("numbers are words") << QStringLiteral("8000 yuan") << qint64(800);
    QTest::newRow("hyphens part") << QStringLiteral("bone-dry") << qint64(800);
    QTest::newRow("mixed") << QStringLiteral("点点VIP") << qint64(844);
    QTest::newRow("kana and hangul") << QStringLiteral("あア가") << qint64(667);
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00020000\U00020001") << qint64(444);
    QTest::newRow("emoji are silent") << QStringLiteral("😀😀") << qint64(0);
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << qint64(0);
}

void TestLine::speechTakesItsTime()
{
    QFETCH(QString, text);
    QTEST(speech::durationMs(text), "ms");
}

void TestLine::longerTextsTakeLonger()
{
    QString text;
    qint64 before = 0;
    for (int i = 0; i < 200; ++i) {
        text += i % 2 ? QStringLiteral("钥") : QStringLiteral(" key");
        const qint64 ms = speech::durationMs(text);
        QVERIFY(ms > before);
        before = ms;
    }
}

QTEST_GUILESS_MAIN(TestLine)
#include "tst_line.moc"
