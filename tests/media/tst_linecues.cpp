// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/linecues.h"

#include <QTest>
#include <cmath>

using namespace circletake;
using namespace circletake::media;

namespace {

/// Stretches of sound and silence in turn, in ms, silence first.
MonoSamples soundOf(const QVector<int> &lengthsMs)
{
    MonoSamples sound;
    bool speaks = false;
    for (const int ms : lengthsMs) {
        for (int i = 0; i < ms * 48; ++i)
            sound.append(speaks ? qint16(6000 * std::sin(i * 0.06)) : qint16(0));
        speaks = !speaks;
    }
    return sound;
}

SpokenCue cue(const char *speaker, qint64 fromMs, qint64 toMs, VoiceKind voice = VoiceKind::OnScreen)
{
    return {{QString::fromLatin1(speaker), QStringLiteral("words"), voice}, fromMs, toMs};
}

QString told(const QVector<SpokenCue> &cues)
{
    QStringList all;
    for (const SpokenCue &each : cues)
        all += QStringLiteral("%1 %2-%3").arg(each.line.speaker).arg(each.startMs).arg(each.endMs);
    return all.join(QStringLiteral(", "));
}

}  // namespace

class TestLineCues : public QObject
{
    Q_OBJECT

private slots:
    void linesAreFoundInTheSound_data();
    void linesAreFoundInTheSound();
};

void TestLineCues::linesAreFoundInTheSound_data()
{
    QTest::addColumn<QVector<int>>("sound");
    QTest::addColumn<QVector<SpokenCue>>("planned");
    QTest::addColumn<QString>("heard");
    const QVector<SpokenCue> two{cue("Mei", 350, 1350), cue("Lin", 1630, 4630)};
    QTest::newRow("silence: as planned") << QVector<int>{5000} << two << QStringLiteral("Mei 350-1350, Lin 1630-4630");
    QTest::newRow("one line, breaths inside") << QVector<int>{500, 600, 300, 700, 1000}
                                              << QVector<SpokenCue>{cue("Mei", 350, 1000)}
                                              << QStringLiteral("Mei 500-2100");
    QTest::newRow("a short one, then a long one")
        << QVector<int>{400, 800, 300, 2500, 500} << two << QStringLiteral("Mei 400-1200, Lin 1500-4000");
    QTest::newRow("the long one breathes")
        << QVector<int>{400, 800, 300, 1200, 300, 1000, 500} << two << QStringLiteral("Mei 400-1200, Lin 1500-4000");
    QTest::newRow("the short one breathes") << QVector<int>{400, 400, 300, 400, 300, 3000, 500} << two
                                            << QStringLiteral("Mei 400-1500, Lin 1800-4800");
    QTest::newRow("no pause between them")
        << QVector<int>{1000, 4000} << two << QStringLiteral("Mei 1000-2000, Lin 2000-5000");
    QTest::newRow("a narrator's words stay where they are")
        << QVector<int>{1000, 800, 300, 2000}
        << QVector<SpokenCue>{cue("Narrator", 100, 900, VoiceKind::Narration), cue("Mei", 1000, 2000),
                              cue("Lin", 2300, 4300)}
        << QStringLiteral("Narrator 100-900, Mei 1000-1800, Lin 2100-4100");
}

void TestLineCues::linesAreFoundInTheSound()
{
    QFETCH(QVector<int>, sound);
    QFETCH(QVector<SpokenCue>, planned);
    QTEST(told(cuesHeardIn(soundOf(sound), planned)), "heard");
}

QTEST_GUILESS_MAIN(TestLineCues)
#include "tst_linecues.moc"
