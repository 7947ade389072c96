// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "script/castfinder.h"
#include "script/planner.h"
#include "script/plannerkept.h"
#include "support/scenes.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using namespace circletake::test;

class TestReplan : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedPlanIsMadeAnew();
    void anApprovedSceneStays();
    void shotsWithWorkInThemStayAsTheyAre_data();
    void shotsWithWorkInThemStayAsTheyAre();
    void fieldsSetByHandStay_data();
    void fieldsSetByHandStay();
    void linesThatWereCutAreTakenOff();
    void aLineCoveredTwiceStaysWithTheFirst();
    void newLinesGoBetweenTheirNeighbours();
    void keptReactionsStayBehindTheirShot();
    void aHandWrittenPromptIsNotTouched();
    void manyKeptShotsLeaveRoomForTheRest();
    void numbersAreStable_data();
    void numbersAreStable();
    void randomEditsKeepEveryRule();
};

namespace {

Scene talk()
{
    return sceneOf({does("石榴树下，陈念与沈砚擦肩。"), says("沈砚", "这把钥匙，别离身。", "压低声音"),
                    says("陈念", "你认得它？", "警觉"), does("沈砚不答，看一眼二楼。"), says("陈念", "你到底是谁？"),
                    does("特写：钥匙在她手心。")});
}

PlanContext contextFor(const Scene &scene)
{
    PlanContext context;
    context.cast = findCast({scene});
    for (qsizetype i = 0; i < context.cast.size(); ++i)
        context.cast[i].id = {i + 1};
    return context;
}

QVector<Shot> stored(const Scene &scene)
{
    QVector<Shot> shots = RulePlanner().plan(scene, contextFor(scene));
    for (qsizetype i = 0; i < shots.size(); ++i)
        shots[i].id = {i + 1};
    return shots;
}

qsizetype placeOf(const QVector<Shot> &shots, int line)
{
    for (qsizetype i = 0; i < shots.size(); ++i)
        if (shots[i].lines.contains(line))
            return i;
    return -1;
}

const Shot *byId(const QVector<Shot> &shots, ShotId id)
{
    for (const Shot &shot : shots)
        if (shot.id == id)
            return &shot;
    return nullptr;
}

QString brokenRule(const Scene &scene, const QVector<Shot> &shots)
{
    QVector<int> lines;
    int before = 0;
    for (const Shot &shot : shots) {
        if (shot.number <= before)
            return QStringLiteral("number %1 after %2").arg(shot.number).arg(before);
        if (shot.durationMs < 5000 || shot.durationMs > 30000)
            return QStringLiteral("shot %1 lasts %2").arg(shot.number).arg(shot.durationMs);
        if (!std::is_sorted(shot.lines.cbegin(), shot.lines.cend()))
            return QStringLiteral("lines of shot %1").arg(shot.number);
        before = shot.number;
        lines += shot.lines;
    }
    const QVector<int> skipped = unfilmed(scene);
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (lines.count(line) != (skipped.contains(line) ? 0 : 1))
            return QStringLiteral("line %1 is in %2 shots").arg(line).arg(lines.count(line));
    return lines.size() == scene.lines.size() - skipped.size() ? QString() : QStringLiteral("lines that are not there");
}

}  // namespace

void TestReplan::anUntouchedPlanIsMadeAnew()
{
    const Scene scene = talk();
    const auto again = RulePlanner().replan(scene, stored(scene), contextFor(scene));
    QCOMPARE(again, RulePlanner().plan(scene, contextFor(scene)));
    QVERIFY(!again.constFirst().id.isValid());
}

void TestReplan::anApprovedSceneStays()
{
    Scene scene = talk();
    const auto shots = stored(scene);
    scene.approved = true;
    scene.lines.append(says("陈念", "等等！"));
    QCOMPARE(RulePlanner().replan(scene, shots, contextFor(scene)), shots);
}

void TestReplan::shotsWithWorkInThemStayAsTheyAre_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"held", "circled", "has takes"})
        QTest::newRow(why) << QString::fromUtf8(why);
}

void TestReplan::shotsWithWorkInThemStayAsTheyAre()
{
    QFETCH(QString, why);
    const Scene scene = talk();
    PlanContext context = contextFor(scene);
    auto shots = stored(scene);
    Shot &worked = shots[1];
    worked.action = QStringLiteral("旧的画面。");
    worked.prompt = QStringLiteral("the prompt that was sent");
    worked.held = why == QLatin1String("held");
    worked.circled = why == QLatin1String("circled") ? TakeId{9} : TakeId{};
    if (why == QLatin1String("has takes"))
        context.withTakes.insert(worked.id);
    const auto again = RulePlanner().replan(scene, shots, context);
    const Shot *kept = byId(again, worked.id);
    QVERIFY(kept);
    QCOMPARE(*kept, worked);
    QCOMPARE(brokenRule(scene, again), QString());
    QCOMPARE(std::count_if(again.cbegin(), again.cend(), [](const Shot &shot) { return shot.id.isValid(); }), 1);
}

void TestReplan::fieldsSetByHandStay_data()
{
    QTest::addColumn<int>("field");
    QTest::newRow("size") << int(ShotField::Size);
    QTest::newRow("angle") << int(ShotField::Angle);
    QTest::newRow("move") << int(ShotField::Move);
    QTest::newRow("tone") << int(ShotField::Tone);
    QTest::newRow("action") << int(ShotField::Action);
    QTest::newRow("cast") << int(ShotField::Cast);
    QTest::newRow("duration") << int(ShotField::Duration);
}

void TestReplan::fieldsSetByHandStay()
{
    QFETCH(int, field);
    const Scene scene = talk();
    auto shots = stored(scene);
    const Shot planned = shots[2];
    Shot &edited = shots[2];
    edited.byHand = ShotField(field);
    edited.size = ShotSize::ExtremeCloseUp;
    edited.angle = CameraAngle::Dutch;
    edited.move = CameraMove::Orbit;
    edited.tone = Tone::Romantic;
    edited.action = QStringLiteral("一只猫走过。");
    edited.cast = {CharacterId{1}};
    edited.durationMs = 17000;
    edited.note = QStringLiteral("keep");
    const auto again = RulePlanner().replan(scene, shots, contextFor(scene));
    const Shot *kept = byId(again, edited.id);
    QVERIFY(kept);
    QCOMPARE(kept->number, planned.number);
    QCOMPARE(kept->lines, planned.lines);
    QCOMPARE(kept->note, edited.note);
    const auto isHand = [&](ShotField one) { return field == int(one); };
    QCOMPARE(kept->size, isHand(ShotField::Size) ? edited.size : planned.size);
    QCOMPARE(kept->angle, isHand(ShotField::Angle) ? edited.angle : planned.angle);
    QCOMPARE(kept->move, isHand(ShotField::Move) ? edited.move : planned.move);
    QCOMPARE(kept->tone, isHand(ShotField::Tone) ? edited.tone : planned.tone);
    QCOMPARE(kept->action, isHand(ShotField::Action) ? edited.action : planned.action);
    QCOMPARE(kept->cast, isHand(ShotField::Cast) ? edited.cast : planned.cast);
    QCOMPARE(kept->durationMs, isHand(ShotField::Duration) ? edited.durationMs : planned.durationMs);
    QVERIFY2(kept->prompt.startsWith(words(kept->size).left(1).toUpper() + words(kept->size).mid(1)),
             "the prompt follows");
}

void TestReplan::linesThatWereCutAreTakenOff()
{
    Scene scene = talk();
    auto shots = stored(scene);
    for (Shot &shot : shots)
        shot.held = true;
    scene.lines = scene.lines.mid(0, 3);
    const auto again = RulePlanner().replan(scene, shots, contextFor(scene));
    QCOMPARE(brokenRule(scene, again), QString());
    QCOMPARE(again.size(), shots.size());
}

void TestReplan::aLineCoveredTwiceStaysWithTheFirst()
{
    const Scene scene = talk();
    auto shots = stored(scene);
    shots[0].held = shots[1].held = true;
    shots[1].lines = shots[0].lines;
    QCOMPARE(brokenRule(scene, RulePlanner().replan(scene, shots, contextFor(scene))), QString());
}

void TestReplan::newLinesGoBetweenTheirNeighbours()
{
    Scene scene = talk();
    auto shots = stored(scene);
    PlanContext context = contextFor(scene);
    // The two talking shots have takes; a line is written between them, so later lines move down by one.
    scene.lines.insert(3, does("窗外有人咳嗽一声。"));
    for (Shot &shot : shots) {
        for (int &line : shot.lines)
            line += line >= 3 ? 1 : 0;
        context.withTakes.insert(shot.id);
    }
    const auto again = RulePlanner().replan(scene, shots, context);
    QCOMPARE(brokenRule(scene, again), QString());
    const qsizetype added = placeOf(again, 3);
    QVERIFY(!again[added].id.isValid());
    QVERIFY(placeOf(again, 2) < added && added < placeOf(again, 4));
    QVERIFY(again[added].number % 10 != 0);
}

void TestReplan::keptReactionsStayBehindTheirShot()
{
    Scene scene = talk();
    auto shots = stored(scene);
    PlanContext context = contextFor(scene);
    const qsizetype speech = placeOf(shots, 2);
    Shot reaction = shots[speech];
    reaction.id = {50};
    reaction.number += 5;
    reaction.lines.clear();
    reaction.held = true;
    shots.insert(speech + 1, reaction);
    shots[speech].held = true;
    const auto again = RulePlanner().replan(scene, shots, context);
    QCOMPARE(brokenRule(scene, again), QString());
    const qsizetype place = placeOf(again, 2);
    QCOMPARE(again[place + 1].id, reaction.id);
}

void TestReplan::aHandWrittenPromptIsNotTouched()
{
    const Scene scene = talk();
    auto shots = stored(scene);
    shots[1].byHand = ShotField::Prompt;
    shots[1].prompt = QStringLiteral("mine");
    const auto again = RulePlanner().replan(scene, shots, contextFor(scene));
    QCOMPARE(byId(again, shots[1].id)->prompt, QStringLiteral("mine"));
}

void TestReplan::manyKeptShotsLeaveRoomForTheRest()
{
    Scene scene = talk();
    auto shots = stored(scene);
    for (int extra = 0; extra < 12; ++extra) {
        Shot shot = shots.constLast();
        shot.id = {100 + extra};
        shot.number += 1;
        shot.lines.clear();
        shots.append(shot);
    }
    for (Shot &shot : shots)
        shot.held = true;
    scene.lines.append(says("陈念", "还有一句。"));
    const auto again = RulePlanner().replan(scene, shots, contextFor(scene));
    QCOMPARE(brokenRule(scene, again), QString());
    QCOMPARE(again.size(), shots.size() + 1);
}

void TestReplan::numbersAreStable_data()
{
    QTest::addColumn<QVector<int>>("given");
    QTest::addColumn<QVector<int>>("numbers");
    QTest::newRow("all new") << QVector<int>{0, 0, 0} << QVector<int>{10, 20, 30};
    QTest::newRow("tens between") << QVector<int>{10, 0, 0, 40} << QVector<int>{10, 20, 30, 40};
    QTest::newRow("between tens") << QVector<int>{10, 0, 20} << QVector<int>{10, 15, 20};
    QTest::newRow("two between tens") << QVector<int>{10, 0, 0, 20} << QVector<int>{10, 13, 16, 20};
    QTest::newRow("before") << QVector<int>{0, 10} << QVector<int>{5, 10};
    QTest::newRow("behind") << QVector<int>{35, 0} << QVector<int>{35, 40};
    QTest::newRow("no room") << QVector<int>{10, 0, 11} << QVector<int>{10, 11, 20};
    QTest::newRow("none") << QVector<int>{} << QVector<int>{};
}

void TestReplan::numbersAreStable()
{
    QFETCH(QVector<int>, given);
    QVector<Shot> shots(given.size());
    for (qsizetype i = 0; i < given.size(); ++i)
        shots[i].number = given[i];
    numberShots(shots);
    QVector<int> numbers;
    for (const Shot &shot : std::as_const(shots))
        numbers.append(shot.number);
    QTEST(numbers, "numbers");
}

void TestReplan::randomEditsKeepEveryRule()
{
    for (quint64 seed = 1; seed <= 300; ++seed) {
        SeededRandom random(seed);
        Scene scene = talk();
        auto shots = stored(scene);
        PlanContext context = contextFor(scene);
        for (Shot &shot : shots) {
            shot.held = random.below(4) == 0;
            shot.byHand = random.below(3) == 0 ? ShotFields(int(random.below(256))) : ShotFields();
            if (random.below(4) == 0)
                context.withTakes.insert(shot.id);
            if (random.below(5) == 0)
                shot.lines = {int(random.below(9)), 99, -1};
            if (random.below(6) == 0)
                shot.number = int(1 + random.below(60));
        }
        QSet<int> numbers;
        for (Shot &shot : shots) {
            while (numbers.contains(shot.number))
                ++shot.number;
            numbers.insert(shot.number);
        }
        for (qint64 edits = random.below(4); edits > 0; --edits) {
            if (random.below(2) && scene.lines.size() > 1)
                scene.lines.removeAt(random.below(scene.lines.size()));
            else
                scene.lines.insert(random.below(scene.lines.size() + 1), says("陈念", "还有一句。"));
        }
        const auto again = RulePlanner().replan(scene, shots, context);
        const QString broken = brokenRule(scene, again);
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(broken)));
        for (const Shot &shot : std::as_const(shots))
            if (shot.held || shot.byHand != ShotFields() || context.withTakes.contains(shot.id))
                QVERIFY2(byId(again, shot.id) && byId(again, shot.id)->number == shot.number,
                         qPrintable(QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestReplan)
#include "tst_replan.moc"
