// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/chineseheading.h"
#include "script/script.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

QString settingWord(Setting setting)
{
    switch (setting) {
    case Setting::Unspecified:
        break;
    case Setting::Interior:
        return QStringLiteral("内");
    case Setting::Exterior:
        return QStringLiteral("外");
    case Setting::Both:
        return QStringLiteral("内外");
    }
    return {};
}

/// "episode-number | place | time | setting | people" of the only scene that opens in a script, or "none".
QString firstHeading(const QString &text)
{
    const Result<Script> script = readScript(text.toUtf8(), {});
    if (!script || script->episodes.isEmpty())
        return QStringLiteral("none");
    const ScriptEpisode &episode = script->episodes.first();
    const Scene &scene = episode.scenes.first();
    if (scene.heading.isEmpty())
        return QStringLiteral("none");
    return QStringLiteral("%1-%2 | %3 | %4 | %5 | %6")
        .arg(episode.number)
        .arg(scene.number)
        .arg(scene.place, key(scene.time), settingWord(scene.setting), scene.people.join(u'、'));
}

}  // namespace

/// The forms of scene headings that were collected from produced shows and public prompts.
class TestChineseHeading : public QObject
{
    Q_OBJECT

private slots:
    void collectedFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        int form = 0;
        const auto reads = [&form](const QString &text, const QString &expected) {
            QTest::addRow("form %d: %s", ++form, qPrintable(text.section(u'\n', 0, 0))) << text << expected;
        };
        reads(QStringLiteral("1-1 日 外 乡村公路/大巴车"), QStringLiteral("1-1 | 乡村公路/大巴车 | day | 外 | "));
        reads(QStringLiteral("1-1日内灵堂"), QStringLiteral("1-1 | 灵堂 | day | 内 | "));
        reads(QStringLiteral("1-3日外 裴氏集团楼下"), QStringLiteral("1-3 | 裴氏集团楼下 | day | 外 | "));
        reads(QStringLiteral("场1-1 金銮殿 日 内"), QStringLiteral("1-1 | 金銮殿 | day | 内 | "));
        reads(QStringLiteral("场景一 陈家客厅 日"), QStringLiteral("1-1 | 陈家客厅 | day |  | "));
        reads(QStringLiteral("1-1、上海老城·封门旧址 深夜 外"),
              QStringLiteral("1-1 | 上海老城·封门旧址 | night | 外 | "));
        reads(QStringLiteral("1-1、地下室/门外，日，内/外"), QStringLiteral("1-1 | 地下室/门外 | day | 内外 | "));
        reads(QStringLiteral("11.1 李家客厅 内 日"), QStringLiteral("11-1 | 李家客厅 | day | 内 | "));
        reads(QStringLiteral("1 张三卧室 日内"), QStringLiteral("1-1 | 张三卧室 | day | 内 | "));
        reads(QStringLiteral("20、卫生间 日 内"), QStringLiteral("1-20 | 卫生间 | day | 内 | "));
        reads(QStringLiteral("1-3 夜-内-宴会厅主屏前"), QStringLiteral("1-3 | 宴会厅主屏前 | night | 内 | "));
        reads(QStringLiteral("【场1】日/外/河边"), QStringLiteral("1-1 | 河边 | day | 外 | "));
        reads(QStringLiteral("1 场景：【夜 皇宫豹房露台 外】"), QStringLiteral("1-1 | 皇宫豹房露台 | night | 外 | "));
        reads(QStringLiteral("【场景 1：地下室 - 内/外（日）】"), QStringLiteral("1-1 | 地下室 | day | 内外 | "));
        reads(QStringLiteral("场次（1）地点：兰州拉面馆，夜，内；出场人物：杜晨"),
              QStringLiteral("1-1 | 兰州拉面馆 | night | 内 | 杜晨"));
        reads(QStringLiteral("## 场景一：念念甜品屋·内·日"), QStringLiteral("1-1 | 念念甜品屋 | day | 内 | "));
        reads(QStringLiteral("## EP002-SC001 外 · 老码头 · 清晨"), QStringLiteral("2-1 | 老码头 | morning | 外 | "));
        reads(QStringLiteral("夜 外 无间狱"), QStringLiteral("1-1 | 无间狱 | night | 外 | "));
        reads(QStringLiteral("纯黑环境 夜内"), QStringLiteral("1-1 | 纯黑环境 | night | 内 | "));
        reads(QStringLiteral("+场 李家厨房 内 夜"), QStringLiteral("1-1 | 李家厨房 | night | 内 | "));
        reads(QStringLiteral("内景 客厅 - 夜"), QStringLiteral("1-1 | 客厅 | night | 内 | "));
        reads(QStringLiteral("内景.咖啡馆 - 日"), QStringLiteral("1-1 | 咖啡馆 | day | 内 | "));
        reads(QStringLiteral("INT. 咖啡馆 - NIGHT"), QStringLiteral("1-1 | 咖啡馆 | night | 内 | "));
        reads(QStringLiteral("Scene 1-1: EXT. 天台 - DAY"), QStringLiteral("1-1 | 天台 | day | 外 | "));
        reads(QStringLiteral("1-1\n地点：日 内 办公室\n人物：林琛"), QStringLiteral("1-1 | 办公室 | day | 内 | 林琛"));
        reads(QStringLiteral("### 场1-2\n日 内 灵山"), QStringLiteral("1-2 | 灵山 | day | 内 | "));
        reads(QStringLiteral("场次：1\n地点：天台\n时间：深夜\n内外景：外"),
              QStringLiteral("1-1 | 天台 | night | 外 | "));
        reads(QStringLiteral("1\n日 内 灵山"), QStringLiteral("1-1 | 灵山 | day | 内 | "));
        reads(QStringLiteral("（2）\n地点：灵山"), QStringLiteral("1-2 | 灵山 | unspecified |  | "));
        reads(QStringLiteral("8-1\n人物：林琛"), QStringLiteral("8-1 |  | unspecified |  | 林琛"));
        reads(QStringLiteral("第3场 黄昏 外 河边"), QStringLiteral("1-3 | 河边 | dusk | 外 | "));
        reads(QStringLiteral("场3 河边"), QStringLiteral("1-3 | 河边 | unspecified |  | "));
        reads(QStringLiteral("地点：客厅\n时间：夜"), QStringLiteral("1-1 | 客厅 | night |  | "));
        reads(QStringLiteral("外景 码头"), QStringLiteral("1-1 | 码头 | unspecified | 外 | "));
        reads(QStringLiteral("**1-2　内　夜　陈家客厅**"), QStringLiteral("1-2 | 陈家客厅 | night | 内 | "));
        reads(QStringLiteral("１－２　日　内　客厅"), QStringLiteral("1-2 | 客厅 | day | 内 | "));
        reads(QStringLiteral("1-4A 客厅 日 内"), QStringLiteral("1-1 | 客厅 | day | 内 | "));
        reads(QStringLiteral("一、客厅 日 内"), QStringLiteral("1-1 | 客厅 | day | 内 | "));
        reads(QStringLiteral("1-2 客厅 日 内（回忆）"), QStringLiteral("1-2 | 客厅 | day | 内 | "));
        reads(QStringLiteral("1-2 陈家（二楼） 日 内"), QStringLiteral("1-2 | 陈家（二楼） | day | 内 | "));
        reads(QStringLiteral("1-2 子时三刻 外 荒庙"), QStringLiteral("1-2 | 荒庙 | night | 外 | "));
        reads(QStringLiteral("Scene 3: Kitchen - Night"), QStringLiteral("1-3 | Kitchen | night |  | "));
    }

    void collectedFormIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(firstHeading(text + QStringLiteral("\n\n△ 她站着。\n")), expected);
    }

    void lookAlikeIsNoHeading_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList lines = {QStringLiteral("1.2 release notes"),
                                   QStringLiteral("2026"),
                                   QStringLiteral("内心独白 - 日"),
                                   QStringLiteral("第2场比赛开始前，他走了。"),
                                   QStringLiteral("5日内付清欠款"),
                                   QStringLiteral("3、拿出手机看了一眼。"),
                                   QStringLiteral("24小时内必须到。"),
                                   QStringLiteral("他在门外等了一夜。"),
                                   QStringLiteral("场面一度混乱"),
                                   QStringLiteral("1-0 主队领先"),
                                   QStringLiteral("内外勾结"),
                                   QStringLiteral("+场"),
                                   QStringLiteral("夜 深了"),
                                   QStringLiteral("1-1 他说：日 内 不许走。真的！"),
                                   QStringLiteral("Scene 1 is my favourite")};
        for (const QString &line : lines)
            QTest::newRow(qPrintable(line)) << line;
    }

    void lookAlikeIsNoHeading()
    {
        QFETCH(QString, text);
        QVERIFY(!ChineseHeading::read(text));
        QCOMPARE(firstHeading(text + QStringLiteral("\n\n她站着。\n")), QStringLiteral("none"));
    }

    void timeWordIsUnderstood_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<TimeOfDay>("time");
        const auto means = [](const QString &words, TimeOfDay time) {
            for (const QString &word : words.split(u' '))
                QTest::newRow(qPrintable(word)) << word << time;
        };
        means(QStringLiteral("凌晨 黎明 拂晓 寅时"), TimeOfDay::Dawn);
        means(QStringLiteral("大清早 清晨 早晨 上午 晨 早 卯时 辰时一刻 巳时"), TimeOfDay::Morning);
        means(QStringLiteral("中午 正午 午后 下午 白天 日 午时 未时 申时三刻"), TimeOfDay::Day);
        means(QStringLiteral("黄昏 傍晚 昏 暮 酉时"), TimeOfDay::Dusk);
        means(QStringLiteral("入夜 晚上 晚 戌时"), TimeOfDay::Evening);
        means(QStringLiteral("深夜 午夜 雨夜 雪夜 夜晚 夜 子时 丑时 亥时四刻"), TimeOfDay::Night);
    }

    void timeWordIsUnderstood()
    {
        QFETCH(QString, word);
        QFETCH(TimeOfDay, time);
        const auto heading = ChineseHeading::read(QStringLiteral("1-1 %1 外 荒庙").arg(word));
        QVERIFY(heading);
        QCOMPARE(heading->time, time);
        QCOMPARE(heading->place, QStringLiteral("荒庙"));
    }

    void settingWordIsUnderstood_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<Setting>("setting");
        QTest::newRow("内") << QStringLiteral("内") << Setting::Interior;
        QTest::newRow("内景") << QStringLiteral("内景") << Setting::Interior;
        QTest::newRow("外") << QStringLiteral("外") << Setting::Exterior;
        QTest::newRow("外景") << QStringLiteral("外景") << Setting::Exterior;
        QTest::newRow("内外") << QStringLiteral("内外") << Setting::Both;
        QTest::newRow("外内") << QStringLiteral("外内") << Setting::Both;
        QTest::newRow("内/外") << QStringLiteral("内/外") << Setting::Both;
        QTest::newRow("外/内") << QStringLiteral("外/内") << Setting::Both;
    }

    void settingWordIsUnderstood()
    {
        QFETCH(QString, word);
        QFETCH(Setting, setting);
        const auto heading = ChineseHeading::read(QStringLiteral("1-1 日 %1 荒庙").arg(word));
        QVERIFY(heading);
        QCOMPARE(heading->setting, setting);
    }

    void numberAloneInDialogueIsText()
    {
        const Result<Script> script =
            readScript(QStringLiteral("1-1 日 内 客厅\n林琛（数）：三\n2\n一\n△ 他停住。\n").toUtf8(), {});
        QVERIFY(script.ok());
        QCOMPARE(script->episodes.first().scenes.size(), 1);
    }

    void partOfAHeadingIsKeptAndFlagged()
    {
        const Result<Script> script = readScript(QStringLiteral("场2\n△ 她站着。\n").toUtf8(), {});
        QVERIFY(script.ok());
        QCOMPARE(script->episodes.first().scenes.first().heading, QStringLiteral("场2"));
        QCOMPARE(script->problems.size(), 1);
        QCOMPARE(script->problems.first().severity, ProblemSeverity::Note);
        QCOMPARE(script->problems.first().lineNumber, 1);
    }
};

QTEST_GUILESS_MAIN(TestChineseHeading)
#include "tst_chineseheading.moc"
