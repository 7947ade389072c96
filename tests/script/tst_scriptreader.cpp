// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

Script scriptOf(const QString &text)
{
    const Result<Script> script = readScript(text.toUtf8(), {});
    return script.ok() ? *script : Script();
}

/// "1 title: 1 2 3; 2 title: 1" for the episodes and their scenes' numbers.
QString structureOf(const Script &script)
{
    QStringList rows;
    for (const ScriptEpisode &episode : script.episodes) {
        QStringList numbers;
        for (const Scene &scene : episode.scenes)
            numbers.append(QString::number(scene.number));
        rows.append(QStringLiteral("%1 %2: %3").arg(episode.number).arg(episode.title, numbers.join(u' ')));
    }
    return rows.join(QStringLiteral("; "));
}

int warnings(const Script &script)
{
    int count = 0;
    for (const ScriptProblem &problem : script.problems)
        count += problem.severity == ProblemSeverity::Warning ? 1 : 0;
    return count;
}

}  // namespace

/// Episodes, acts, front matter and the mixture of dialects.
class TestScriptReader : public QObject
{
    Q_OBJECT

private slots:
    void episodeMarkIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto reads = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        reads("第2集", "2 : 1");
        reads("第2集：红包", "2 红包: 1");
        reads("第２集 红包", "2 红包: 1");
        reads("第十二集", "12 : 1");
        reads("第二十集-归来", "20 归来: 1");
        reads("第一百零三集", "103 : 1");
        reads("第两集", "2 : 1");
        reads("第 3 集", "3 : 1");
        reads("EP002", "2 : 1");
        reads("EP2: The Key", "2 The Key: 1");
        reads("Episode 3", "3 : 1");
        reads("EPISODE 3: \"The Key\"", "3 The Key: 1");
        reads("Episode Two", "2 : 1");
        reads("# Episode 4: Pilot", "4 Pilot: 1");
        reads("## 第2集：红包", "2 红包: 1");
        reads("**第2集：红包**", "2 红包: 1");
        reads("【第2集】", "2 : 1");
        reads("第2集《红包》", "2 红包: 1");
    }

    void episodeMarkIsRead()
    {
        QFETCH(QString, line);
        QTEST(structureOf(scriptOf(line + QStringLiteral("\n\n场1 客厅 日 内\n△ 雪。"))), "expected");
    }

    void lookAlikeIsNoEpisodeMark_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"第3集里他没有出现。", "第三集团军", "Episode 1 is the best", "EPIC", "集合！"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void lookAlikeIsNoEpisodeMark()
    {
        QFETCH(QString, line);
        QCOMPARE(structureOf(scriptOf(QStringLiteral("场1 客厅 日 内\n\n%1\n\n△ 雪。").arg(line))),
                 QStringLiteral("1 : 1"));
    }

    void episodeListIsNotTheScript()
    {
        const Script script = scriptOf(QStringLiteral(
            "《钥匙》\n第1集：红包 —— 一把钥匙 🔥\n第2集：钟表\n第3集：归来\n\n第1集：红包\n1-1 日 内 客厅\n△ 雪。\n"
            "第2集：钟表\n2-1 日 内 店\n△ 雨。\n"));
        QCOMPARE(structureOf(script), QStringLiteral("1 红包: 1; 2 钟表: 1"));
        QCOMPARE(script.unused.size(), 6);
        QVERIFY(script.unused[1].reason.contains(QStringLiteral("list of episodes")));
        QCOMPARE(warnings(script), 0);
    }

    void scenesBeforeAnyMarkBelongToTheFirstEpisode()
    {
        QCOMPARE(structureOf(scriptOf(QStringLiteral("场1 客厅 日 内\n△ 雪。\n第2集\n场1 院子 日 外\n△ 雨。"))),
                 QStringLiteral("1 : 1; 2 : 1"));
    }

    void sceneNumbersGiveEpisodesWhereMarksAreAbsent()
    {
        const Script script =
            scriptOf(QStringLiteral("1-1 日 内 甲\n△ 雪。\n1-2 日 内 乙\n△ 雪。\n3-1 日 内 丙\n△ 雪。"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1 2; 3 : 1"));
    }

    void numberOfAnotherEpisodeIsWarned()
    {
        const Script script = scriptOf(QStringLiteral("第1集\n1-1 日 内 甲\n△ 雪。\n2-2 日 内 乙\n△ 雪。"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1 2"));
        QCOMPARE(warnings(script), 1);
        QCOMPARE(script.problems.first().lineNumber, 4);
    }

    void episodeOpenedTwiceIsOneEpisode()
    {
        const Script script = scriptOf(QStringLiteral("第1集\n场1 日 内 甲\n△ 雪。\n第1集\n场2 日 内 乙\n△ 雪。"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1 2"));
        QCOMPARE(warnings(script), 1);
    }

    void endMarkOpensNothing()
    {
        const Script script =
            scriptOf(QStringLiteral("第1集\n场1 日 内 甲\n△ 雪。\n（第1集完）\n第2集\n场1 日 内 乙\n△ 雪。\n第2集 完"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1; 2 : 1"));
    }

    void writtenSceneNumbersAreKeptWhileTheyAscend_data()
    {
        QTest::addColumn<QStringList>("numbers");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("problems");
        const auto reads = [](const char *numbers, const char *expected, int problems) {
            QTest::newRow(numbers) << QString::fromUtf8(numbers).split(u' ') << QString::fromUtf8(expected) << problems;
        };
        reads("场1 场2 场3", "1 : 1 2 3", 0);
        reads("场1 场3 场7", "1 : 1 3 7", 0);
        reads("场1 场2 +场 场4", "1 : 1 2 3 4", 0);
        reads("场1 场2 +场 场3", "1 : 1 2 3 4", 1);
        reads("场1 场1 场2", "1 : 1 2 3", 1);
        reads("场3 场2 场1", "1 : 1 2 3", 1);
    }

    void writtenSceneNumbersAreKeptWhileTheyAscend()
    {
        QFETCH(QStringList, numbers);
        QString text;
        for (const QString &number : numbers)
            text += QStringLiteral("%1 日 内 客厅\n△ 雪。\n").arg(number);
        const Script script = scriptOf(text);
        QTEST(structureOf(script), "expected");
        QTEST(int(script.problems.size()), "problems");
    }

    void actsWithoutHeadingsAreScenes()
    {
        const Script script = scriptOf(
            QStringLiteral("EPISODE 1: \"The Key\"\n    ACT 1: The family gathers for\n    dinner. Mei waits.\n"
                           "    ACT 2: Mei leaves.\n"));
        QCOMPARE(structureOf(script), QStringLiteral("1 The Key: 1 2"));
        const Scene &scene = script.episodes.first().scenes.first();
        QCOMPARE(scene.heading, QStringLiteral("ACT 1"));
        QCOMPARE(scene.lines.size(), 1);
        QCOMPARE(scene.lines.first().text, QStringLiteral("The family gathers for dinner. Mei waits."));
        QCOMPARE(scene.lines.first().firstLine, 2);
        QCOMPARE(scene.lines.first().lastLine, 3);
        QVERIFY(script.problems.isEmpty());
    }

    void actsWithHeadingsAreNoScenes()
    {
        const Script script =
            scriptOf(QStringLiteral("ACT ONE\n\nINT. A - DAY\n\nHi.\n\nACT TWO\n\nINT. B - DAY\n\nHo.\n"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1 2"));
        QCOMPARE(script.unused.size(), 2);
    }

    void textWithoutHeadingIsOneSceneAndSaysSo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("prose") << QStringLiteral("She waits.\n\nHe comes.");
        QTest::newRow("Chinese prose") << QStringLiteral("她在等。\n\n他来了。");
        QTest::newRow("chat") << QStringLiteral("小明：你好\n小红：你好\n小明：再见\n小红：再见");
        QTest::newRow("a list of episodes") << QStringLiteral("第1集：红包\n第2集：钥匙");
        QTest::newRow("episode without scenes") << QStringLiteral("第1集\n她在等。");
    }

    void textWithoutHeadingIsOneSceneAndSaysSo()
    {
        QFETCH(QString, text);
        const Script script = scriptOf(text);
        QCOMPARE(script.episodes.size(), 1);
        QCOMPARE(script.episodes.first().scenes.size(), 1);
        QCOMPARE(script.problems.size(), 1);
        QVERIFY(script.problems.first().what.contains(QStringLiteral("No scene heading")));
        QCOMPARE(unaccountedLine(script, text), QString());
    }

    void filmableTextBeforeTheFirstHeadingIsASceneOfItsOwn()
    {
        const Script script = scriptOf(QStringLiteral("第1集\n△ 雪。\n场1 日 内 甲\n△ 雨。"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1 2"));
        QVERIFY(script.episodes.first().scenes.first().heading.isEmpty());
        QCOMPARE(warnings(script), 1);
    }

    void otherTextBeforeTheFirstHeadingIsLeftOut()
    {
        const Script script = scriptOf(QStringLiteral("第1集\n本集讲述一把钥匙。\n场1 日 内 甲\n△ 雨。"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1"));
        QCOMPARE(script.unused.size(), 2);
        QVERIFY(script.unused[1].reason.contains(QStringLiteral("before the first scene heading")));
    }

    void frontMatterIsRead()
    {
        const Script script =
            scriptOf(QStringLiteral("《钥匙》\n编剧：甲、乙\n【大纲】\n一把钥匙。\n一座宅子。\n人物小传：\n陈念（26）："
                                    "修表师\n2. 周伯：掌柜\n\n"
                                    "第1集\n1-1 日 内 客厅\n△ 雪。"));
        QCOMPARE(script.title, QStringLiteral("钥匙"));
        QCOMPARE(script.authors.join(u' '), QStringLiteral("甲 乙"));
        QCOMPARE(script.synopsis, QStringLiteral("一把钥匙。\n一座宅子。"));
        QCOMPARE(script.people.size(), 2);
        QCOMPARE(script.people[0],
                 (ScriptCharacter{QStringLiteral("陈念"), QStringLiteral("26"), QStringLiteral("修表师")}));
        QCOMPARE(script.people[1].name, QStringLiteral("周伯"));
        QCOMPARE(script.unused.size(), 9);
    }

    void tableOfPeopleIsRead()
    {
        const Script script = scriptOf(QStringLiteral(
            "人物小传：\n| 姓名 | 年龄 | 简介 |\n|---|---|---|\n| 林琛 | 35 | 特警 |\n\n1-1 日 内 客厅\n△ 雪。"));
        QCOMPARE(script.people,
                 (QVector<ScriptCharacter>{{QStringLiteral("林琛"), QStringLiteral("35"), QStringLiteral("特警")}}));
    }

    void colonLinesOfFrontMatterAreNoDialogue()
    {
        const Script script = scriptOf(QStringLiteral("《钥匙》\n大纲：陈念：一个修表师。\n\n1-1 日 内 客厅\n△ 雪。"));
        QCOMPARE(script.episodes.first().scenes.first().lines.size(), 2);
    }

    void styleMayChangePartWay()
    {
        const Script script = scriptOf(
            QStringLiteral("第1集\n1-1 日 内 客厅\n林琛（急）：走！\n\n第2集\n【场2】夜/外/街道\n【林琛】：走！\n\n"
                           "第3集\n\nINT. 客厅 - 日\n\n林琛\n（急）\n走！\n"));
        QCOMPARE(structureOf(script), QStringLiteral("1 : 1; 2 : 2; 3 : 1"));
        for (const ScriptEpisode &episode : script.episodes) {
            QCOMPARE(episode.scenes.first().lines.last().kind, LineKind::Dialogue);
            QCOMPARE(episode.scenes.first().lines.last().character, QStringLiteral("林琛"));
        }
    }

    void languageIsThatOfMostLetters()
    {
        QCOMPARE(scriptOf(QStringLiteral("INT. A - DAY\n\nHi.")).language, QStringLiteral("en"));
        QCOMPARE(scriptOf(QStringLiteral("INT. 客厅 - 日\n\n林琛推门进来。")).language, QStringLiteral("zh"));
    }
};

QTEST_GUILESS_MAIN(TestScriptReader)
#include "tst_scriptreader.moc"
