// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

/// The lines behind the heading and the people line of a scene with 林琛, 苏念 and Dr. Lin, as dumped, without ranges.
QStringList linesOf(const QString &text, QVector<ScriptProblem> *problems = nullptr)
{
    const QString head = QStringLiteral("1-1 夜 内 甜品店\n人物：林琛、苏念、Dr. Lin\n");
    const Result<Script> script = readScript((head + text).toUtf8(), {});
    QStringList rows;
    if (!script)
        return {script.error().what};
    if (problems)
        *problems = script->problems;
    const QVector<Line> &lines = script->episodes.first().scenes.first().lines;
    for (qsizetype i = 2; i < lines.size(); ++i)
        rows.append(dumpLine(lines[i]).trimmed().section(u' ', 1));
    return rows;
}

}  // namespace

/// The lines of Chinese short dramas: speech, voices, action, brackets, labels.
class TestSpeechLine : public QObject
{
    Q_OBJECT

private slots:
    void lineIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto reads = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        reads("林琛：好久不见。", "dialogue who=林琛 | 好久不见。");
        reads("林琛:好久不见。", "dialogue who=林琛 | 好久不见。");
        reads("林琛（惊讶）：你……", "dialogue who=林琛 mood=惊讶 | 你……");
        reads("林琛：（伸手）跟我走。", "dialogue who=林琛 mood=伸手 | 跟我走。");
        reads("【林琛】（低声）：跟我走。", "dialogue who=林琛 mood=低声 | 跟我走。");
        reads("**林琛**（冷笑）：\"凭什么？\"", "dialogue who=林琛 mood=冷笑 | 凭什么？");
        reads("**林琛：**凭什么？", "dialogue who=林琛 | 凭什么？");
        reads("林琛：“凭什么？”", "dialogue who=林琛 | 凭什么？");
        reads("林琛：“凭什么？”她问“谁”", "dialogue who=林琛 | “凭什么？”她问“谁”");
        reads("林琛\n（低声）\n跟我走。", "dialogue who=林琛 mood=低声 | 跟我走。");
        reads("林琛\n跟我走。", "dialogue who=林琛 | 跟我走。");
        reads("林琛：\n跟我走。", "dialogue who=林琛 | 跟我走。");
        reads("林琛：知道了。（小声嘀咕）啰嗦。", "dialogue who=林琛 mood=小声嘀咕 | 知道了。啰嗦。");
        reads("Dr. Lin：别动。", "dialogue who=Dr. Lin | 别动。");
        reads("路人甲（惊恐）：快看！", "dialogue who=路人甲 mood=惊恐 | 快看！");
        reads("林琛、苏念：小心！", "dialogue who=林琛、苏念 | 小心！");

        reads("林琛（OS）：是她。", "dialogue who=林琛 voice=inner mark=OS | 是她。");
        reads("林琛 OS：是她。", "dialogue who=林琛 voice=inner mark=OS | 是她。");
        reads("林琛OS：是她。", "dialogue who=林琛 voice=inner mark=OS | 是她。");
        reads("林琛（os）：是她。", "dialogue who=林琛 voice=inner mark=os | 是她。");
        reads("林琛（ＯＳ）：是她。", "dialogue who=林琛 voice=inner mark=ＯＳ | 是她。");
        reads("林琛（内心独白）：是她。", "dialogue who=林琛 voice=inner mark=内心独白 | 是她。");
        reads("林琛【VO】：那年。", "dialogue who=林琛 voice=narration mark=VO | 那年。");
        reads("林琛（带笑 vo）：那年。", "dialogue who=林琛 mood=带笑 voice=narration mark=vo | 那年。");
        reads("林琛（悲伤、os）：那年。", "dialogue who=林琛 mood=悲伤 voice=inner mark=os | 那年。");
        reads("林琛（V.O.）：那年。", "dialogue who=林琛 voice=narration mark=V.O. | 那年。");
        reads("林琛（画外音）：那年。", "dialogue who=林琛 voice=off-screen mark=画外音 | 那年。");
        reads("[VO] 林琛：那年。", "dialogue who=林琛 voice=narration mark=VO | 那年。");
        reads("旁白：那年。", "dialogue who=旁白 voice=narration mark=旁白 | 那年。");
        reads("旁白（VO）：那年。", "dialogue who=旁白 voice=narration mark=VO | 那年。");
        reads("画外音：那年。", "dialogue who=画外音 voice=off-screen mark=画外音 | 那年。");
        reads("【VO：那年。】", "dialogue who=VO voice=narration mark=VO | 那年。");

        reads("△ 林琛推门。", "action | 林琛推门。");
        reads("▲林琛推门。", "action | 林琛推门。");
        reads("△：林琛推门。", "action | 林琛推门。");
        reads("※ 门铃。", "action | 门铃。");
        reads("△ 全景：店里空着。", "action size=全景 | 店里空着。");
        reads("△（中景）林琛推门。", "action size=中景 | 林琛推门。");
        reads("△【特写】戒指。", "action size=特写 | 戒指。");
        reads("△ 大特写：戒指。", "action size=大特写 | 戒指。");
        reads("特写：戒指。", "action size=特写 | 戒指。");
        reads("【特写】戒指", "action size=特写 | 戒指");
        reads("△ 特写镜头推近。", "action | 特写镜头推近。");
        reads("△ 林琛走到窗边，看着街上\n的人群。", "action | 林琛走到窗边，看着街上的人群。");
        reads("林琛：我等了很久，\n很久。", "dialogue who=林琛 | 我等了很久，很久。");
        reads("♪ 钢琴渐起", "sound | 钢琴渐起");

        reads("【字幕：三年后】", "caption | 三年后");
        reads("【字幕】三年后", "caption | 三年后");
        reads("[画面文字] 营业中", "caption | 营业中");
        reads("（字幕：打烊）", "caption | 打烊");
        reads("字幕：打烊", "caption | 打烊");
        reads("【闪回】", "flashback-in |");
        reads("【闪回：婚礼】", "flashback-in | 婚礼");
        reads("【闪回】三年前", "flashback-in | 三年前");
        reads("【闪回 三年前】", "flashback-in | 三年前");
        reads("【闪出】", "flashback-out |");
        reads("【闪回结束】", "flashback-out |");
        reads("【切镜】", "transition | 切镜");
        reads("【黑屏】", "transition | 黑屏");
        reads("【转场】", "transition | 转场");
        reads("转场：", "transition | 转场");
        reads("淡出。", "transition | 淡出。");
        reads("【空镜：雪山】", "action | 空镜：雪山");
        reads("[SFX]", "sound |");
        reads("[SFX: 雷声]", "sound | 雷声");
        reads("（音效：雷声）", "sound | 雷声");
        reads("（BGM：低沉）", "sound | 低沉");
        reads("BGM：低沉", "sound | 低沉");
        reads("bgm：低沉", "sound | 低沉");
        reads("配乐：低沉", "sound | 低沉");
        reads("[连续性] 他穿黑衣", "note | 他穿黑衣");
        reads("备注：替身", "note | 替身");
        reads("【手机震动】", "action | 手机震动");
        reads("+场", "note | +场");

        reads("镜头：推近。", "action | 镜头：推近。");
        reads("第3镜：推近。", "action | 第3镜：推近。");
        reads("空镜：雪。", "action | 空镜：雪。");
        reads("全景：雪。", "action size=全景 | 雪。");
        reads("他低声说：走吧。", "action | 他低声说：走吧。");
        reads("林琛转身就走，没有回头。", "action | 林琛转身就走，没有回头。");
    }

    void lineIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList rows = linesOf(text);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().trimmed(), expected);
    }

    void unknownNameIsActionAndFlagged()
    {
        QVector<ScriptProblem> problems;
        QCOMPARE(linesOf(QStringLiteral("路人：快看！"), &problems),
                 QStringList{QStringLiteral("action | 路人：快看！")});
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().severity, ProblemSeverity::Note);
        QCOMPARE(problems.first().lineNumber, 3);
    }

    void nameThatSpeaksElsewhereIsSpeech()
    {
        QVector<ScriptProblem> problems;
        const QStringList rows = linesOf(QStringLiteral("路人：快看！\n路人：是他！"), &problems);
        QCOMPARE(rows.first(), QStringLiteral("dialogue who=路人 | 快看！"));
        QVERIFY(problems.isEmpty());
    }

    void unmarkedParagraphIsActionInAScriptWithoutMarks()
    {
        const QStringList rows = linesOf(QStringLiteral("林琛：你好。\n苏念转身。\n林琛：等等。"));
        QCOMPARE(rows[1], QStringLiteral("action | 苏念转身。"));
    }

    void unmarkedLineContinuesASpeechWhereActionIsMarked()
    {
        const QStringList rows = linesOf(QStringLiteral("△ 雪。\n林琛：你好。\n再见。"));
        QCOMPARE(rows[1], QStringLiteral("dialogue who=林琛 | 你好。再见。"));
    }

    void teaserIsLeftOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("hook sign") << QStringLiteral("🎣 他到底是谁？");
        QTest::newRow("quoted hook") << QStringLiteral("> 🎣 他到底是谁？");
        QTest::newRow("quoted text") << QStringLiteral("> 下集预告：真相大白");
        QTest::newRow("teaser sign") << QStringLiteral("📺 真相大白");
        QTest::newRow("label") << QStringLiteral("钩子：戒指里的字");
        QTest::newRow("comment") << QStringLiteral("<!-- 给制作组 -->");
    }

    void teaserIsLeftOut()
    {
        QFETCH(QString, line);
        QCOMPARE(linesOf(QStringLiteral("△ 雪。\n") + line), QStringList{QStringLiteral("action | 雪。")});
    }

    void flashbacksMustPair_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("warnedLine");
        QTest::newRow("paired") << QStringLiteral("【闪回】\n△ 雪。\n【闪回结束】") << 0;
        QTest::newRow("paired, other word") << QStringLiteral("【闪回】\n△ 雪。\n【闪出】") << 0;
        QTest::newRow("never ends") << QStringLiteral("【闪回】\n△ 雪。") << 3;
        QTest::newRow("never began") << QStringLiteral("△ 雪。\n【闪出】") << 4;
        QTest::newRow("twice") << QStringLiteral("【闪回】\n【闪回】\n△ 雪。\n【闪出】") << 3;
    }

    void flashbacksMustPair()
    {
        QFETCH(QString, text);
        QFETCH(int, warnedLine);
        QVector<ScriptProblem> problems;
        (void)linesOf(text, &problems);
        QCOMPARE(problems.size(), warnedLine == 0 ? 0 : 1);
        if (warnedLine > 0)
            QCOMPARE(problems.first().lineNumber, warnedLine);
    }

    void peopleLineIsRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("names");
        const auto reads = [](const char *line, const char *names) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
        };
        reads("人物：林琛、苏念", "林琛 苏念");
        reads("出场人物：林琛，苏念", "林琛 苏念");
        reads("出场：林琛,苏念", "林琛 苏念");
        reads("角色：林琛 苏念", "林琛 苏念");
        reads("**人物**：林琛、苏念", "林琛 苏念");
        reads("人物：林琛（35岁，特警队长）、苏念", "林琛 苏念");
        reads("人物：村民甲/乙、观众*20、舞狮队若干", "村民甲 村民乙 观众 舞狮队");
        reads("人物：全员", "");
    }

    void peopleLineIsRead()
    {
        QFETCH(QString, line);
        const Result<Script> script = readScript((QStringLiteral("1-1 夜 内 店\n%1\n△ 雪。").arg(line)).toUtf8(), {});
        QVERIFY(script.ok());
        QTEST(script->episodes.first().scenes.first().people, "names");
    }

    void peopleOfTheSceneBeforeAreTaken()
    {
        const Result<Script> script = readScript(
            QStringLiteral("1-1 夜 内 店\n人物：甲一、乙二\n△ 雪。\n1-2 夜 外 街\n人物：前场所有人、丙三\n△ 雨。")
                .toUtf8(),
            {});
        QVERIFY(script.ok());
        QCOMPARE(script->episodes.first().scenes[1].people.join(u' '), QStringLiteral("甲一 乙二 丙三"));
    }

    void describedPersonIsListed()
    {
        const Result<Script> script =
            readScript(QStringLiteral("1-1 夜 内 店\n人物：林琛（35岁，特警队长）\n△ 雪。").toUtf8(), {});
        QVERIFY(script.ok());
        const ScriptCharacter expected{QStringLiteral("林琛"), QStringLiteral("35岁"), QStringLiteral("特警队长")};
        QCOMPARE(script->people, QVector<ScriptCharacter>{expected});
    }

    void speakersFollowThePeopleOfTheLine()
    {
        const Result<Script> script = readScript(
            QStringLiteral("1-1 夜 内 店\n人物：林琛\n旁白：那年。\n路人（急）：快！\n林琛：走。").toUtf8(), {});
        QVERIFY(script.ok());
        QCOMPARE(script->episodes.first().scenes.first().people.join(u' '), QStringLiteral("林琛 路人"));
    }
};

QTEST_GUILESS_MAIN(TestSpeechLine)
#include "tst_speechline.moc"
