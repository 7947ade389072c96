// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediatools.h"
#include "media/scratchvoice.h"
#include "media/voicefile.h"

#include <QProcess>
#include <QtTest>

using namespace circletake;
using namespace circletake::media;

class TestVoiceFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_disk;
    SystemFiles m_files;
    QString m_ffmpeg;

    /// A sound file made by the ffmpeg program.
    QString made(const QString &name, const QString &source, const QStringList &options = {})
    {
        const QString path = m_disk.filePath(name);
        const int code = QProcess::execute(
            m_ffmpeg, QStringList{QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y"),
                                  QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), source} +
                          options + QStringList{path});
        [&] { QCOMPARE(code, 0); }();
        return path;
    }

private slots:
    void initTestCase()
    {
        const MediaTools tools;
        QVERIFY(tools.ffmpeg().ok());
        m_ffmpeg = *tools.ffmpeg();
    }

    void aVoiceComesBackFromItsFileAsItWas()
    {
        const MonoSamples voice{0, 1, -2, 32'767, -32'768};
        const QString path = m_disk.filePath(QStringLiteral("v.wav"));
        QVERIFY(writeDurably(m_files, path, voiceWavOf(voice)).ok());
        const auto back = readVoiceFile(m_files, path);
        QVERIFY(back.ok());
        QCOMPARE(*back, voice);
    }

    void recordingsOfAnyFormatAndRateComeIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("telephone WAV") << "a.wav" << QStringList{QStringLiteral("-ar"), QStringLiteral("8000")};
        QTest::newRow("96 kHz stereo FLAC")
            << "b.flac"
            << QStringList{QStringLiteral("-ar"), QStringLiteral("96000"), QStringLiteral("-ac"), QStringLiteral("2")};
        QTest::newRow("M4A") << "c.m4a" << QStringList{};
        QTest::newRow("Ogg") << "名字 '有' 引号.ogg" << QStringList{};
        QTest::newRow("MP3") << "e.mp3" << QStringList{};
    }

    void recordingsOfAnyFormatAndRateComeIn()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, options);
        const auto voice =
            readRecording(m_ffmpeg, made(name, QStringLiteral("sine=frequency=300:duration=2"), options));
        QVERIFY2(voice.ok(), voice ? "" : qPrintable(voice.error().text()));
        QVERIFY(qAbs(msOfSamples(voice->size()) - 2000) < 120);
    }

    void silenceAtTheEndsIsCutOff()
    {
        const QString path = made(QStringLiteral("padded.wav"),
                                  QStringLiteral("sine=frequency=300:duration=1,adelay=1500,apad=pad_dur=2"));
        const auto voice = readRecording(m_ffmpeg, path);
        QVERIFY(voice.ok());
        QVERIFY(qAbs(msOfSamples(voice->size()) - 1040) < 30);
    }

    void whatIsNoLineIsRefusedInClearWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("gone") << m_disk.filePath(QStringLiteral("none.wav")) << ErrorKind::NotFound << "no such file";
        const QString text = m_disk.filePath(QStringLiteral("text.wav"));
        QVERIFY(writeDurably(m_files, text, "These are words and no sound.\n").ok());
        QTest::newRow("not a sound") << text << ErrorKind::BadInput << "no sound in this file";
        QTest::newRow("silence") << made(QStringLiteral("silent.wav"), QStringLiteral("anullsrc=d=2"))
                                 << ErrorKind::BadInput << "silent";
        QTest::newRow("40 minutes") << made(QStringLiteral("long.wav"),
                                            QStringLiteral("sine=frequency=300:sample_rate=8000:duration=2400"))
                                    << ErrorKind::BadInput << "longer than a minute";
        const QString playlist = m_disk.filePath(QStringLiteral("list.wav"));
        QVERIFY(writeDurably(m_files, playlist, "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n").ok());
        QTest::newRow("a playlist") << playlist << ErrorKind::BadInput << "no sound in this file";
    }

    void whatIsNoLineIsRefusedInClearWords()
    {
        QFETCH(QString, path);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, word);
        const auto voice = readRecording(m_ffmpeg, path);
        QVERIFY(!voice.ok());
        QCOMPARE(voice.error().kind, kind);
        QVERIFY2(voice.error().what.contains(word), qPrintable(voice.error().what));
        QVERIFY(voice.error().where.contains(QFileInfo(path).fileName()));
    }

    void aMoodIsHeardInTheScratchVoice()
    {
        ScratchVoice voice;
        QVERIFY(voice.available().ok());
        ScratchWords words{QStringLiteral("我不会再等你了。"), {QStringLiteral("梅"), {}}, {}, {}};
        const auto plain = voice.say(words);
        words.delivery = deliveryOf(QStringLiteral("急切，愤怒"));
        const auto fast = voice.say(words);
        words.delivery = deliveryOf(QStringLiteral("哽咽"));
        const auto sad = voice.say(words);
        QVERIFY(plain.ok() && fast.ok() && sad.ok());
        QVERIFY(fast->size() < plain->size() * 9 / 10);
        QVERIFY(sad->size() > plain->size() * 21 / 20);
    }

    void aChosenVoiceIsAnotherVoiceAndAStrangeOneIsHarmless()
    {
        ScratchVoice voice;
        ScratchWords words{QStringLiteral("Come in."), {QStringLiteral("Mei"), {}}, QStringLiteral("f2"), {}};
        const auto woman = voice.say(words);
        words.voice = QStringLiteral("m3");
        const auto man = voice.say(words);
        QVERIFY(woman.ok() && man.ok() && *woman != *man);
        words.voice = QStringLiteral("--help; rm");
        QVERIFY(voice.say(words).ok());
        QCOMPARE(scratchVoices().size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestVoiceFile)
#include "tst_voicefile.moc"
