// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

Script scriptOf(const QString &path, QByteArray *bytes = nullptr)
{
    QFile file(path);
    const QByteArray contents = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (bytes)
        *bytes = contents;
    const Result<Script> script = readScript(contents, path);
    return script.ok() ? *script : Script();
}

const Line *lineAt(const Script &script, int number)
{
    for (const ScriptEpisode &episode : script.episodes) {
        for (const Scene &scene : episode.scenes) {
            for (const Line &line : scene.lines) {
                if (line.firstLine <= number && number <= line.lastLine)
                    return &line;
            }
        }
    }
    return nullptr;
}

}  // namespace

/// Public sample scripts beside the repository, and the program's own samples.
class TestCorpus : public QObject
{
    Q_OBJECT

    const QDir m_corpus = QDir(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/../shared/corpus"));
    const QDir m_samples = QDir(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/samples"));

    bool isMissing(const QString &name) const { return !m_corpus.exists(name); }

private slots:
    void everyLineIsAccountedFor_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &name : m_samples.entryList(QDir::Files))
            QTest::newRow(qPrintable(name)) << m_samples.filePath(name);
        for (const QString &name :
             m_corpus.entryList({QStringLiteral("*.fountain"), QStringLiteral("*.md")}, QDir::Files))
            QTest::newRow(qPrintable(QStringLiteral("corpus/") + name)) << m_corpus.filePath(name);
    }

    void everyLineIsAccountedFor()
    {
        QFETCH(QString, path);
        QByteArray bytes;
        const Script script = scriptOf(path, &bytes);
        QVERIFY(!script.episodes.isEmpty());
        QCOMPARE(unaccountedLine(script, QString::fromUtf8(bytes)), QString());
        QCOMPARE(script.encoding, QStringLiteral("UTF-8"));
    }

    void chineseSampleHas47Scenes()
    {
        const Script script = scriptOf(m_samples.filePath(QStringLiteral("spring-festival.zh.txt")));
        QCOMPARE(script.title, QStringLiteral("红包里的钥匙"));
        QCOMPARE(script.language, QStringLiteral("zh"));
        QCOMPARE(script.people.size(), 8);
        QCOMPARE(script.people.first().age, QStringLiteral("26"));
        QCOMPARE(script.episodes.size(), 1);
        QCOMPARE(script.episodes.first().scenes.size(), 47);
        QVERIFY(script.problems.isEmpty());
        for (const Scene &scene : script.episodes.first().scenes) {
            QVERIFY2(!scene.place.isEmpty() && scene.time != TimeOfDay::Unspecified, qPrintable(scene.heading));
            QVERIFY2(scene.setting != Setting::Unspecified && !scene.people.isEmpty(), qPrintable(scene.heading));
        }
    }

    void englishSampleIsCleanFountain()
    {
        const Script script = scriptOf(m_samples.filePath(QStringLiteral("spring-festival.en.fountain")));
        QCOMPARE(script.title, QStringLiteral("THE RED ENVELOPE KEY"));
        QCOMPARE(script.language, QStringLiteral("en"));
        QCOMPARE(script.episodes.first().scenes.size(), 14);
        QVERIFY(script.problems.isEmpty());
        QVERIFY(script.synopsis.startsWith(QStringLiteral("On New Year's Eve")));
    }

    void brickAndSteelReadsWhole()
    {
        if (isMissing(QStringLiteral("brick-and-steel.fountain")))
            QSKIP("the public sample scripts are not beside this checkout");
        const Script script = scriptOf(m_corpus.filePath(QStringLiteral("brick-and-steel.fountain")));
        QCOMPARE(script.title, QStringLiteral("BRICK & STEEL FULL RETIRED"));
        QCOMPARE(script.authors, QStringList{QStringLiteral("Stu Maschwitz")});
        const QVector<Scene> &scenes = script.episodes.first().scenes;
        QCOMPARE(scenes.size(), 8);
        QCOMPARE(scenes[0].place, QStringLiteral("BRICK'S PATIO"));
        QCOMPARE(scenes[3].heading, QStringLiteral("SNIPER SCOPE POV"));
        QVERIFY(lineAt(script, 49)->dual);
        QCOMPARE(lineAt(script, 58)->mood, QStringLiteral("in Vietnamese, subtitled"));
        QCOMPARE(lineAt(script, 63)->text, QStringLiteral("Then let's retire them.\nPermanently."));
        QCOMPARE(lineAt(script, 67)->kind, LineKind::Transition);
        QCOMPARE(lineAt(script, 97)->kind, LineKind::Caption);
    }

    /// The file says in its own words which cues should work.
    void characterCuesWorkAsTheFileSays_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("dual");
        const auto works = [](int number, const char *name, bool dual) {
            QTest::addRow("line %d", number) << number << QString::fromLatin1(name) << dual;
        };
        works(1, "STEEL", false);
        works(4, "STEEL", false);
        works(7, "STEEL", false);
        works(10, "BOB", false);
        works(13, "", false);
        works(17, "MOM", false);
        works(20, "", false);
        works(23, "Han", false);
        works(26, "STEEL", false);
        works(29, "STEEL", false);
        works(32, "", false);
        works(35, "C3PO", false);
        works(38, "3CPO", false);
        works(41, "DONT", false);
        works(44, "ME", false);
        works(47, "BUT", true);
        works(50, "", false);
        works(53, "TEST", false);
        works(56, "TEST2", true);
    }

    void characterCuesWorkAsTheFileSays()
    {
        if (isMissing(QStringLiteral("character-cues.fountain")))
            QSKIP("the public sample scripts are not beside this checkout");
        QFETCH(int, number);
        QFETCH(QString, name);
        QFETCH(bool, dual);
        const Script script = scriptOf(m_corpus.filePath(QStringLiteral("character-cues.fountain")));
        const Line *line = lineAt(script, number);
        QVERIFY(line);
        QCOMPARE(line->kind, name.isEmpty() ? LineKind::Action : LineKind::Dialogue);
        QCOMPARE(line->character, name);
        QCOMPARE(line->dual, dual);
    }

    void dialogueWorksAsTheFileSays()
    {
        if (isMissing(QStringLiteral("dialogue.fountain")))
            QSKIP("the public sample scripts are not beside this checkout");
        const Script script = scriptOf(m_corpus.filePath(QStringLiteral("dialogue.fountain")));
        QCOMPARE(lineAt(script, 4)->voice, VoiceKind::OffScreen);
        QCOMPARE(lineAt(script, 8)->mood, QStringLiteral("nervous"));
        QCOMPARE(lineAt(script, 14)->mood, QString());
        QCOMPARE(lineAt(script, 24)->mood, QStringLiteral("kissing him"));
        QVERIFY(lineAt(script, 30)->dual);
        QCOMPARE(lineAt(script, 32)->character, QStringLiteral("R2D2"));
        QCOMPARE(lineAt(script, 36)->kind, LineKind::Action);
        QCOMPARE(lineAt(script, 39)->lastLine, 46);
        QCOMPARE(lineAt(script, 48)->character, QStringLiteral("EVE"));
        QCOMPARE(lineAt(script, 48)->text, QStringLiteral("Well, then I'll just indent!"));
    }

    void fullWidthFountainReads()
    {
        if (isMissing(QStringLiteral("zh-fullwidth.fountain")))
            QSKIP("the public sample scripts are not beside this checkout");
        const Script script = scriptOf(m_corpus.filePath(QStringLiteral("zh-fullwidth.fountain")));
        QCOMPARE(script.title, QStringLiteral("电影"));
        QCOMPARE(script.authors, QStringList{QStringLiteral("匿名")});
        const Scene &scene = script.episodes.first().scenes.first();
        QCOMPARE(scene.place, QStringLiteral("医院"));
        QCOMPARE(scene.time, TimeOfDay::Day);
        QCOMPARE(scene.setting, Setting::Interior);
        QCOMPARE(scene.people, QStringList{QStringLiteral("约翰")});
        QCOMPARE(lineAt(script, 12)->mood, QStringLiteral("丢失"));
        QCOMPARE(lineAt(script, 16)->kind, LineKind::Transition);
    }

    void markdownDramaReads()
    {
        if (isMissing(QStringLiteral("zh-short-drama-markdown.md")))
            QSKIP("the public sample scripts are not beside this checkout");
        const Script script = scriptOf(m_corpus.filePath(QStringLiteral("zh-short-drama-markdown.md")));
        const Scene &scene = script.episodes.first().scenes.first();
        QCOMPARE(scene.place, QStringLiteral("念念甜品屋"));
        QCOMPARE(scene.time, TimeOfDay::Day);
        QCOMPARE(lineAt(script, 3)->kind, LineKind::Sound);
        QCOMPARE(lineAt(script, 6)->shotSizeMark, QStringLiteral("全景"));
        QCOMPARE(lineAt(script, 12)->character, QStringLiteral("苏念"));
        QCOMPARE(lineAt(script, 12)->mood, QStringLiteral("自言自语，满意地看着柠檬挞"));
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
