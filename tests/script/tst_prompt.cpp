// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/prompt.h"

#include "base/random.h"
#include "script/castfinder.h"
#include "script/planner.h"
#include "script/promptreader.h"
#include "script/prompttext.h"
#include "script/script.h"
#include "support/scenes.h"

#include <QFile>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using namespace circletake::test;

class TestPrompt : public QObject
{
    Q_OBJECT

private slots:
    void everyShotOfTheSamplesReadsBackAsItWas_data();
    void everyShotOfTheSamplesReadsBackAsItWas();
    void onePromptInFull();
    void voicesSayWhoseLipsMove_data();
    void voicesSayWhoseLipsMove();
    void shouldersAndSidesAreNamed();
    void insertsShowNoFace();
    void groupsStandInTheBackgroundOfWideShots();
    void flashbacksAreMarked();
    void songsAndSoundsAreHeard();
    void longPromptsAreCutAtSentences();
    void namesInCapitalsAreWrittenCalmly_data();
    void namesInCapitalsAreWrittenCalmly();
    void quotesAndBracketsInTheTextSurvive();
    void anybodysPromptIsUnderstood_data();
    void anybodysPromptIsUnderstood();
    void speechesOfAnybodysPromptAreFound_data();
    void speechesOfAnybodysPromptAreFound();
    void thePlaybooksPromptIsUnderstood();
    void nothingAndNonsenseGiveNoFacts_data();
    void nothingAndNonsenseGiveNoFacts();
    void textsOfChanceAreReadWithoutHarm();
    void sentencesEndWhereTheyDo_data();
    void sentencesEndWhereTheyDo();
    void shorteningKeepsWholeSentences();
};

namespace {

Shot shotOf(const QVector<int> &lines, const QVector<int> &cast)
{
    Shot shot;
    shot.lines = lines;
    for (const int member : cast)
        shot.cast.append(CharacterId{member});
    shot.action = QStringLiteral("她攥紧钥匙。");
    return shot;
}

QString castNames(const QStringList &names)
{
    return names.join(QLatin1Char('|'));
}

}  // namespace

void TestPrompt::everyShotOfTheSamplesReadsBackAsItWas_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("zh") << QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/samples/spring-festival.zh.txt");
    QTest::newRow("en") << QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/samples/spring-festival.en.fountain");
}

void TestPrompt::everyShotOfTheSamplesReadsBackAsItWas()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto script = readScript(file.readAll(), path);
    QVERIFY(script);
    const QVector<Scene> scenes = script->episodes.constFirst().scenes;
    PlanContext context;
    context.cast = findCast(scenes, charactersFrom(script->people));
    for (qsizetype i = 0; i < context.cast.size(); ++i)
        context.cast[i].id = {i + 1};
    context.series.style = QStringLiteral("cinematic, 35mm film grain");
    const auto plans = RulePlanner().planEpisode(scenes, context);
    for (qsizetype i = 0; i < plans.size(); ++i) {
        for (const Shot &shot : plans[i].shots) {
            const PromptFacts facts = readPrompt(shot.prompt);
            QVERIFY2(facts.size == shot.size && facts.angle == shot.angle && facts.move == shot.move,
                     qPrintable(shot.prompt));
            QVERIFY2(facts.setting == scenes[i].setting && facts.time == scenes[i].time, qPrintable(shot.prompt));
            QCOMPARE(facts.place, scenes[i].place);
            QVERIFY2(facts.tone == shot.tone, qPrintable(shot.prompt));
            QCOMPARE(facts.action, shot.action.simplified());
            QCOMPARE(facts.style, context.series.style);
            QStringList expected;
            for (const CharacterId id : shot.cast)
                expected << promptName(context.cast[id.value - 1].name);
            QStringList people;
            for (const auto &person : facts.people)
                people << person.name;
            QCOMPARE(castNames(people), castNames(expected));
            qsizetype speech = 0;
            for (const int line : shot.lines) {
                const Line &said = scenes[i].lines[line];
                if (said.kind != LineKind::Dialogue)
                    continue;
                QVERIFY2(speech < facts.speeches.size(), qPrintable(shot.prompt));
                QCOMPARE(facts.speeches[speech].text, said.text.simplified());
                QCOMPARE(facts.speeches[speech].mood, said.mood.simplified());
                QVERIFY(facts.speeches[speech].voice == said.voice);
                ++speech;
            }
            QCOMPARE(facts.speeches.size(), speech);
        }
    }
}

void TestPrompt::onePromptInFull()
{
    QVector<Character> cast = castOf({QStringLiteral("陈念"), QStringLiteral("陈国栋")});
    cast[0].description = QStringLiteral("26，修表师");
    cast[0].look = QStringLiteral("低马尾，红围巾");
    cast[1].description = QStringLiteral("52，建材商");
    const Scene scene = sceneOf({says("陈国栋", "卖了。"), says("陈念", "宅子不能卖！", "急")});
    Shot shot = shotOf({2}, {1, 2});
    shot.size = ShotSize::MediumCloseUp;
    shot.move = CameraMove::PushIn;
    shot.tone = Tone::Tense;
    Series series;
    series.style = QStringLiteral("cinematic");
    QCOMPARE(writePrompt(shot, scene, cast, series),
             QStringLiteral("Medium close-up, eye level, slow push in.\n"
                            "Scene: interior, 堂屋, night.\n"
                            "On screen, frame right, facing left: 陈念 (26岁，低马尾，红围巾).\n"
                            "On screen, frame left, facing right: 陈国栋 (52，建材商).\n"
                            "Action: 她攥紧钥匙。\n"
                            "陈念 says (急): “宅子不能卖！”\n"
                            "Mood: tense; low-key side light, deep shadows.\n"
                            "Style: cinematic\n"
                            "Frame: vertical 9:16, no subtitles or captions."));
}

void TestPrompt::voicesSayWhoseLipsMove_data()
{
    QTest::addColumn<int>("voice");
    QTest::addColumn<QString>("words");
    QTest::newRow("on screen") << int(VoiceKind::OnScreen) << "陈念 says: “谁？”";
    QTest::newRow("inner") << int(VoiceKind::Inner) << "陈念 thinks in inner voice, lips closed: “谁？”";
    QTest::newRow("narration") << int(VoiceKind::Narration) << "陈念 narrates in voice-over, no lips move: “谁？”";
    QTest::newRow("off screen") << int(VoiceKind::OffScreen)
                                << "陈念 speaks from off screen, unseen, no lips move: “谁？”";
}

void TestPrompt::voicesSayWhoseLipsMove()
{
    QFETCH(int, voice);
    QFETCH(QString, words);
    const Scene scene = sceneOf({says("陈念", "谁？", "", VoiceKind(voice))});
    const QString prompt = writePrompt(shotOf({1}, {}), scene, castOf({QStringLiteral("陈念")}), {});
    QVERIFY2(prompt.split(QLatin1Char('\n')).contains(words), qPrintable(prompt));
    QVERIFY(readPrompt(prompt).speeches.constFirst().voice == VoiceKind(voice));
}

void TestPrompt::shouldersAndSidesAreNamed()
{
    const Scene scene = sceneOf({says("周伯", "两把。"), says("陈念", "另一把呢？"), says("周伯", "丢了。")});
    Shot shot = shotOf({2}, {2, 1});
    shot.angle = CameraAngle::OverShoulder;
    const auto facts =
        readPrompt(writePrompt(shot, scene, castOf({QStringLiteral("周伯"), QStringLiteral("陈念")}), {}));
    QCOMPARE(facts.people.size(), 2);
    QVERIFY(facts.people[0].side == FrameSide::Right && !facts.people[0].backToCamera);
    QVERIFY(facts.people[1].side == FrameSide::Left && facts.people[1].backToCamera);
}

void TestPrompt::insertsShowNoFace()
{
    Shot shot = shotOf({}, {1});
    shot.size = ShotSize::Insert;
    const auto facts = readPrompt(writePrompt(shot, sceneOf({}), castOf({QStringLiteral("陈念")}), {}));
    QVERIFY(facts.people.constFirst().partly);
}

void TestPrompt::groupsStandInTheBackgroundOfWideShots()
{
    Scene scene = sceneOf({});
    scene.people = QStringList{QStringLiteral("陈念"), QStringLiteral("舞狮队若干"), QStringLiteral("路人")};
    Shot shot = shotOf({}, {1});
    const auto cast = castOf({QStringLiteral("陈念")});
    QVERIFY(readPrompt(writePrompt(shot, scene, cast, {})).extras.isEmpty());
    shot.size = ShotSize::Wide;
    QCOMPARE(readPrompt(writePrompt(shot, scene, cast, {})).extras,
             (QStringList{QStringLiteral("舞狮队若干"), QStringLiteral("路人")}));
}

void TestPrompt::flashbacksAreMarked()
{
    const Scene scene = sceneOf({lineOf(LineKind::FlashbackIn, {}), says("爷爷", "再帮她。"),
                                 lineOf(LineKind::FlashbackOut, {}), says("陈念", "爷爷……")});
    const auto cast = castOf({QStringLiteral("爷爷"), QStringLiteral("陈念")});
    QVERIFY(readPrompt(writePrompt(shotOf({1, 2}, {1}), scene, cast, {})).flashback);
    QVERIFY(!readPrompt(writePrompt(shotOf({4}, {2}), scene, cast, {})).flashback);
    QVERIFY(!readPrompt(writePrompt(shotOf({}, {2}), scene, cast, {})).flashback);
}

void TestPrompt::songsAndSoundsAreHeard()
{
    const Scene scene = sceneOf({lineOf(LineKind::Sound, QStringLiteral("鞭炮声")),
                                 lineOf(LineKind::Lyric, QStringLiteral("~Snow on the gate"))});
    QCOMPARE(readPrompt(writePrompt(shotOf({1, 2}, {}), scene, {}, {})).sound,
             QStringLiteral("鞭炮声; ~Snow on the gate"));
}

void TestPrompt::longPromptsAreCutAtSentences()
{
    QVector<Character> cast;
    QStringList names;
    for (int i = 0; i < 8; ++i)
        names << QStringLiteral("某人") + QChar(char16_t(0x4e00 + i));
    cast = castOf(names);
    QVector<int> all;
    for (int i = 0; i < 8; ++i) {
        cast[i].look = QStringLiteral("低马尾，红围巾，").repeated(40);
        all << i + 1;
    }
    QVector<Line> lines;
    for (int i = 0; i < 6; ++i)
        lines << says(names[i], QStringLiteral("这句话很长很长。").repeated(60));
    const Scene scene = sceneOf(lines);
    Shot shot = shotOf({1, 2, 3, 4, 5, 6}, all);
    shot.action = QStringLiteral("她推开门，走进来。").repeated(100);
    const QString prompt = writePrompt(shot, scene, cast, {});
    QVERIFY2(prompt.size() <= mostPromptCharacters, qPrintable(QString::number(prompt.size())));
    const auto facts = readPrompt(prompt);
    QVERIFY(facts.action.endsWith(QStringLiteral("走进来。")));
    QVERIFY(facts.speeches.size() >= 1);
    QVERIFY(facts.speeches.constFirst().text.endsWith(QStringLiteral("很长。")));
    QVERIFY(facts.size && !facts.people.isEmpty());
}

void TestPrompt::namesInCapitalsAreWrittenCalmly_data()
{
    QTest::addColumn<QString>("calm");
    const char *rows[][2] = {{"CHEN NIAN", "Chen Nian"}, {"BRICK", "Brick"},         {"R2D2", "R2D2"}, {"陈念", "陈念"},
                             {"Dr. Lin", "Dr. Lin"},     {"MARY-JANE", "Mary-Jane"}, {"", ""}};
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[1]);
}

void TestPrompt::namesInCapitalsAreWrittenCalmly()
{
    QTEST(promptName(QString::fromUtf8(QTest::currentDataTag())), "calm");
}

void TestPrompt::quotesAndBracketsInTheTextSurvive()
{
    QVector<Character> cast = castOf({QStringLiteral("CHEN NIAN")});
    cast[0].look = QStringLiteral("coat (cream), scarf (red)");
    const Scene scene = sceneOf({says("CHEN NIAN", "“Read: our luck” (from behind): “now”", "turning it over")},
                                QStringLiteral("HALL, EAST WING, NIGHT SIDE"));
    const auto facts = readPrompt(writePrompt(shotOf({1}, {1}), scene, cast, {}));
    QCOMPARE(facts.speeches.constFirst().text, QStringLiteral("“Read: our luck” (from behind): “now”"));
    QCOMPARE(facts.speeches.constFirst().mood, QStringLiteral("turning it over"));
    QCOMPARE(facts.people.constFirst().description, QStringLiteral("coat (cream), scarf (red)"));
    QCOMPARE(facts.place, QStringLiteral("HALL, EAST WING, NIGHT SIDE"));
}

void TestPrompt::anybodysPromptIsUnderstood_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("camera");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("tone");
    const auto row = [](const char *prompt, const char *camera, const char *place, const char *time, const char *tone) {
        QTest::newRow(prompt) << QString::fromUtf8(prompt) << QString::fromUtf8(camera) << QString::fromUtf8(place)
                              << QString::fromUtf8(time) << QString::fromUtf8(tone);
    };
    row("Close-up of a woman crying in the kitchen at night, slow push in.", "closeUp  pushIn", "kitchen", "night",
        "sad");
    row("Wide shot, low angle. A detective runs down an empty street at dawn.", "wide low ", "", "dawn", "tense");
    row("特写，仰拍，推。女孩含泪看着钥匙。", "closeUp low pushIn", "", "unspecified", "sad");
    row("Camera: dolly in\nLocation: old tea house\nTime: dusk\nMood: mysterious\nA man waits.", "  pushIn",
        "old tea house", "dusk", "mysterious");
    row("镜头：中景，跟拍\n场景：内景 客厅 夜\n情绪：紧张\n画面：陈念推开门。", "medium  follow", "客厅", "night",
        "tense");
    row("INT. KITCHEN - NIGHT\nA pan boils over.", "  ", "KITCHEN", "night", "neutral");
    row("Fireworks exploding over ancient temple, crowd cheering", "  ", "", "unspecified", "joyful");
}

void TestPrompt::anybodysPromptIsUnderstood()
{
    QFETCH(QString, prompt);
    const auto facts = readPrompt(prompt);
    const QString camera = (facts.size ? key(*facts.size) : QString()) + QLatin1Char(' ') +
                           (facts.angle ? key(*facts.angle) : QString()) + QLatin1Char(' ') +
                           (facts.move ? key(*facts.move) : QString());
    QTEST(camera, "camera");
    QTEST(facts.place, "place");
    QTEST(key(facts.time), "time");
    QTEST(key(facts.tone), "tone");
    QVERIFY2(!facts.action.isEmpty(), qPrintable(prompt));
}

void TestPrompt::speechesOfAnybodysPromptAreFound_data()
{
    QTest::addColumn<QString>("speech");
    const char *rows[][2] = {
        {"陈念（急）：“宅子不能卖！”", "陈念|急|宅子不能卖！|0"},
        {"她走近。陈念低声说：“谁？”然后离开。", "陈念||谁？|0"},
        {"陈念（OS）：“是爷爷的刀法。”", "陈念||是爷爷的刀法。|1"},
        {"旁白：「没人知道。」", "旁白||没人知道。|2"},
        {"陈念（怒）：把钥匙给我！", "陈念|怒|把钥匙给我！|0"},
        {"Nian whispers: \"Who is there?\"", "Nian||Who is there?|0"},
        {"CHEN HAO (panting): “Dad sent me!”", "CHEN HAO|panting|Dad sent me!|0"},
        {"Grandma says, “Hush.” and smiles.", "Grandma||Hush.|0"},
        {"Narrator (V.O.): \"A whole house.\"", "Narrator||A whole house.|2"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[1]);
}

void TestPrompt::speechesOfAnybodysPromptAreFound()
{
    const auto facts = readPrompt(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(facts.speeches.size(), 1);
    const auto &speech = facts.speeches.constFirst();
    QTEST((QStringList{speech.speaker, speech.mood, speech.text, QString::number(int(speech.voice))})
              .join(QLatin1Char('|')),
          "speech");
}

void TestPrompt::thePlaybooksPromptIsUnderstood()
{
    const auto facts =
        readPrompt(QStringLiteral("Short drama shot: Grandma Li presents red envelopes to grandchildren\n"
                                  "Emotion: tense\n"
                                  "Visuals: medium shot, red lanterns, round table\n"
                                  "Style: Cinematic, authentic Chinese New Year atmosphere"));
    QVERIFY(facts.size == ShotSize::Medium);
    QVERIFY(facts.tone == Tone::Tense);
    QCOMPARE(facts.style, QStringLiteral("Cinematic, authentic Chinese New Year atmosphere"));
    QCOMPARE(facts.action,
             QStringLiteral("Grandma Li presents red envelopes to grandchildren red lanterns, round table"));
}

void TestPrompt::nothingAndNonsenseGiveNoFacts_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QStringLiteral(" \n\t\n");
    QTest::newRow("punctuation") << QStringLiteral("：：（“”）。：“");
    QTest::newRow("half of ours") << QStringLiteral("On screen, frame left\nScene: \nMood: \nAction: ");
}

void TestPrompt::nothingAndNonsenseGiveNoFacts()
{
    QFETCH(QString, prompt);
    const auto facts = readPrompt(prompt);
    QVERIFY(!facts.size && !facts.angle && !facts.move);
    QVERIFY(facts.speeches.isEmpty());
    QVERIFY(facts.tone == Tone::Neutral);
}

void TestPrompt::textsOfChanceAreReadWithoutHarm()
{
    static const QStringList pieces{QStringLiteral("On screen"), QStringLiteral(", frame left, facing right"),
                                    QStringLiteral(": "),        QStringLiteral("“"),
                                    QStringLiteral("”"),         QStringLiteral("("),
                                    QStringLiteral(")"),         QStringLiteral(" says"),
                                    QStringLiteral("\n"),        QStringLiteral("陈念"),
                                    QStringLiteral("："),        QStringLiteral("Scene: "),
                                    QStringLiteral("Mood: "),    QStringLiteral(", "),
                                    QStringLiteral("."),         QStringLiteral("close-up"),
                                    QStringLiteral("特写"),      QStringLiteral("INT. "),
                                    QStringLiteral("NIAN "),     QStringLiteral("\""),
                                    QStringLiteral("😀"),         QString(QChar(0xd83d)),
                                    QStringLiteral("（怒）")};
    for (quint64 seed = 1; seed <= 500; ++seed) {
        SeededRandom random(seed);
        QString prompt;
        for (qint64 piece = random.below(80); piece > 0; --piece)
            prompt += pieces[random.below(pieces.size())];
        const PromptFacts facts = readPrompt(prompt);
        QVERIFY(facts.speeches.size() <= prompt.size());
        QCOMPARE(readPrompt(prompt), facts);
    }
}

void TestPrompt::sentencesEndWhereTheyDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("zh") << "蒸汽弥漫。她说：“走！”然后走了。" << 3;
    QTest::newRow("en") << "Steam. Dr. Lin waits at 3.5 metres. \"Go!\" he says." << 4;
    QTest::newRow("inside") << "He argues in Vietnamese (?), but stops..." << 1;
    QTest::newRow("ellipsis") << "银色羽绒服……陈浩！" << 2;
    QTest::newRow("none") << "" << 0;
}

void TestPrompt::sentencesEndWhereTheyDo()
{
    QFETCH(QString, text);
    const QStringList sentences = sentencesOf(text);
    QTEST(int(sentences.size()), "count");
    QCOMPARE(sentences.join(QString()).remove(QLatin1Char(' ')), QString(text).remove(QLatin1Char(' ')));
}

void TestPrompt::shorteningKeepsWholeSentences()
{
    const QString text = QStringLiteral("她推开门。风雪扑面而来。远处有灯。");
    QCOMPARE(shortened(text, 100), text);
    QCOMPARE(shortened(text, 13), QStringLiteral("她推开门。风雪扑面而来。"));
    QCOMPARE(shortened(QStringLiteral("one two three four five"), 14), QStringLiteral("one two three…"));
    QCOMPARE(shortened(text, 0), QString());
    QVERIFY(shortened(QStringLiteral("😀").repeated(30), 21).size() <= 21);
}

QTEST_GUILESS_MAIN(TestPrompt)
#include "tst_prompt.moc"
