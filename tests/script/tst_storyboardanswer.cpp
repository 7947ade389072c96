// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "storyboardscene.h"

#include <QTranslator>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using test::StoryboardScene;

Q_DECLARE_METATYPE(circletake::script::AnswerState)

namespace {

using Change = std::function<void(QJsonObject &shot)>;

/// The good answer with one shot changed.
QString answerWith(int shot, const Change &change)
{
    QJsonObject answer = StoryboardScene::goodAnswer();
    QJsonArray shots = answer.value(QLatin1String("shots")).toArray();
    QJsonObject changed = shots[shot].toObject();
    change(changed);
    shots[shot] = changed;
    answer.insert(QStringLiteral("shots"), shots);
    return StoryboardScene::text(answer);
}

QString answerWith(int shot, const char *member, const QJsonValue &value)
{
    return answerWith(shot, [&](QJsonObject &object) { object.insert(QLatin1String(member), value); });
}

/// A language in which every text begins with a mark.
class Marked final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("§") + QString::fromUtf8(source);
    }
};

QString good()
{
    return StoryboardScene::text(StoryboardScene::goodAnswer());
}

QString bareArray()
{
    return QString::fromUtf8(
        QJsonDocument(StoryboardScene::goodAnswer().value(QLatin1String("shots")).toArray()).toJson());
}

QVector<int> linesOf(const QVector<Shot> &shots)
{
    QVector<int> lines;
    for (const Shot &shot : shots)
        lines += shot.lines;
    return lines;
}

}  // namespace

class TestStoryboardAnswer : public QObject
{
    Q_OBJECT

private slots:
    void aGoodAnswerBecomesShots()
    {
        const StoryboardScene world = StoryboardScene::english();
        const StoryboardAnswer answer = world.read(good());
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        QCOMPARE(answer.shots.size(), 4);
        const Shot &shot = answer.shots.first();
        QCOMPARE(shot.size, ShotSize::MediumCloseUp);
        QCOMPARE(shot.angle, CameraAngle::Low);
        QCOMPARE(shot.move, CameraMove::PushIn);
        QCOMPARE(shot.tone, Tone::Tense);
        QCOMPARE(shot.durationMs, 6000);
        QCOMPARE(shot.lines, (QVector<int>{0, 1}));
        QCOMPARE(shot.cast, QVector<CharacterId>{world.cast.first().id});
        QCOMPARE(shot.action, QStringLiteral("Mei lifts the lid of the box. In the picture: brass key."));
        QCOMPARE(answer.shots[1].action, QStringLiteral("Mei turns the brass key in the lamp light."));
        QCOMPARE(linesOf(answer.shots), (QVector<int>{0, 1, 2, 3, 4, 5}));
    }

    void whatModelsPutAroundAnswersDoesNotMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fence") << QStringLiteral("```json\n%1\n```").arg(good());
        QTest::newRow("fence without a language") << QStringLiteral("```\n%1\n```\n").arg(good());
        QTest::newRow("prose around") << QStringLiteral(
                                             "Here is the {storyboard} you asked for [draft]:\n\n%1\n\n"
                                             "Let me know {if} you'd like changes!")
                                             .arg(good());
        QTest::newRow("bare array") << bareArray();
        QTest::newRow("array in a fence with prose")
            << QStringLiteral("好的：\n```json\n%1\n```\n以上。").arg(bareArray());
        QTest::newRow("byte order mark") << QChar(0xfeff) + good();
        QTest::newRow("thoughts") << QStringLiteral("<think>{\"shots\": [{\"a\": 1}]} hm</think>\n") + good();
        QTest::newRow("comma before the bracket")
            << good().replace(QStringLiteral("}\n    ]"), QStringLiteral("},\n ]"));
        QTest::newRow("wrapped") << QStringLiteral("{\"scene\": 1, \"result\": {\"storyboard\": %1}}").arg(bareArray());
        QTest::newRow("an example before it") << QStringLiteral("Like {\"shots\": []} but filled: ") + good();
        QTest::newRow("line breaks inside strings")
            << good().replace(QStringLiteral("lifts the lid"), QStringLiteral("lifts\nthe lid"));
        QTest::newRow("last bracket missing") << good().trimmed().chopped(1);
    }
    void whatModelsPutAroundAnswersDoesNotMatter()
    {
        QFETCH(QString, text);
        const StoryboardAnswer answer = StoryboardScene::english().read(text);
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n') + answer.words));
        QCOMPARE(answer.shots, StoryboardScene::english().read(good()).shots);
    }

    void wrongTypesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *member, const QJsonValue &value) {
            QTest::newRow(name) << answerWith(1, member, value);
        };
        row("number as text", "duration", QStringLiteral("6"));
        row("seconds", "duration", QStringLiteral("6s"));
        row("秒", "duration", QStringLiteral("6 秒"));
        row("milliseconds", "duration", 6000);
        row("with decimals", "duration", 6.0);
        row("size in words", "shot_size", QStringLiteral("medium close up"));
        row("size in capitals", "shot_size", QStringLiteral("MEDIUM_CLOSE_UP"));
        row("size as on a shot list", "shot_size", QStringLiteral("MCU"));
        row("size in Chinese", "shot_size", QStringLiteral("近景"));
        row("angle in words", "camera_angle", QStringLiteral("Low-angle shot"));
        row("angle in Chinese", "camera_angle", QStringLiteral("仰拍"));
        row("move in words", "camera_move", QStringLiteral("Slow push-in"));
        row("move in Chinese", "camera_move", QStringLiteral("推"));
        row("tone in words", "emotional_tone", QStringLiteral("tense and suspenseful"));
        row("tone in Chinese", "emotional_tone", QStringLiteral("紧张"));
        row("lines as text", "lines", QStringLiteral("3"));
        row("lines as texts", "lines", QJsonArray{QStringLiteral("L3")});
        row("one line", "lines", 3);
        row("cast as text", "cast", QStringLiteral("MEI"));
        row("cast as objects", "cast", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("mei")}}});
        row("a crowd in the cast", "cast", QJsonArray{QStringLiteral("Mei"), QStringLiteral("CROWD")});
        row("elements as text", "visual_elements", QStringLiteral("brass key"));
        row("no elements", "visual_elements", QJsonValue::Null);
        QTest::newRow("names of its own") << answerWith(1, [](QJsonObject &shot) {
            shot.insert(QStringLiteral("Size"), shot.take(QStringLiteral("shot_size")));
            shot.insert(QStringLiteral("cameraAngle"), shot.take(QStringLiteral("camera_angle")));
            shot.insert(QStringLiteral("运镜"), shot.take(QStringLiteral("camera_move")));
        });
    }
    void wrongTypesAreUnderstood()
    {
        QFETCH(QString, text);
        const StoryboardAnswer answer = StoryboardScene::english().read(text);
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        QCOMPARE(answer.shots, StoryboardScene::english().read(good()).shots);
    }

    void wrongAnswersAreToldToTheModel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *member, const QJsonValue &value, const char *problem) {
            QTest::newRow(name) << answerWith(1, member, value) << QString::fromUtf8(problem);
        };
        row("unknown size", "shot_size", QStringLiteral("huge"), "Shot 2: shot_size “huge” is none of extremeWide");
        row("no size", "shot_size", QJsonValue::Null, "Shot 2: shot_size “” is none of");
        row("unknown angle", "camera_angle", QStringLiteral("sideways"), "Shot 2: camera_angle");
        row("unknown move", "camera_move", QStringLiteral("teleport"), "Shot 2: camera_move");
        row("unknown tone", "emotional_tone", QStringLiteral("purple"), "Shot 2: emotional_tone");
        row("no action", "action_description", QString(), "Shot 2: action_description is missing");
        row("unknown person", "cast", QJsonArray{QStringLiteral("Batman")}, "Shot 2: “Batman” is not in <cast>");
        row("too short", "duration", 2, "Shot 2: duration “2” is not within 5 to 30");
        row("too long", "duration", 45, "Shot 2: duration “45” is not within 5 to 30");
        row("no length", "duration", QJsonValue::Null, "Shot 2: duration (missing)");
        row("length of another type", "duration", true, "Shot 2: duration (missing)");
        row("line of nothing", "lines", QJsonArray{3, 77}, "there is no line 77");
        row("line twice", "lines", QJsonArray{2, 3}, "Line 2 is in shots 1 and 2");
        row("line forgotten", "lines", QJsonArray(), "In no shot: line 3");
        row("lines of another type", "lines", QJsonObject{{QStringLiteral("a"), 1}}, "lines must be a list");
        row("out of order", "lines", QJsonArray{6}, "stands before line");
        QJsonObject leftOut = StoryboardScene::goodAnswer();
        QJsonArray shots = leftOut.value(QLatin1String("shots")).toArray();
        QJsonObject second = shots[1].toObject();
        second.insert(QStringLiteral("lines"), QJsonArray());
        shots[1] = second;
        leftOut.insert(QStringLiteral("shots"), shots);
        leftOut.insert(QStringLiteral("unused_lines"), QJsonArray{3});
        QTest::newRow("speech left out") << StoryboardScene::text(leftOut) << QStringLiteral("Line 3 is spoken");
        QTest::newRow("another language") << good().replace(QRegularExpression(QStringLiteral("Mei[^\"]{6,}")),
                                                            QStringLiteral("女孩打开旧盒子，灯光昏黄"))
                                          << QStringLiteral("language of the script");
        QTest::newRow("no list") << QStringLiteral("{\"answer\": \"yes\"}") << QStringLiteral("no list “shots”");
        QTest::newRow("prose") << QStringLiteral("Shot one is wide, shot two is close.")
                               << QStringLiteral("no JSON object");
        QJsonArray many;
        for (int i = 0; i < 12; ++i)
            many.append(StoryboardScene::shot(i + 1, {}, QStringLiteral("Mei waits.")));
        QTest::newRow("too many shots") << StoryboardScene::text({{QStringLiteral("shots"), many}})
                                        << QStringLiteral("More than 8 shots; 4 to 8");
        QTest::newRow("too few shots") << StoryboardScene::text(
                                              {{QStringLiteral("shots"),
                                                QJsonArray{StoryboardScene::shot(1, {1, 2, 3, 4, 5, 6},
                                                                                 QStringLiteral("Mei waits."))}}})
                                       << QStringLiteral("1 shots; 4 to 8");
    }
    void wrongAnswersAreToldToTheModel()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const StoryboardAnswer answer = StoryboardScene::english().read(text);
        QCOMPARE(answer.state, AnswerState::Wrong);
        QVERIFY(answer.shots.isEmpty());
        QVERIFY2(answer.problems.join(u'\n').contains(problem), qPrintable(answer.problems.join(u'\n')));
    }

    void aCutAnswerKeepsItsWholeShots()
    {
        const StoryboardScene world = StoryboardScene::english();
        const QString text = good();
        const qsizetype third = text.indexOf(QStringLiteral("Mei looks up"));
        const StoryboardAnswer answer = world.read(text.left(third), true);
        QCOMPARE(answer.state, AnswerState::Partly);
        QCOMPARE(answer.shots.size(), 2);
        QCOMPARE(answer.rest.lines, (QVector<int>{3, 4, 5}));
        QCOMPARE(answer.rest.leastShots, 2);
        QCOMPARE(answer.rest.mostShots, 6);
    }

    void everyCutIsSurvived()
    {
        const StoryboardScene world = StoryboardScene::english();
        const QString text = good();
        for (qsizetype length = 1; length < text.size(); ++length) {
            const StoryboardAnswer answer = world.read(text.left(length), true);
            QVERIFY(answer.state != AnswerState::Refused);
            QVector<int> lines = linesOf(answer.shots);
            if (answer.state == AnswerState::Partly || answer.state == AnswerState::Good)
                QCOMPARE(lines + answer.rest.lines, (QVector<int>{0, 1, 2, 3, 4, 5}));
        }
    }

    void noSpoiltAnswerLosesALineOrTakesItTwice()
    {
        const StoryboardScene world = StoryboardScene::english();
        SeededRandom chance(7);
        int used = 0;
        for (int round = 0; round < 3'000; ++round) {
            QString text = good();
            for (qint64 i = chance.below(4); i >= 0; --i) {
                const qsizetype at = chance.below(text.size());
                const qsizetype length = chance.below(12);
                const QString other = text.mid(chance.below(text.size()), chance.below(12));
                text.replace(at, length, other);
            }
            const StoryboardAnswer answer = world.read(text, chance.below(2) == 0);
            if (answer.state != AnswerState::Good && answer.state != AnswerState::Partly)
                continue;
            ++used;
            QVector<int> lines = linesOf(answer.shots) + answer.unused + answer.rest.lines;
            QVERIFY2(std::is_sorted(lines.cbegin(), lines.cbegin() + linesOf(answer.shots).size()), qPrintable(text));
            std::sort(lines.begin(), lines.end());
            QVERIFY2(lines == (QVector<int>{0, 1, 2, 3, 4, 5}), qPrintable(text));
            for (const int line : answer.unused)
                QVERIFY(world.scene.lines[line].kind != LineKind::Dialogue);
        }
        QVERIFY2(used > 100, qPrintable(QString::number(used)));
    }

    void nothingIsToldAsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \n\n ");
    }
    void nothingIsToldAsNothing()
    {
        QFETCH(QString, text);
        const StoryboardAnswer answer = StoryboardScene::english().read(text);
        QCOMPARE(answer.state, AnswerState::Empty);
        QVERIFY(!answer.problems.isEmpty());
    }

    void refusalsAreKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("told");
        QTest::newRow("told by the service") << QStringLiteral("That is against policy.") << true;
        QTest::newRow("sorry") << QStringLiteral("I'm sorry, but I can't help with that.") << false;
        QTest::newRow("cannot") << QStringLiteral("I cannot create this content.") << false;
        QTest::newRow("抱歉") << QStringLiteral("很抱歉，我无法为这段内容生成分镜。") << false;
        QTest::newRow("作为") << QStringLiteral("作为一个人工智能，我不能回答。") << false;
    }
    void refusalsAreKnown()
    {
        QFETCH(QString, text);
        QFETCH(bool, told);
        const StoryboardAnswer answer = StoryboardScene::english().read(text, false, told);
        QCOMPARE(answer.state, AnswerState::Refused);
        QCOMPARE(answer.words, text);
    }

    void hugeAnswersAreSurvived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnswerState>("state");
        const QString prose = QStringLiteral("A long thought {about} the [scene]. ").repeated(6'000);
        QTest::newRow("200 kB of prose") << prose << AnswerState::Wrong;
        QTest::newRow("200 kB of open braces") << QString(200'000, u'{') << AnswerState::Wrong;
        QTest::newRow("200 kB of open lists") << QString(200'000, u'[') << AnswerState::Wrong;
        QTest::newRow("200 kB of text in a string") << QStringLiteral("{\"shots\": \"") + prose << AnswerState::Wrong;
        QTest::newRow("200 kB behind a good one") << good() + QString(200'000, u'x') << AnswerState::Good;
        QTest::newRow("200 kB of action")
            << answerWith(1, "action_description", QStringLiteral("Mei turns the key. ").repeated(10'000))
            << AnswerState::Good;
    }
    void hugeAnswersAreSurvived()
    {
        QFETCH(QString, text);
        QFETCH(AnswerState, state);
        const StoryboardAnswer answer = StoryboardScene::english().read(text);
        QCOMPARE(answer.state, state);
        for (const Shot &shot : answer.shots)
            QVERIFY(shot.action.size() < 700);
    }

    void aChineseAnswerIsRead()
    {
        const StoryboardScene world = StoryboardScene::chinese();
        const QString text = QStringLiteral(
            "```json\n{\"分镜\":[{\"景别\":\"全景\",\"角度\":\"平视\",\"运镜\":\"固定\",\"画面\":\"红灯笼在风里摇晃\","
            "\"情绪\":\"紧张\","
            "\"视觉元素\":\"雨点、红灯笼\",\"角色\":\"\",\"行\":\"1,3\",\"时长\":\"5秒\"},"
            "{\"景别\":\"近景\",\"角度\":\"平视\",\"运镜\":\"推\",\"画面\":\"陈浩举起一叠钞票\",\"情绪\":\"欢乐\","
            "\"角色\":\"陈浩\",\"行\":[4],\"时长\":5},"
            "{\"景别\":\"特写\",\"角度\":\"仰视\",\"运镜\":\"固定\",\"画面\":\"陈念抬眼\",\"情绪\":\"平静\",\"角色\":["
            "\"陈念\"],\"行\":[5],\"时长\":5},"
            "{\"景别\":\"中景\",\"角度\":\"平视\",\"运镜\":\"固定\",\"画面\":\"陈念站起来\",\"情绪\":\"紧张\",\"角色\":"
            "\"陈念\",\"行\":\"6-7\",\"时长\":7}]}\n```");
        const StoryboardAnswer answer = world.read(text);
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        QCOMPARE(answer.shots.first().action, QStringLiteral("红灯笼在风里摇晃。画面中有雨点。"));
        QCOMPARE(linesOf(answer.shots), (QVector<int>{0, 2, 3, 4, 5, 6}));
        QCOMPARE(answer.shots[3].cast.size(), 1);
    }

    void headingsThatAreForgottenGoWithTheNextShot()
    {
        const StoryboardAnswer answer = StoryboardScene::english().read(answerWith(0, "lines", QJsonArray{2}));
        QCOMPARE(answer.state, AnswerState::Good);
        QCOMPARE(answer.shots.first().lines, (QVector<int>{0, 1}));
    }

    void problemsAreEnglishForTheModelAndTranslatedForPeople()
    {
        Marked language;
        QCoreApplication::installTranslator(&language);
        const StoryboardScene world = StoryboardScene::english();
        const StoryboardAnswer answer = world.read(answerWith(1, "cast", QJsonArray{QStringLiteral("100%1 Nobody")}));
        QCoreApplication::removeTranslator(&language);
        const auto sentence = QStringLiteral(
            "Shot 2: “100%1 Nobody” is not in <cast>; use the names there, and leave out "
            "others.");
        QCOMPARE(answer.problems, QStringList{sentence});
        QCOMPARE(answer.told, QStringList{QStringLiteral("§") + sentence});
    }

    void shotsAreAsLongAsTheirWords()
    {
        const StoryboardScene world("INT. HALL - DAY\n\nMEI\n" + QByteArray("word ").repeated(50) + "\n");
        QJsonArray shots;
        shots.append(StoryboardScene::shot(1, {1, 2}, QStringLiteral("Mei speaks to the crowd.")));
        for (int i = 2; i <= 4; ++i)
            shots.append(StoryboardScene::shot(i, {}, QStringLiteral("Mei breathes.")));
        const StoryboardAnswer answer = world.read(StoryboardScene::text({{QStringLiteral("shots"), shots}}));
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        QCOMPARE(answer.shots.first().durationMs, 20'000);
        QCOMPARE(answer.shots.last().durationMs, 6'000);
    }
};

QTEST_GUILESS_MAIN(TestStoryboardAnswer)
#include "tst_storyboardanswer.moc"
