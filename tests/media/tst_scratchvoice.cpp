// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/scratchvoice.h"
#include "media/scratchvoicecast.h"

#include <QProcess>
#include <QtTest>

using namespace circletake;
using namespace circletake::media;

namespace {

VoiceRequest requestOf(const QVector<AnimaticLine> &lines, int seconds)
{
    VoiceRequest request;
    request.lines = lines;
    request.samples = qint64(seconds) * 48'000;
    return request;
}

/// Loudest sample of a stretch, in ms.
int loudest(const QByteArray &pcm, qint64 fromMs, qint64 toMs)
{
    const auto *samples = reinterpret_cast<const qint16 *>(pcm.constData());
    int most = 0;
    for (qint64 i = fromMs * 96; i < qMin<qint64>(toMs * 96, pcm.size() / 2); ++i)
        most = qMax(most, qAbs(int(samples[i])));
    return most;
}

}  // namespace

class tst_ScratchVoice : public QObject
{
    Q_OBJECT

private slots:
    void voicesFollowNameAndLook_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("look");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sex");
        QTest::newRow("grandmother") << QStringLiteral("陈奶奶") << QString() << QStringLiteral("过来。") << QStringLiteral("cmn-latn-pinyin") << QStringLiteral("+f");
        QTest::newRow("father") << QStringLiteral("陈父") << QString() << QStringLiteral("胡闹！") << QStringLiteral("cmn-latn-pinyin") << QStringLiteral("+m");
        QTest::newRow("girl in English") << QStringLiteral("MEI") << QStringLiteral("a girl of eight") << QStringLiteral("Come!") << QStringLiteral("en-us") << QStringLiteral("+f");
        QTest::newRow("look decides") << QStringLiteral("ALEX") << QStringLiteral("tall man, 40") << QStringLiteral("No.") << QStringLiteral("en-us") << QStringLiteral("+m");
    }

    void voicesFollowNameAndLook()
    {
        QFETCH(QString, name);
        QFETCH(QString, look);
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, sex);
        const EspeakVoice voice = voiceOf({name, look}, text);
        QVERIFY2(voice.name.startsWith(language + sex), qPrintable(voice.name));
        QCOMPARE(voiceOf({name, look}, text), voice);
    }

    /// espeak-ng's own account of the sounds: a voice that spells pinyin as English switches to "(en)" for it.
    void chineseIsSpokenAsChinese()
    {
        const QString text = QStringLiteral("电话客户，我叫小梅，今年回家过春节。");
        QProcess espeak;
        espeak.start(QStringLiteral("espeak-ng"), {QStringLiteral("-v"), voiceOf({QStringLiteral("陈梅"), {}}, text).name,
                                                   QStringLiteral("-q"), QStringLiteral("-x"), QStringLiteral("--stdin")});
        espeak.write(text.toUtf8());
        espeak.closeWriteChannel();
        QVERIFY(espeak.waitForFinished());
        const QByteArray sounds = espeak.readAllStandardOutput();
        QVERIFY2(!sounds.isEmpty() && !sounds.contains("(en)"), sounds.constData());
    }

    void linesAreHeardWhereTheirCuesAre()
    {
        ScratchVoice voice;
        const VoiceTrack track = voice.speak(requestOf({{QStringLiteral("陈梅"), QStringLiteral("奶奶，我回来了。"), VoiceKind::OnScreen},
                                                        {QStringLiteral("LEE"), QStringLiteral("Who is there?"), VoiceKind::OnScreen}},
                                                       8));
        QCOMPARE(track.pcm.size(), qsizetype(8 * 48'000 * 4));
        QCOMPARE(track.cues.size(), 2);
        QVERIFY(track.cues[0].endMs <= track.cues[1].startMs);
        QVERIFY(track.cues[1].endMs < 8000);
        for (const SpokenCue &cue : track.cues)
            QVERIFY(loudest(track.pcm, cue.startMs, cue.endMs) > 3000);
        QVERIFY(loudest(track.pcm, 7000, 8000) < 400);
        QVERIFY(track.note.isEmpty());
        QCOMPARE(track.mouth.size(), qsizetype(96));
        QVERIFY(track.mouth.mid(int(track.cues[0].startMs * 12 / 1000), 6).count('\0') < 6);
    }

    void innerVoiceMovesNoMouth()
    {
        ScratchVoice voice;
        const VoiceTrack track =
            voice.speak(requestOf({{QStringLiteral("MEI"), QStringLiteral("I must not cry."), VoiceKind::Inner}}, 5));
        QCOMPARE(track.mouth.count('\0'), track.mouth.size());
        QVERIFY(loudest(track.pcm, track.cues[0].startMs, track.cues[0].endMs) > 1000);
    }

    void tooManyWordsAreSpokenFasterAndSaidSo()
    {
        ScratchVoice voice;
        const QString text = QStringLiteral("We have come a very long way on a very cold night to give you back what was yours all along");
        const VoiceTrack slow = voice.speak(requestOf({{QStringLiteral("MEI"), text, VoiceKind::OnScreen}}, 20));
        const VoiceTrack fast = voice.speak(requestOf({{QStringLiteral("MEI"), text, VoiceKind::OnScreen}}, 5));
        QVERIFY(slow.note.isEmpty());
        QVERIFY(!fast.note.isEmpty());
        QVERIFY(fast.cues[0].endMs <= 5000);
        QVERIFY(fast.cues[0].endMs - fast.cues[0].startMs < slow.cues[0].endMs - slow.cues[0].startMs);
    }

    void withoutEspeakThereIsRoomToneAndTheFactIsTold()
    {
        ScratchVoice voice(QStringLiteral("no-such-espeak"));
        QVERIFY(!voice.available().ok());
        QCOMPARE(voice.available().error().kind, ErrorKind::MissingTool);
        const VoiceTrack track =
            voice.speak(requestOf({{QStringLiteral("MEI"), QStringLiteral("Hello there"), VoiceKind::OnScreen}}, 5));
        QVERIFY(!track.note.isEmpty());
        QCOMPARE(track.cues.size(), 1);
        QCOMPARE(track.cues[0].endMs - track.cues[0].startMs, speech::durationMs(QStringLiteral("Hello there")));
        QVERIFY(loudest(track.pcm, 0, 5000) > 0);
        QVERIFY(loudest(track.pcm, 0, 5000) < 1000);
        QVERIFY(!voice.say(QStringLiteral("Hello"), {}, 1.0).ok());
    }

    void nothingToSayIsRefused()
    {
        ScratchVoice voice;
        QCOMPARE(voice.say(QStringLiteral("  "), {}, 1.0).error().kind, ErrorKind::BadInput);
    }
};

QTEST_GUILESS_MAIN(tst_ScratchVoice)
#include "tst_scratchvoice.moc"
