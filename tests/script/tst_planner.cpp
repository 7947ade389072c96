// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/planner.h"

#include "base/random.h"
#include "script/castfinder.h"
#include "script/script.h"
#include "support/scenes.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using namespace circletake::test;

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void everyScriptIsPlannedByTheRules_data();
    void everyScriptIsPlannedByTheRules();
    void randomScenesArePlannedByTheRules();
    void aSceneOfAnySizeGetsFourToEightShots_data();
    void aSceneOfAnySizeGetsFourToEightShots();
    void aNewPlaceIsEstablishedWide_data();
    void aNewPlaceIsEstablishedWide();
    void theSamePlaceIsNotEstablishedAgain();
    void twoWhoTalkAreSeenTogether();
    void shouldersAlternateOnceBothWereSeen();
    void framesGetCloserAsFeelingsRise();
    void thingsThatActionNamesGetAnInsert_data();
    void thingsThatActionNamesGetAnInsert();
    void theScriptsOwnMarkWins_data();
    void theScriptsOwnMarkWins();
    void movementHasAReason_data();
    void movementHasAReason();
    void strongWordsAreAnswered();
    void toneComesFromMoodAndWording();
    void speechSetsTheLength();
    void speechesOverThirtySecondsAreParted();
    void wordsThatDoNotFitAreTold();
    void notesAndPeopleAreNotFilmed();
    void voicesFromElsewhereDoNotPutTheirSpeakerInTheFrame();
    void dualDialogueStaysInOneShot();
    void latecomersAreNotShownBefore();
    void groupsSpeakWithoutAFace();
    void noJumpCuts();
    void theSamePlanEveryTime();
    void episodesKnowThePlaceBefore();
    void beatsAreTurningPoints();
};

namespace {

PlanContext contextFor(const QVector<Scene> &scenes, const QVector<Character> &known = {})
{
    PlanContext context;
    context.cast = findCast(scenes, known);
    for (qsizetype i = 0; i < context.cast.size(); ++i)
        context.cast[i].id = {i + 1};
    return context;
}

QVector<Shot> planned(const Scene &scene)
{
    return RulePlanner().plan(scene, contextFor({scene}));
}

/// The shot that covers a line of the scene.
Shot covering(const QVector<Shot> &shots, int line)
{
    for (const Shot &shot : shots)
        if (shot.lines.contains(line))
            return shot;
    return {};
}

QStringList namesIn(const Shot &shot, const PlanContext &context)
{
    QStringList names;
    for (const CharacterId id : shot.cast)
        names << context.cast[id.value - 1].name;
    return names;
}

bool isWide(const Shot &shot)
{
    return shot.size <= ShotSize::Wide;
}

/// Some exchange: two different people aloud, one right after the other.
bool hasExchange(const Scene &scene, const PlanContext &context)
{
    const Character *before = nullptr;
    for (const Line &line : scene.lines) {
        if (line.kind == LineKind::Note || line.kind == LineKind::People)
            continue;
        const bool aloud = line.kind == LineKind::Dialogue && line.voice == VoiceKind::OnScreen;
        const Character *speaker = aloud ? castMember(context.cast, line.character) : nullptr;
        if (speaker && before && speaker != before)
            return true;
        before = speaker;
    }
    return false;
}

/// The first rule that a plan breaks, in words; empty when it keeps all.
QString brokenRule(const Scene &scene, const QVector<Shot> &shots, const PlanContext &context, bool newPlace)
{
    if (shots.size() < 4 || shots.size() > 8)
        return QStringLiteral("%1 shots").arg(shots.size());
    QVector<int> lines;
    QString prompts;
    for (qsizetype i = 0; i < shots.size(); ++i) {
        const Shot &shot = shots[i];
        lines += shot.lines;
        if (shot.number != (i + 1) * 10 || shot.id.isValid() || shot.scene != scene.id)
            return QStringLiteral("number, id or scene of shot %1").arg(i);
        if (shot.durationMs < 5000 || shot.durationMs > 30000 || shot.durationMs % 1000 != 0)
            return QStringLiteral("shot %1 lasts %2").arg(shot.number).arg(shot.durationMs);
        if (const qint64 speech = speechMs(shot, scene); speech > shot.durationMs && shot.durationMs != 30000)
            return QStringLiteral("shot %1 lasts %2 but says %3").arg(shot.number).arg(shot.durationMs).arg(speech);
        if (shot.action.isEmpty() || shot.prompt.isEmpty() || shot.prompt.size() > 1800)
            return QStringLiteral("shot %1 has no action or prompt").arg(shot.number);
        for (const CharacterId id : shot.cast)
            if (!id.isValid() || id.value > context.cast.size() || shot.cast.count(id) != 1)
                return QStringLiteral("cast of shot %1").arg(shot.number);
        prompts += shot.prompt;
    }
    const QVector<int> skipped = unfilmed(scene);
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (lines.count(line) != (skipped.contains(line) ? 0 : 1))
            return QStringLiteral("line %1 is in %2 shots").arg(line).arg(lines.count(line));
    if (!std::is_sorted(lines.cbegin(), lines.cend()))
        return QStringLiteral("lines are out of story order");
    if (newPlace && !isWide(shots.constFirst()) && !scene.lines.value(1).text.contains(QStringLiteral("俯")))
        return QStringLiteral("a new place opens on %1").arg(words(shots.constFirst().size));
    const bool together = std::any_of(shots.cbegin(), shots.cend(), [](const Shot &shot) {
        return shot.cast.size() > 1 && shot.size >= ShotSize::Full && shot.size <= ShotSize::Medium;
    });
    return hasExchange(scene, context) && !together ? QStringLiteral("two talk and are never seen together")
                                                    : QString();
}

/// A scene of chance: any kinds of lines in any order, texts of any length, both languages.
Scene randomScene(Random &random)
{
    static const QStringList names{QStringLiteral("陈念"), QStringLiteral("周伯"), QStringLiteral("CHEN HAO"),
                                   QStringLiteral("众人"), QStringLiteral("旁白"), QStringLiteral("STEEL")};
    static const QStringList words{
        QStringLiteral("钥匙"),         QStringLiteral("她推开门"),   QStringLiteral("愣住，"),
        QStringLiteral("陈念"),         QStringLiteral("跑过长街。"), QStringLiteral("the letter "),
        QStringLiteral("STEEL runs. "), QStringLiteral("！"),         QStringLiteral("（怒）"),
        QStringLiteral("特写："),       QStringLiteral("\n"),         QStringLiteral("😀")};
    QVector<Line> lines;
    const qint64 count = random.below(random.below(8) == 0 ? 120 : 14);
    for (qint64 i = 0; i < count; ++i) {
        Line line;
        line.kind = LineKind(1 + random.below(10));
        for (qint64 word = random.below(30); word > 0; --word)
            line.text += words[random.below(words.size())];
        if (line.kind == LineKind::Dialogue) {
            line.character = names[random.below(names.size())];
            line.voice = VoiceKind(random.below(8) < 5 ? 0 : random.below(4));
            line.mood = random.below(2) ? QStringLiteral("怒") : QString();
            line.dual = random.below(8) == 0;
        }
        if (line.kind == LineKind::Action && random.below(6) == 0)
            line.shotSizeMark = QStringLiteral("近景");
        lines.append(line);
    }
    Scene scene = sceneOf(lines, random.below(5) ? QStringLiteral("老街") : QString());
    if (random.below(10) == 0)
        scene.lines.clear();
    return scene;
}

}  // namespace

void TestPlanner::everyScriptIsPlannedByTheRules_data()
{
    QTest::addColumn<QString>("path");
    const QString root = QStringLiteral(CIRCLETAKE_SOURCE_DIR);
    for (const QString &folder :
         {root + QStringLiteral("/resources/samples"), root + QStringLiteral("/../shared/corpus")})
        for (const QFileInfo &file : QDir(folder).entryInfoList(
                 {QStringLiteral("*.fountain"), QStringLiteral("*.txt"), QStringLiteral("zh-*.md")}, QDir::Files))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestPlanner::everyScriptIsPlannedByTheRules()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = readScript(file.readAll(), path);
    QVERIFY2(script, qPrintable(path));
    QVector<Scene> scenes;
    for (const ScriptEpisode &episode : script->episodes)
        for (Scene scene : episode.scenes) {
            scene.id = {scenes.size() + 1};
            scenes.append(scene);
        }
    const PlanContext context = contextFor(scenes, charactersFrom(script->people));
    const auto plans = RulePlanner().planEpisode(scenes, context);
    QCOMPARE(plans.size(), scenes.size());
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const bool newPlace = i == 0 || scenes[i].place != scenes[i - 1].place;
        const QString broken = brokenRule(scenes[i], plans[i].shots, context, newPlace);
        QVERIFY2(broken.isEmpty(), qPrintable(scenes[i].heading + QStringLiteral(": ") + broken));
        QCOMPARE(plans[i].scene, scenes[i].id);
    }
}

void TestPlanner::randomScenesArePlannedByTheRules()
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SeededRandom random(seed);
        const Scene scene = randomScene(random);
        const PlanContext context = contextFor({scene});
        const QString broken = brokenRule(scene, RulePlanner().plan(scene, context), context, false);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
    }
}

void TestPlanner::aSceneOfAnySizeGetsFourToEightShots_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::newRow("nothing but its heading") << sceneOf({});
    Scene empty = sceneOf({});
    empty.lines.clear();
    empty.place.clear();
    QTest::newRow("no line at all") << empty;
    QTest::newRow("one word") << sceneOf({says("陈念", "好。")});
    QTest::newRow("one sound") << sceneOf({lineOf(LineKind::Sound, QStringLiteral("♪"))});
    QTest::newRow("one caption, someone listed") << [] {
        Scene scene = sceneOf({lineOf(LineKind::Caption, QStringLiteral("三年后"))});
        scene.people = QStringList{QStringLiteral("陈念")};
        return scene;
    }();
    QVector<Line> forty;
    for (int i = 0; i < 40; ++i)
        forty << (i % 3 ? says(i % 2 ? "陈念" : "周伯", "这把钥匙一共有两把，你到底把另一把藏到哪里去了？")
                        : does("陈念推开门。"));
    QTest::newRow("forty lines") << sceneOf(forty);
    QVector<Line> novel;
    for (int i = 0; i < 3000; ++i)
        novel << does("陈念推开门，愣住。她跑过长街。");
    QTest::newRow("three thousand lines") << sceneOf(novel);
    QVector<Line> debate;
    for (int i = 0; i < 5000; ++i)
        debate << says(i % 2 ? "陈念" : "周伯", "这把钥匙一共有两把。", "急");
    QTest::newRow("five thousand speeches") << sceneOf(debate);
}

void TestPlanner::aSceneOfAnySizeGetsFourToEightShots()
{
    QFETCH(Scene, scene);
    const PlanContext context = contextFor({scene});
    QCOMPARE(brokenRule(scene, RulePlanner().plan(scene, context), context, true), QString());
}

void TestPlanner::aNewPlaceIsEstablishedWide_data()
{
    QTest::addColumn<Scene>("scene");
    QTest::addColumn<bool>("byItsAction");
    QTest::newRow("action shows it") << sceneOf({does("红灯笼，旧座钟。陈念坐在太师椅上。"), says("陈念", "谁？")})
                                     << true;
    QTest::newRow("speech first") << sceneOf({says("陈念", "谁？"), says("周伯", "我。")}) << false;
    QTest::newRow("close mark first") << sceneOf({does("特写：钥匙柄上的字。"), says("陈念", "谁？")}) << false;
    QTest::newRow("thing first") << sceneOf({does("合同拍在桌上。"), says("陈念", "谁？")}) << false;
}

void TestPlanner::aNewPlaceIsEstablishedWide()
{
    QFETCH(Scene, scene);
    const auto shots = planned(scene);
    QVERIFY(isWide(shots.constFirst()));
    QVERIFY(shots.constFirst().lines.contains(0));
    QTEST(shots.constFirst().lines.contains(1), "byItsAction");
}

void TestPlanner::theSamePlaceIsNotEstablishedAgain()
{
    const Scene scene = sceneOf({says("陈念", "谁？"), says("周伯", "我。"), says("陈念", "哪个我？")});
    PlanContext context = contextFor({scene});
    context.previousPlace = scene.place;
    QVERIFY(!isWide(RulePlanner().plan(scene, context).constFirst()));
    context.previousSetting = Setting::Exterior;
    QVERIFY2(isWide(RulePlanner().plan(scene, context).constFirst()), "in front of the house is another place");
}

void TestPlanner::twoWhoTalkAreSeenTogether()
{
    const Scene scene =
        sceneOf({does("堂屋。"), says("陈国栋", "明天正午，老宅卖给宏远。", "强硬"),
                 says("陈念", "爷爷说过，宅子不能卖！", "急"), says("陈国栋", "卖完房，你也该搬走了。")});
    const PlanContext context = contextFor({scene});
    const Shot shot = covering(RulePlanner().plan(scene, context), 2);
    QCOMPARE(namesIn(shot, context), (QStringList{QStringLiteral("陈国栋"), QStringLiteral("陈念")}));
    QVERIFY(shot.size == ShotSize::MediumWide);
}

void TestPlanner::shouldersAlternateOnceBothWereSeen()
{
    const Scene scene = sceneOf(
        {does("周伯举起放大镜，看了陈念一眼。"), says("周伯", "等了半年，总算来了。今天不来，我就要关铺子了。"),
         says("陈念", "周伯，您见过它？您知道它开的是哪一把锁吗？"),
         says("周伯", "我打的，一共两把。另一把被人拿走了。"), says("陈念", "另一把在谁手里？请您告诉我他的名字。")});
    const PlanContext context = contextFor({scene});
    const auto shots = RulePlanner().plan(scene, context);
    QVERIFY(covering(shots, 3).angle == CameraAngle::OverShoulder);
    QCOMPARE(namesIn(covering(shots, 3), context), (QStringList{QStringLiteral("陈念"), QStringLiteral("周伯")}));
    QVERIFY(covering(shots, 4).angle == CameraAngle::OverShoulder);
    QCOMPARE(namesIn(covering(shots, 4), context).constFirst(), QStringLiteral("周伯"));
}

void TestPlanner::framesGetCloserAsFeelingsRise()
{
    const Scene scene = sceneOf({does("堂屋里，灯亮着。"), says("陈念", "我回来了，路上走了很久很久，天都已经黑透了。"),
                                 says("周伯", "坐下来，慢慢说，我给你倒一杯热茶，别着凉。"),
                                 says("陈念", "他把爷爷的钟卖掉了！你知道吗！", "急"),
                                 says("陈念", "滚出去！凭什么！凭什么卖我爷爷的东西！", "暴怒")});
    const auto shots = planned(scene);
    QVERIFY(covering(shots, 2).size < covering(shots, 5).size);
    QVERIFY(covering(shots, 5).size == ShotSize::CloseUp);
}

void TestPlanner::thingsThatActionNamesGetAnInsert_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"一把旧铜钥匙落在桌面，叮的一声。", "陈念打开信封，手在抖。", "手机屏幕亮起，十点整。",
                               "An old brass key drops on the table.", "Steel opens the letter and reads."})
        QTest::newRow(action) << QString::fromUtf8(action);
}

void TestPlanner::thingsThatActionNamesGetAnInsert()
{
    QFETCH(QString, action);
    const auto shots = planned(sceneOf({does("堂屋里很安静。"), does(action), says("陈念", "谁？")}));
    QVERIFY(std::any_of(shots.cbegin(), shots.cend(), [](const Shot &shot) { return shot.size == ShotSize::Insert; }));
}

void TestPlanner::theScriptsOwnMarkWins_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("camera");
    const auto row = [](const char *action, const char *mark, const char *camera) {
        QTest::newRow(action) << QString::fromUtf8(action) << QString::fromUtf8(mark) << QString::fromUtf8(camera);
    };
    row("陈念攥紧钥匙，指节发白。", "近景", "mediumCloseUp eyeLevel static");
    row("陈念攥紧拳头。", "特写", "closeUp eyeLevel static");
    row("钥匙柄旋开。", "特写", "insert high pushIn");
    row("近景：陈念攥紧钥匙。", "", "mediumCloseUp eyeLevel static");
    row("大特写：镊尖挑起断齿。", "", "extremeCloseUp eyeLevel static");
    row("俯拍：陈念走过雪地。", "", "full high follow");
    row("跟拍：陈念跑过一盏盏灯笼。", "", "full eyeLevel follow");
    row("（中景）陈念推开门。", "", "medium eyeLevel static");
    row("特写，推：陈念的脸。", "", "closeUp eyeLevel pushIn");
    row("航拍：灯海人潮。", "", "extremeWide high craneUp");
    row("CLOSE ON Steel.", "", "closeUp eyeLevel static");
    row("POV of the room through the window.", "", "wide pointOfView static");
}

void TestPlanner::theScriptsOwnMarkWins()
{
    QFETCH(QString, action);
    QFETCH(QString, mark);
    Line line = does(action);
    line.shotSizeMark = mark;
    const Scene scene = sceneOf({does("堂屋里很安静。"), says("陈念", "谁？"), says("STEEL", "Me."), line});
    const Shot shot = covering(planned(scene), 4);
    QTEST(QStringList({key(shot.size), key(shot.angle), key(shot.move)}).join(QLatin1Char(' ')), "camera");
    QVERIFY2(!shot.action.contains(QStringLiteral("：")), qPrintable(shot.action));
}

void TestPlanner::movementHasAReason_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("move");
    const char *rows[][2] = {{"陈念坐在桌边。", "static"},
                             {"陈念跑过长街。", "follow"},
                             {"陈念扑向他，两人扭打在一起。", "handheld"},
                             {"钥匙柄缓缓旋开，露出一卷细纸。", "pushIn"},
                             {"陈念站在门槛上。", "tiltUp"},
                             {"满墙挂钟，一字排开。", "panRight"},
                             {"Steel runs down the street.", "follow"},
                             {"Steel punches the guard.", "handheld"},
                             {"Blue strokes bloom on the page.", "pushIn"},
                             {"The second hand walks on.", "static"}};
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
}

void TestPlanner::movementHasAReason()
{
    QFETCH(QString, action);
    const Scene scene = sceneOf({does("堂屋里很安静。"), says("陈念", "这里真安静，一个人也没有，好奇怪。"),
                                 does(action), says("STEEL", "Nothing here, nobody at all, let us go home now.")});
    QTEST(key(covering(planned(scene), 3).move), "move");
}

void TestPlanner::strongWordsAreAnswered()
{
    const Scene scene =
        sceneOf({does("火盆里只有灰。"), says("陈国栋", "那就谁也别要！给我滚出去！！", "暴怒"), says("陈念", "……")});
    const PlanContext context = contextFor({scene});
    const auto shots = RulePlanner().plan(scene, context);
    const auto reaction = std::find_if(shots.cbegin(), shots.cend(), [](const Shot &shot) {
        return shot.lines.isEmpty() && shot.size >= ShotSize::MediumCloseUp && shot.cast.size() == 1;
    });
    QVERIFY(reaction != shots.cend());
    QCOMPARE(namesIn(*reaction, context), QStringList{QStringLiteral("陈念")});
    QVERIFY((reaction - 1)->lines.contains(2));
}

void TestPlanner::toneComesFromMoodAndWording()
{
    const Scene scene = sceneOf({does("堂屋。"), says("陈浩", "奶奶大气，整整一万，今年的红包真厚！", "得意"),
                                 says("王美凤", "捡来的，能有就不错了，别不知足。", "冷笑"),
                                 does("陈念捂住嘴，眼泪落下。"), does("陈念收拾桌子。")});
    const auto shots = planned(scene);
    QVERIFY(covering(shots, 2).tone == Tone::Joyful);
    QVERIFY(covering(shots, 3).tone == Tone::Angry);
    QVERIFY(covering(shots, 4).tone == Tone::Sad);
    QVERIFY2(covering(shots, 5).tone == Tone::Sad, "a feeling hangs in the air");
}

void TestPlanner::speechSetsTheLength()
{
    const QString words = QStringLiteral("我").repeated(54);  // 12 s
    const auto shots = planned(sceneOf({does("堂屋。"), says(QStringLiteral("陈念"), words), says("周伯", "嗯。")}));
    const Shot shot = covering(shots, 2);
    QVERIFY(shot.durationMs >= 12000 && shot.durationMs <= 15000);
    QCOMPARE(covering(planned(sceneOf({does("堂屋。"), says("陈念", "好。")})), 2).durationMs, 5000);
}

void TestPlanner::speechesOverThirtySecondsAreParted()
{
    QVector<Line> lines{does("堂屋。")};
    for (int i = 0; i < 6; ++i)
        lines << says(QStringLiteral("陈念"), QStringLiteral("我").repeated(81));  // 18 s each
    const Scene scene = sceneOf(lines);
    for (const Shot &shot : planned(scene))
        QVERIFY(speechMs(shot, scene) <= 30000);
}

void TestPlanner::wordsThatDoNotFitAreTold()
{
    const Scene scene = sceneOf({says(QStringLiteral("陈念"), QStringLiteral("我").repeated(300))});
    const Shot shot = covering(planned(scene), 1);
    QCOMPARE(shot.durationMs, 30000);
    QVERIFY(speechMs(shot, scene) > shot.durationMs);
    QVERIFY(shot.prompt.size() <= 1800);
}

void TestPlanner::notesAndPeopleAreNotFilmed()
{
    const Scene scene = sceneOf({lineOf(LineKind::People, QStringLiteral("人物：陈念")), says("陈念", "谁？"),
                                 lineOf(LineKind::Note, QStringLiteral("[[later]]")),
                                 lineOf(LineKind::Transition, QStringLiteral("转场"))});
    QCOMPARE(unfilmed(scene), (QVector<int>{1, 3}));
    const auto shots = planned(scene);
    QVERIFY(covering(shots, 1).lines.isEmpty());
    QVERIFY(!covering(shots, 4).lines.isEmpty());
}

void TestPlanner::voicesFromElsewhereDoNotPutTheirSpeakerInTheFrame()
{
    Scene scene = sceneOf({lineOf(LineKind::People, QStringLiteral("人物：陈念、陈浩、沈砚")),
                           does("陈念抱紧座钟，陈浩开车。"), says("沈砚", "念到七十页了。", "", VoiceKind::OffScreen),
                           says("陈念", "去钟表铺！"), says("陈浩", "坐稳了！")});
    scene.people = QStringList{QStringLiteral("陈念"), QStringLiteral("陈浩"), QStringLiteral("沈砚")};
    const PlanContext context = contextFor({scene});
    for (const Shot &shot : RulePlanner().plan(scene, context))
        QVERIFY2(!namesIn(shot, context).contains(QStringLiteral("沈砚")), qPrintable(shot.action));
}

void TestPlanner::dualDialogueStaysInOneShot()
{
    Line second = says("BRICK", "Screw retirement.");
    second.dual = true;
    const Scene scene = sceneOf({does("The men look at each other."), says("STEEL", "Screw retirement."), second});
    const PlanContext context = contextFor({scene});
    const auto shots = RulePlanner().plan(scene, context);
    QCOMPARE(covering(shots, 2), covering(shots, 3));
    QCOMPARE(covering(shots, 2).cast.size(), 2);
    QCOMPARE(speechMs(covering(shots, 2), scene), speech::durationMs(u"Screw retirement."));
}

void TestPlanner::latecomersAreNotShownBefore()
{
    const Scene scene =
        sceneOf({does("陈老太反锁房门。"), says("陈老太", "去找周伯，天亮之前。"), says("陈念", "奶奶，您没糊涂？"),
                 does("王美凤推门而入。"), says("王美凤", "哄枕头呢？"), says("陈老太", "嘘。")});
    const PlanContext context = contextFor({scene});
    const auto shots = RulePlanner().plan(scene, context);
    for (const Shot &shot : shots) {
        if (shot.lines.contains(4))
            break;
        QVERIFY2(!namesIn(shot, context).contains(QStringLiteral("王美凤")), qPrintable(shot.action));
    }
}

void TestPlanner::groupsSpeakWithoutAFace()
{
    const Scene scene =
        sceneOf({does("满堂宾客。"), says("众人", "好！"), says("旁白", "于是……", "", VoiceKind::Narration)});
    const PlanContext context = contextFor({scene});
    QVERIFY(context.cast.isEmpty());
    const auto shots = RulePlanner().plan(scene, context);
    QVERIFY(covering(shots, 2).action.contains(QStringLiteral("众人")));
    QVERIFY(covering(shots, 2).prompt.contains(QStringLiteral("众人 says: “好！”")));
}

void TestPlanner::noJumpCuts()
{
    Scene scene = sceneOf({does("陈念坐在石阶上。"), does("陈念看着远处的山。"), does("陈念低下头。"),
                           does("陈念又抬起头。"), does("陈念笑了一下。")});
    scene.people = QStringList{QStringLiteral("陈念")};
    const auto shots = planned(scene);
    for (qsizetype i = 1; i < shots.size(); ++i)
        QVERIFY(shots[i].cast != shots[i - 1].cast || shots[i].size != shots[i - 1].size ||
                shots[i].angle != shots[i - 1].angle);
}

void TestPlanner::theSamePlanEveryTime()
{
    SeededRandom random(7);
    const Scene scene = randomScene(random);
    QCOMPARE(planned(scene), planned(scene));
}

void TestPlanner::episodesKnowThePlaceBefore()
{
    const QVector<Line> talk{says("陈念", "谁？"), says("周伯", "我。")};
    const QVector<Scene> scenes{sceneOf(talk, QStringLiteral("堂屋")), sceneOf(talk, QStringLiteral("堂屋")),
                                sceneOf(talk, QStringLiteral("厨房"))};
    const auto plans = RulePlanner().planEpisode(scenes, contextFor(scenes));
    QVERIFY(isWide(plans[0].shots.constFirst()));
    QVERIFY(!isWide(plans[1].shots.constFirst()));
    QVERIFY(isWide(plans[2].shots.constFirst()));
}

void TestPlanner::beatsAreTurningPoints()
{
    QVector<Scene> scenes{sceneOf({does("红灯笼。"), says("陈浩", "整整一万！", "得意"),
                                   does("特写：一把旧铜钥匙落在桌面。"), does("陈念站起来。")}),
                          sceneOf({})};
    QCOMPARE(beatOf(scenes[0]), QStringLiteral("一把旧铜钥匙落在桌面。"));
    QCOMPARE(beatOf(scenes[1]), QString());
    scenes[1].beat = QStringLiteral("钥匙现身");
    QCOMPARE(beatOf(scenes[1]), QStringLiteral("钥匙现身"));
    const auto plans = RulePlanner().planEpisode(scenes, contextFor(scenes));
    QCOMPARE(plans[0].beat, beatOf(scenes[0]));
    QCOMPARE(plans[1].beat, QStringLiteral("钥匙现身"));
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
