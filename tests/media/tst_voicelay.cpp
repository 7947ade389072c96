// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/voicelay.h"

#include <QTest>

using namespace circletake::media;

class TestVoiceLay : public QObject
{
    Q_OBJECT

private slots:
    void voicesLieInTheirPlacesAndNowhereElse()
    {
        const MonoSamples voice(48 * 100, 1000);
        const MonoSamples sound = laidVoices({{voice, 50, 0}, {voice, 200, 0}}, 400);
        QCOMPARE(sound.size(), qsizetype(48 * 400));
        for (int ms = 0; ms < 400; ++ms) {
            const bool speaks = (ms >= 50 && ms < 150) || (ms >= 200 && ms < 300);
            QCOMPARE(sound[ms * 48], qint16(speaks ? 1000 : 0));
        }
    }

    void whatReachesBeyondTheEndIsCutOff()
    {
        const MonoSamples voice(48 * 100, 1000);
        QCOMPARE(laidVoices({{voice, 90, 0}, {voice, 300, 0}}, 100).count(1000), qsizetype(48 * 10));
    }

    void loudnessIsThatOfTheDelivery()
    {
        const MonoSamples voice(48, 1000);
        QCOMPARE(laidVoices({{voice, 0, -60}}, 1)[0], qint16(501));
        QCOMPARE(laidVoices({{MonoSamples(48, 30'000), 0, 60}}, 1)[0], qint16(32'767));
    }
};

QTEST_GUILESS_MAIN(TestVoiceLay)
#include "tst_voicelay.moc"
