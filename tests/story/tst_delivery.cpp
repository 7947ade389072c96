// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/delivery.h"

#include <QtTest>

using namespace circletake;

class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void theScriptsWordsBecomePaceAndPitch_data()
    {
        QTest::addColumn<QString>("mood");
        QTest::addColumn<int>("pace");   // sign against the usual
        QTest::addColumn<int>("pitch");  // sign
        QTest::addColumn<int>("gain");   // sign
        QTest::newRow("none") << QString() << 0 << 0 << 0;
        QTest::newRow("unknown") << QStringLiteral("看着窗外") << 0 << 0 << 0;
        QTest::newRow("低声") << QStringLiteral("低声") << -1 << -1 << -1;
        QTest::newRow("愤怒地") << QStringLiteral("愤怒地") << 1 << 1 << 1;
        QTest::newRow("哽咽") << QStringLiteral("哽咽着，缓缓") << -1 << -1 << -1;
        QTest::newRow("急切") << QStringLiteral("急切") << 1 << 1 << 1;
        QTest::newRow("softly") << QStringLiteral("softly") << -1 << -1 << -1;
        QTest::newRow("Shouting") << QStringLiteral("Shouting") << 1 << 1 << 1;
    }

    void theScriptsWordsBecomePaceAndPitch()
    {
        QFETCH(QString, mood);
        QFETCH(int, pace);
        QFETCH(int, pitch);
        QFETCH(int, gain);
        const auto sign = [](int value) { return (value > 0) - (value < 0); };
        const Delivery delivery = deliveryOf(mood);
        QCOMPARE(sign(delivery.speedPercent - 100), pace);
        QCOMPARE(sign(delivery.pitch), pitch);
        QCOMPARE(sign(delivery.gain), gain);
    }

    void manyMoodsStayWithinWhatAVoiceCanDo()
    {
        const Delivery fast = deliveryOf(QStringLiteral("愤怒，急，害怕，笑，惊讶"));
        QCOMPARE(fast.speedPercent, 140);
        QCOMPARE(fast.pitch, 20);
        const Delivery slow = deliveryOf(QStringLiteral("低声，哽咽，缓缓，虚弱，冷冷"));
        QCOMPARE(slow.speedPercent, 70);
        QCOMPARE(slow.gain, -80);
    }

    void instructionsAreInTheScriptsLanguage()
    {
        QCOMPARE(speechInstructions(QStringLiteral("低声"), QStringLiteral("zh")), QStringLiteral("语气：低声。"));
        QCOMPARE(speechInstructions(QStringLiteral("softly"), QStringLiteral("en")),
                 QStringLiteral("Speak it in this manner: softly."));
        QCOMPARE(speechInstructions({}, QStringLiteral("en")), QString());
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
