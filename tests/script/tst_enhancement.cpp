// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/enhancement.h"
#include "storyboardscene.h"

#include <QFile>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using test::StoryboardScene;

Q_DECLARE_METATYPE(circletake::script::AnswerState)

namespace {

QJsonObject change(int line, const char *kind, const char *purpose, const QString &text)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("change"), QLatin1String(kind)},
            {QStringLiteral("purpose"), QLatin1String(purpose)},
            {QStringLiteral("text"), text},
            {QStringLiteral("camera_angle"), QString()},
            {QStringLiteral("light"), QString()},
            {QStringLiteral("reason"), QStringLiteral("It can be seen.")}};
}

QJsonObject beat()
{
    QJsonObject object = change(4, "insert_before", "beat", QStringLiteral("Chen looks away"));
    object.insert(QStringLiteral("camera_angle"), QStringLiteral("low"));
    object.insert(QStringLiteral("light"), QStringLiteral("One candle, the rest dark"));
    return object;
}

QString answerOf(const QJsonArray &changes)
{
    return StoryboardScene::text({{QStringLiteral("changes"), changes}});
}

QString good()
{
    return answerOf({change(1, "insert_after", "culture", QStringLiteral("Red paper cuttings hang in the window.")),
                     beat(), change(5, "replace", "description", QStringLiteral("Mei's fingers close, one by one."))});
}

EnhancementAnswer read(const StoryboardScene &world, const QString &text, bool cut = false, bool refused = false)
{
    return readEnhancement(text, world.scene, enhancementParts(world.scene).first(), cut, refused);
}

QStringList textsOf(const Scene &scene)
{
    QStringList texts;
    for (const Line &line : scene.lines)
        texts << line.text;
    return texts;
}

}  // namespace

class TestEnhancement : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerBecomesAProposal()
    {
        const StoryboardScene world = StoryboardScene::english();
        const EnhancementAnswer answer = read(world, good());
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        QCOMPARE(answer.changes.size(), 3);
        QCOMPARE(answer.changes[0].kind, ChangeKind::InsertAfter);
        QCOMPARE(answer.changes[0].purpose, ChangePurpose::Culture);
        QCOMPARE(answer.changes[1].kind, ChangeKind::InsertBefore);
        QCOMPARE(answer.changes[1].angle, CameraAngle::Low);
        QCOMPARE(answer.changes[2].before, world.scene.lines[4].text);
        QVERIFY(!answer.changes[2].changesSpeech);
    }

    void onlyWhatIsAcceptedIsChanged()
    {
        const StoryboardScene world = StoryboardScene::english();
        const SceneProposal proposal{world.scene.id, read(world, good()).changes};
        const EnhancedScene nothing = withChanges(world.scene, proposal, {});
        QCOMPARE(nothing.scene, world.scene);
        QCOMPARE(nothing.places, (QVector<int>{0, 1, 2, 3, 4, 5}));
        const EnhancedScene one = withChanges(world.scene, proposal, {1});
        QCOMPARE(one.scene.lines.size(), 7);
        QCOMPARE(one.scene.lines[3].text, QStringLiteral("(low angle) Chen looks away. One candle, the rest dark."));
        QCOMPARE(one.inserted, QVector<int>{3});
        QCOMPARE(one.places, (QVector<int>{0, 1, 2, 4, 5, 6}));
        const EnhancedScene all = withChanges(world.scene, proposal, {0, 1, 2});
        QCOMPARE(all.scene.lines.size(), 8);
        QCOMPARE(all.scene.lines[all.places[4]].text, QStringLiteral("Mei's fingers close, one by one."));
        QCOMPARE(all.scene.lines[all.places[2]], world.scene.lines[2]);
    }

    void aBeatBecomesAngleAndLightOfAShot()
    {
        const StoryboardScene world = StoryboardScene::english();
        const SceneProposal proposal{world.scene.id, read(world, good()).changes};
        const EnhancedScene enhanced = withChanges(world.scene, proposal, {1});
        PlanContext context;
        context.cast = world.cast;
        bool seen = false;
        for (const Shot &shot : RulePlanner().plan(enhanced.scene, context))
            if (shot.lines.contains(3)) {
                seen = true;
                QCOMPARE(shot.angle, CameraAngle::Low);
                QVERIFY2(shot.prompt.contains(QStringLiteral("One candle")), qPrintable(shot.prompt));
            }
        QVERIFY(seen);
    }

    void aChineseBeatIsMarkedAsScriptsMarkIt()
    {
        LineChange change;
        change.text = QStringLiteral("陈念缓缓站起");
        change.angle = CameraAngle::Low;
        change.light = QStringLiteral("烛光从下方照亮她的脸");
        QCOMPARE(acceptedText(change), QStringLiteral("（仰视）陈念缓缓站起。烛光从下方照亮她的脸。"));
    }

    void aLineThatReadsOtherwiseNowIsLeftAlone()
    {
        StoryboardScene world = StoryboardScene::english();
        const SceneProposal proposal{world.scene.id, read(world, good()).changes};
        world.scene.lines[4].text = QStringLiteral("Mei runs.");
        const EnhancedScene enhanced = withChanges(world.scene, proposal, {0, 2});
        QCOMPARE(enhanced.stale, QVector<int>{2});
        QVERIFY(textsOf(enhanced.scene).contains(QStringLiteral("Mei runs.")));
        world.scene.lines.resize(3);
        QCOMPARE(withChanges(world.scene, proposal, {1, 2}).stale, (QVector<int>{1, 2}));
    }

    void otherWordsForASpeechAreMarked()
    {
        const StoryboardScene world = StoryboardScene::english();
        const EnhancementAnswer answer =
            read(world, answerOf({change(3, "replace", "description", QStringLiteral("Who does it belong to?"))}));
        QCOMPARE(answer.changes.size(), 1);
        QVERIFY(answer.changes.first().changesSpeech);
    }

    void uselessChangesAreLeftOut_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no such line") << change(40, "insert_after", "beat", QStringLiteral("Rain."))
                                      << QStringLiteral("no such line");
        QTest::newRow("no text") << change(2, "insert_after", "beat", QString()) << QStringLiteral("text is missing");
        QTest::newRow("another language")
            << change(2, "insert_after", "beat", QStringLiteral("雨下得很大")) << QStringLiteral("language");
        QTest::newRow("a heading") << change(1, "replace", "description", QStringLiteral("EXT. MOON"))
                                   << QStringLiteral("cannot be replaced");
        QTest::newRow("nothing new") << change(2, "replace", "description",
                                               QStringLiteral("Mei opens the old box. A brass key lies in it."))
                                     << QStringLiteral("says that already");
    }
    void uselessChangesAreLeftOut()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, problem);
        const StoryboardScene world = StoryboardScene::english();
        const EnhancementAnswer alone = read(world, answerOf({object}));
        QCOMPARE(alone.state, AnswerState::Wrong);
        QVERIFY2(alone.problems.join(u'\n').contains(problem), qPrintable(alone.problems.join(u'\n')));
        const EnhancementAnswer among = read(world, answerOf({object, beat()}));
        QCOMPARE(among.state, AnswerState::Good);
        QCOMPARE(among.changes.size(), 1);
    }

    void formsThatModelsUseAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("cut");
        QTest::newRow("fence") << QStringLiteral("Sure!\n```json\n") + good() + QStringLiteral("\n```") << false;
        QTest::newRow("bare array") << QStringLiteral("[%1]").arg(StoryboardScene::text(beat())) << false;
        QTest::newRow("cut") << good().left(good().lastIndexOf(QStringLiteral("Mei's"))) << true;
        QTest::newRow("line as text") << QString(good()).replace(QStringLiteral("\"line\": 4"),
                                                                 QStringLiteral("\"line\": \"[4]\""))
                                      << false;
    }
    void formsThatModelsUseAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, cut);
        const EnhancementAnswer answer = read(StoryboardScene::english(), text, cut);
        QVERIFY2(answer.state == AnswerState::Good, qPrintable(answer.problems.join(u'\n')));
        const auto beats = std::count_if(answer.changes.cbegin(), answer.changes.cend(),
                                         [](const LineChange &one) { return one.purpose == ChangePurpose::Beat; });
        QCOMPARE(beats, 1);
    }

    void answersThatAreNoneAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<AnswerState>("state");
        QTest::newRow("empty") << QString() << AnswerState::Empty;
        QTest::newRow("refusal") << QStringLiteral("I'm sorry, I can't do that.") << AnswerState::Refused;
        QTest::newRow("prose") << QStringLiteral("INT. KITCHEN - NIGHT. Much better now.") << AnswerState::Wrong;
        QTest::newRow("another object") << QStringLiteral("{\"ok\": true}") << AnswerState::Wrong;
        QTest::newRow("nothing to propose") << QStringLiteral("{\"changes\": []}") << AnswerState::Good;
        QTest::newRow("200 kB") << QString(200'000, u'[') << AnswerState::Wrong;
    }
    void answersThatAreNoneAreTold()
    {
        QFETCH(QString, text);
        QFETCH(AnswerState, state);
        const EnhancementAnswer answer = read(StoryboardScene::english(), text);
        QCOMPARE(answer.state, state);
        QCOMPARE(answer.problems.isEmpty(), state == AnswerState::Refused || state == AnswerState::Good);
    }

    void longScenesAreAskedForInParts()
    {
        Scene scene = StoryboardScene::english().scene;
        scene.lines.fill(scene.lines[1], 100);
        const auto parts = enhancementParts(scene);
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.last().last(), 99);
        scene.lines.resize(1);
        scene.lines.first().kind = LineKind::Heading;
        QVERIFY(enhancementParts(scene).isEmpty());
    }

    void theShippedPromptsAreSound_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"enhance.en.txt", "enhance.zh.txt", "again.en.txt", "again.zh.txt"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theShippedPromptsAreSound()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/prompts/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool again = name.startsWith(QLatin1String("again"));
        const auto prompt = PromptFile::read(QString::fromUtf8(file.readAll()), name,
                                             again ? againVariables() : enhancementVariables());
        QVERIFY2(prompt.ok(), prompt ? "" : qPrintable(prompt.error().text()));
        if (again)
            return;
        const StoryboardScene world = StoryboardScene::chinese();
        const auto filled = prompt->fill(enhancementValues(world.scene, world.part.lines, {}));
        QVERIFY(filled.question.contains(QStringLiteral("[4] dialogue | 陈浩")));
        QVERIFY(filled.instructions.contains(QStringLiteral("overShoulder")));
        QVERIFY(!filled.question.contains(QStringLiteral("shots=")));
    }
};

QTEST_GUILESS_MAIN(TestEnhancement)
#include "tst_enhancement.moc"
