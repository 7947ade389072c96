// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/wardrobe.h"

#include "script/prompt.h"
#include "script/promptreader.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

Character member(qint64 id, const char *name, const char *look = "")
{
    Character character;
    character.id = {id};
    character.name = QString::fromUtf8(name);
    character.look = QString::fromUtf8(look);
    return character;
}

QVector<Character> cast()
{
    Character nian = member(1, "苏念", "马尾，圆脸");
    nian.aliases << QStringLiteral("念念");
    return {nian, member(2, "林琛"), member(3, "MARA", "short dark hair"), member(4, "Dr. Lin")};
}

Scene sceneOf(const QStringList &actions)
{
    Scene scene;
    scene.id = {10};
    for (const QString &action : actions) {
        Line line;
        line.kind = LineKind::Action;
        line.text = action;
        scene.lines.append(line);
    }
    return scene;
}

QString worn(const QStringList &actions, int who)
{
    return wardrobeIn(sceneOf(actions), CastIndex(cast())).value(who);
}

}  // namespace

class TestWardrobe : public QObject
{
    Q_OBJECT

private slots:
    void clothesAreFoundWhereTheScriptSaysThem_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("who");
        QTest::addColumn<QString>("clothes");
        QTest::newRow("zh wears") << QStringLiteral("苏念穿着白色婚纱长裙，站在镜前。") << 0
                                  << QStringLiteral("白色婚纱长裙");
        QTest::newRow("zh alias") << QStringLiteral("念念身穿红色旗袍。") << 0 << QStringLiteral("红色旗袍");
        QTest::newRow("zh all over") << QStringLiteral("林琛一身黑色西装，推门而入。") << 1
                                     << QStringLiteral("一身黑色西装");
        QTest::newRow("zh glasses") << QStringLiteral("门开，林琛戴着墨镜。") << 1 << QStringLiteral("戴着墨镜");
        QTest::newRow("zh gown") << QStringLiteral("苏念穿着白色婚纱。") << 0 << QStringLiteral("白色婚纱");
        QTest::newRow("zh and acts") << QStringLiteral("苏念穿着白衬衫走进来。") << 0 << QStringLiteral("白衬衫");
        QTest::newRow("zh whose") << QStringLiteral("苏念穿着黑色风衣的身影。") << 0 << QStringLiteral("黑色风衣");
        QTest::newRow("zh what kind of") << QStringLiteral("林琛穿着剪裁合体的西装站在门口。") << 1
                                         << QStringLiteral("剪裁合体的西装");
        QTest::newRow("zh to the ground")
            << QStringLiteral("苏念穿着白色蕾丝拖地长裙。") << 0 << QStringLiteral("白色蕾丝拖地长裙");
        QTest::newRow("zh no clothes") << QStringLiteral("林琛一身酒气，穿过走廊。") << 1 << QString();
        QTest::newRow("zh somebody else") << QStringLiteral("苏念看着那件白色婚纱。") << 0 << QString();
        QTest::newRow("en wearing") << QStringLiteral("MARA is wearing a torn evening dress.") << 2
                                    << QStringLiteral("a torn evening dress");
        QTest::newRow("en in") << QStringLiteral("MARA, in a grey trench coat, waits.") << 2
                               << QStringLiteral("a grey trench coat");
        QTest::newRow("en and acts") << QStringLiteral("Mara wears a black suit and opens the door.") << 2
                                     << QStringLiteral("a black suit");
        QTest::newRow("en in a place") << QStringLiteral("MARA waits in a crowded bar.") << 2 << QString();
        QTest::newRow("nothing") << QString() << 0 << QString();
    }

    void clothesAreFoundWhereTheScriptSaysThem()
    {
        QFETCH(QString, action);
        QFETCH(int, who);
        QTEST(worn({action}, who), "clothes");
    }

    void aChangeTakesThePlaceOfWhatWasWorn()
    {
        QCOMPARE(worn({QStringLiteral("苏念穿着白衬衫。"), QStringLiteral("苏念戴着墨镜。")}, 0),
                 QStringLiteral("白衬衫，戴着墨镜"));
        QCOMPARE(worn({QStringLiteral("苏念穿着白衬衫。"), QStringLiteral("苏念换上黑色西装。")}, 0),
                 QStringLiteral("黑色西装"));
    }

    void whatAPersonSetGoesBeforeTheScript()
    {
        const Scene scene = sceneOf({QStringLiteral("苏念穿着白衬衫。")});
        QVector<Character> people = cast();
        const QString said = wardrobeIn(scene, CastIndex(people)).value(0);
        QCOMPARE(wornIn(scene, people[0], said), QStringLiteral("白衬衫"));
        people[0].wardrobe = {{SceneId{9}, QStringLiteral("蓝色校服")}};
        QCOMPARE(wornIn(scene, people[0], said), QStringLiteral("白衬衫"));
        people[0].wardrobe.append({SceneId{10}, QStringLiteral("红色风衣")});
        QCOMPARE(wornIn(scene, people[0], said), QStringLiteral("红色风衣"));
    }

    void thePromptHasLookWardrobePlaceAndStyle()
    {
        Scene scene =
            sceneOf({QStringLiteral("苏念穿着白衬衫。"), QStringLiteral("MARA waits in a grey trench coat.")});
        scene.place = QStringLiteral("天台");
        Shot shot;
        shot.cast = {CharacterId{1}, CharacterId{3}};
        shot.action = QStringLiteral("两人对视。");
        Series series;
        series.style = QStringLiteral("35mm film");
        series.bible.places = {{QStringLiteral(" 天台 "), QStringLiteral("rusty water tanks, neon signs"), {}}};
        const QString prompt = writePrompt(shot, scene, cast(), series);
        QVERIFY2(prompt.contains(QStringLiteral("苏念 (马尾，圆脸，穿着白衬衫)")), qPrintable(prompt));
        QVERIFY2(prompt.contains(QStringLiteral("Mara (short dark hair, wearing a grey trench coat)")),
                 qPrintable(prompt));
        QVERIFY(prompt.contains(QStringLiteral("\nThe place: rusty water tanks, neon signs\n")));
        QVERIFY(prompt.contains(QStringLiteral("Style: 35mm film")));
        const PromptFacts facts = readPrompt(prompt);
        QCOMPARE(facts.people.size(), 2);
        QCOMPARE(facts.action, shot.action);
        QCOMPARE(facts.place, scene.place);
    }

    void wardrobeIsNotCutFromALongLook()
    {
        QVector<Character> people = cast();
        people[0].look = QStringLiteral("马尾，圆脸，").repeated(60);
        people[0].wardrobe = {{SceneId{10}, QStringLiteral("红色风衣")}};
        Shot shot;
        shot.cast = {CharacterId{1}};
        shot.action = QStringLiteral("她跑。").repeated(900);
        const QString prompt = writePrompt(shot, sceneOf({}), people, {});
        QVERIFY(prompt.size() <= mostPromptCharacters);
        QVERIFY2(prompt.contains(QStringLiteral("穿着红色风衣)")), qPrintable(prompt));
    }
};

QTEST_GUILESS_MAIN(TestWardrobe)
#include "tst_wardrobe.moc"
