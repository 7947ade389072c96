// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QtTest>

using namespace circletake;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void printingShowsStars();
    void copiesRevealTheSame();
    void keysAreCutFromLogs_data();
    void keysAreCutFromLogs();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
};

void TestSecret::printingShowsStars()
{
    QString printed;
    QDebug(&printed) << Secret("hs_live_0123456789abcdef");
    QCOMPARE(printed.trimmed(), QStringLiteral("***"));
}

void TestSecret::copiesRevealTheSame()
{
    const Secret secret("hs_live_0123456789abcdef");
    Secret copy = secret;
    QCOMPARE(copy.reveal(), secret.reveal());
    const Secret moved = std::move(copy);
    QCOMPARE(moved.reveal(), QByteArray("hs_live_0123456789abcdef"));
    QVERIFY(Secret().isEmpty());
    QVERIFY(!moved.isEmpty());
}

void TestSecret::keysAreCutFromLogs_data()
{
    QTest::addColumn<QString>("secret");
    const char *rows[][2] = {
        {"Authorization: Bearer hs_live_0123456789abcdef", "0123456789abcdef"},
        {"authorization: bearer abcdefgh.ijklmnop", "ijklmnop"},
        {"Authorization: Key 1234abcd-5678:ef901234", "1234abcd"},
        {"xi-api-key: 0123456789abcdef0123", "0123456789abcdef"},
        {"{\"api_key\": \"AIzaSyA1234567890\"}", "AIzaSyA1234567890"},
        {"X-Goog-Api-Key=AIzaSyA1234567890;", "AIzaSyA1234567890"},
        {"the key sk-proj-abcdefghij was refused", "abcdefghij"},
        {"whsec_abcdefghijklmnop", "abcdefghijklmnop"},
        {"https://cdn.example.com/clip.mp4?Signature=abc&Expires=9", "Signature"},
        {"https://user:passw0rd@example.com/clip.mp4", "passw0rd"},
        {"HOLYSHEEP_API_KEY=hs_live_0123456789abcdef", "0123456789abcdef"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromLatin1(row[1]);
}

void TestSecret::keysAreCutFromLogs()
{
    QFETCH(QString, secret);
    const QString safe = redacted(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(!safe.contains(secret), qPrintable(safe));
    QVERIFY(safe.contains(QStringLiteral("***")));
}

void TestSecret::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"The key was refused: it must begin with hs_.", "EP01-SC012-SH030-T2 · 5 s",
                             "https://api.holysheep.ai/v1/models", "陈念举起钥匙", "token limit 500", ""})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestSecret::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
