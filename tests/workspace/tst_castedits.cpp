// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/castedits.h"

#include "support/stories.h"
#include "workspace/storyedits.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

constexpr CharacterId s_mei{1};
constexpr CharacterId s_littleMei{2};
constexpr CharacterId s_chen{3};

Picture pictureOf(const char *name)
{
    return {QStringLiteral("references/%1.jpg").arg(QLatin1String(name)), QByteArray(name), {640, 960}, 1000};
}

/// 梅 in the first scene, 小梅 in the second, both in its second shot; 陈 is only named among the people of the first.
Story twoSpellings()
{
    StoryRows rows = test::rowsOf(1, 2, 2);
    const SceneId first = rows.scenes[0].id;
    const SceneId second = rows.scenes[1].id;
    Character mei{s_mei, QStringLiteral("梅"), {}, {}, QStringLiteral("red coat"), {}, {pictureOf("a")}, {}};
    mei.wardrobe = {{first, QStringLiteral("apron")}};
    Character little{s_littleMei,
                     QStringLiteral("小梅"),
                     {QStringLiteral("梅姐")},
                     QStringLiteral("26岁"),
                     QStringLiteral("blue coat"),
                     {},
                     {pictureOf("a"), pictureOf("b")},
                     {}};
    little.wardrobe = {{first, QStringLiteral("veil")}, {second, QStringLiteral("gown")}};
    rows.characters = {mei, little, {s_chen, QStringLiteral("陈"), {}, {}, {}, {}, {}, {}}};
    rows.scenes[0].people = {QStringLiteral("陈"), QStringLiteral("群众")};
    for (Shot &shot : rows.shots)
        shot.cast = {shot.scene == first ? s_mei : s_littleMei};
    for (Shot &shot : rows.shots)
        if (shot.scene == second && shot.number == 20)
            shot.cast = {s_mei, s_littleMei};
    return *Story::fromRows(rows);
}

}  // namespace

class TestCastEdits : public QObject
{
    Q_OBJECT

private slots:
    void aCharacterIsInTheScenesThatShowOrNameIt()
    {
        const Story story = twoSpellings();
        const QVector<SceneId> &scenes = story.scenesOf(story.episodes().first());
        QCOMPARE(scenesWith(story, s_mei), scenes);
        QCOMPARE(scenesWith(story, s_littleMei), QVector<SceneId>{scenes[1]});
        QCOMPARE(scenesWith(story, s_chen), QVector<SceneId>{scenes[0]});
        QCOMPARE(scenesWith(story, CharacterId{99}), QVector<SceneId>());
        QCOMPARE(sceneCounts(story), (QHash<CharacterId, int>{{s_mei, 2}, {s_littleMei, 1}, {s_chen, 1}}));
    }

    void aNameFindsWhoElseHasIt()
    {
        const Story story = twoSpellings();
        QCOMPARE(namedSo(story, QStringLiteral("梅姐"), s_mei)->id, s_littleMei);
        QVERIFY(!namedSo(story, QStringLiteral("梅"), s_mei));
        QVERIFY(!namedSo(story, QStringLiteral("李"), s_mei));
    }

    void twoSpellingsBecomeOneCharacter()
    {
        Story story = twoSpellings();
        TakeShelf shelf;
        const auto undo = applyEdit(story, mergeOf(story, s_littleMei, s_mei), shelf);
        QVERIFY(undo.ok());
        QVERIFY(!story.find(s_littleMei));
        const Character &mei = *story.find(s_mei);
        QCOMPARE(mei.name, QStringLiteral("梅"));
        QCOMPARE(mei.aliases, (QStringList{QStringLiteral("小梅"), QStringLiteral("梅姐")}));
        QCOMPARE(mei.look, QStringLiteral("red coat"));
        QCOMPARE(mei.description, QStringLiteral("26岁"));
        QCOMPARE(mei.pictures, (QVector<Picture>{pictureOf("a"), pictureOf("b")}));
        const QVector<SceneId> &scenes = story.scenesOf(story.episodes().first());
        QCOMPARE(mei.lookIn(scenes[0])->look, QStringLiteral("apron"));
        QCOMPARE(mei.lookIn(scenes[1])->look, QStringLiteral("gown"));
        for (const ShotId shot : story.shotsOf(story.episodes().first()))
            QCOMPARE(story.find(shot)->cast, QVector<CharacterId>{s_mei});
        QCOMPARE(story.brokenInvariant(), QString());
        const Story before = twoSpellings();
        QVERIFY(applyEdit(story, *undo, shelf).ok());
        QCOMPARE(*story.find(s_littleMei), *before.find(s_littleMei));
        QCOMPARE(*story.find(s_mei), *before.find(s_mei));
        for (const ShotId shot : story.shotsOf(story.episodes().first()))
            QCOMPARE(story.find(shot)->cast, before.find(shot)->cast);
    }
};

QTEST_GUILESS_MAIN(TestCastEdits)
#include "tst_castedits.moc"
