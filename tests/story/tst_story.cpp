// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "story/story.h"

#include <QtTest>

using namespace circletake;

class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBackAsTheyWere();
    void childrenStandInOrderOfTheirNumbers();
    void slatesNameWhatTheyAreMadeOf();
    void wrongRowsAreRefusedAndChangeNothing_data();
    void wrongRowsAreRefusedAndChangeNothing();
    void brokenRowsDoNotLoad_data();
    void brokenRowsDoNotLoad();
    void aRowThatMovesLeavesItsOldParent();
    void removingTakesEverythingUnderIt();
    void removingACircledTakeUncirclesIt();
    void theChosenTakeIsCircledElseTheNewestReady();
    void aLipSyncStandsInForTheTakeThatItIsOf();
    void copiesAreIndependent();
    void randomEditsKeepEveryInvariant();
};

namespace {

Episode episodeOf(qint64 id, int number)
{
    Episode episode;
    episode.id = {id};
    episode.number = number;
    return episode;
}

Scene sceneOf(qint64 id, qint64 episode, int number, int lines = 3)
{
    Scene scene;
    scene.id = {id};
    scene.episode = {episode};
    scene.number = number;
    scene.lines.resize(lines);
    return scene;
}

Shot shotOf(qint64 id, qint64 scene, int number, const QVector<int> &lines = {})
{
    Shot shot;
    shot.id = {id};
    shot.scene = {scene};
    shot.number = number;
    shot.lines = lines;
    return shot;
}

Take takeOf(qint64 id, qint64 shot, int number, TakeState state = TakeState::Ready)
{
    Take take;
    take.id = {id};
    take.shot = {shot};
    take.number = number;
    take.state = state;
    return take;
}

/// Episode 1: scenes 1 and 2; scene 1: shots 10 and 20; shot 10: takes 1 and 2. Rows out of order on purpose.
StoryRows smallRows()
{
    StoryRows rows;
    rows.series.title = QStringLiteral("红包里的钥匙");
    rows.episodes = {episodeOf(2, 2), episodeOf(1, 1)};
    rows.scenes = {sceneOf(12, 1, 2), sceneOf(11, 1, 1)};
    rows.shots = {shotOf(102, 11, 20, {1, 2}), shotOf(101, 11, 10, {0}), shotOf(103, 12, 10)};
    rows.takes = {takeOf(1002, 101, 2), takeOf(1001, 101, 1)};
    Character character;
    character.id = {5};
    character.name = QStringLiteral("陈念");
    rows.characters = {character};
    return rows;
}

Story smallStory()
{
    return *Story::fromRows(smallRows());
}

Shot lasting(int ms)
{
    Shot shot = shotOf(101, 11, 10, {0});
    shot.durationMs = ms;
    return shot;
}

struct WrongRow
{
    const char *what;
    Result<void> (*put)(Story &);
};

const WrongRow s_wrongRows[] = {
    {"shot without scene", [](Story &story) { return story.put(shotOf(101, 99, 10)); }},
    {"shot with a taken number", [](Story &story) { return story.put(shotOf(101, 11, 20)); }},
    {"shot too short", [](Story &story) { return story.put(lasting(4999)); }},
    {"shot too long", [](Story &story) { return story.put(lasting(30001)); }},
    {"shot without id", [](Story &story) { return story.put(shotOf(0, 11, 30)); }},
    {"shot with number 0", [](Story &story) { return story.put(shotOf(101, 11, 0)); }},
    {"take without shot", [](Story &story) { return story.put(takeOf(1001, 99, 1)); }},
    {"take with a taken number", [](Story &story) { return story.put(takeOf(1001, 101, 2)); }},
    {"scene without episode", [](Story &story) { return story.put(sceneOf(11, 9, 1)); }},
    {"scene with a taken number", [](Story &story) { return story.put(sceneOf(11, 1, 2)); }},
    {"episode with a taken number", [](Story &story) { return story.put(episodeOf(1, 2)); }},
    {"episode without id", [](Story &story) { return story.put(episodeOf(0, 3)); }},
    {"character without name",
     [](Story &story) {
         return story.put(Character{{5}, {}, {}, {}, {}, {}, {}, {}});
     }},
};

}  // namespace

void TestStory::rowsComeBackAsTheyWere()
{
    const StoryRows before = smallRows();
    const StoryRows after = smallStory().rows();
    QCOMPARE(after.series, before.series);
    QCOMPARE(after.episodes, before.episodes);
    QCOMPARE(after.scenes, before.scenes);
    QCOMPARE(after.shots, before.shots);
    QCOMPARE(after.takes, before.takes);
    QCOMPARE(after.characters, before.characters);
}

void TestStory::childrenStandInOrderOfTheirNumbers()
{
    Story story = smallStory();
    QCOMPARE(story.episodes(), (QVector<EpisodeId>{{1}, {2}}));
    QCOMPARE(story.scenesOf(EpisodeId{1}), (QVector<SceneId>{{11}, {12}}));
    QCOMPARE(story.shotsOf(SceneId{11}), (QVector<ShotId>{{101}, {102}}));
    QCOMPARE(story.takesOf(ShotId{101}), (QVector<TakeId>{{1001}, {1002}}));
    QCOMPARE(story.shotsOf(EpisodeId{1}), (QVector<ShotId>{{101}, {102}, {103}}));
    QVERIFY(story.put(shotOf(104, 11, 15)));
    QCOMPARE(story.shotsOf(SceneId{11}), (QVector<ShotId>{{101}, {104}, {102}}));
    QVERIFY(story.put(shotOf(101, 11, 30, {0})));
    QCOMPARE(story.shotsOf(SceneId{11}), (QVector<ShotId>{{104}, {102}, {101}}));
    QVERIFY(story.shotsOf(SceneId{99}).isEmpty());
    QCOMPARE(story.episodeByNumber(2)->id, EpisodeId{2});
    QCOMPARE(story.episodeByNumber(3), nullptr);
}

void TestStory::slatesNameWhatTheyAreMadeOf()
{
    const Story story = smallStory();
    QCOMPARE(story.slateOf(TakeId{1002}).text(), QStringLiteral("EP01-SC001-SH010-T2"));
    QCOMPARE(story.takeOf(story.slateOf(TakeId{1002})), TakeId{1002});
    QCOMPARE(story.shotOf(story.slateOf(ShotId{103})), ShotId{103});
    QCOMPARE(story.slateOf(SceneId{12}).text(), QStringLiteral("EP01-SC002"));
    QVERIFY(!story.shotOf(*Slate::fromText(u"EP01-SC009-SH010")).isValid());
    QVERIFY(!story.takeOf(*Slate::fromText(u"EP01-SC001-SH010")).isValid());
    QVERIFY(!story.shotOf(*Slate::fromText(u"EP03")).isValid());
    QCOMPARE(story.slateOf(TakeId{77}), Slate{});
    QCOMPARE(story.episodeOf(ShotId{103}), EpisodeId{1});
}

void TestStory::wrongRowsAreRefusedAndChangeNothing_data()
{
    QTest::addColumn<int>("row");
    for (int row = 0; row < int(std::size(s_wrongRows)); ++row)
        QTest::newRow(s_wrongRows[row].what) << row;
}

void TestStory::wrongRowsAreRefusedAndChangeNothing()
{
    QFETCH(int, row);
    Story story = smallStory();
    const Result<void> put = s_wrongRows[row].put(story);
    QVERIFY(!put);
    QCOMPARE(put.error().kind, ErrorKind::BadInput);
    QVERIFY(!put.error().what.isEmpty());
    QCOMPARE(story.rows().episodes, smallRows().episodes);
    QCOMPARE(story.rows().scenes, smallRows().scenes);
    QCOMPARE(story.rows().shots, smallRows().shots);
    QCOMPARE(story.rows().takes, smallRows().takes);
    QCOMPARE(story.rows().characters, smallRows().characters);
    QCOMPARE(story.brokenInvariant(), QString());
}

void TestStory::brokenRowsDoNotLoad_data()
{
    QTest::addColumn<StoryRows>("rows");
    const auto broken = [](const char *what, const std::function<void(StoryRows &)> &change) {
        StoryRows rows = smallRows();
        change(rows);
        QTest::newRow(what) << rows;
    };
    broken("scene without episode", [](StoryRows &rows) { rows.scenes[0].episode = {9}; });
    broken("shot without scene", [](StoryRows &rows) { rows.shots[0].scene = {9}; });
    broken("take without shot", [](StoryRows &rows) { rows.takes[0].shot = {9}; });
    broken("two episodes of one number", [](StoryRows &rows) { rows.episodes[0].number = 1; });
    broken("episode number 0", [](StoryRows &rows) { rows.episodes[0].number = 0; });
    broken("two scenes of one number", [](StoryRows &rows) { rows.scenes[0].number = 1; });
    broken("two shots of one number", [](StoryRows &rows) { rows.shots[0].number = 10; });
    broken("two takes of one number", [](StoryRows &rows) { rows.takes[0].number = 1; });
    broken("number below 1", [](StoryRows &rows) { rows.shots[0].number = -1; });
    broken("the same id twice", [](StoryRows &rows) { rows.shots[0].id = rows.shots[1].id; });
    broken("the same episode twice", [](StoryRows &rows) { rows.episodes[0].id = rows.episodes[1].id; });
    broken("no id", [](StoryRows &rows) { rows.takes[0].id = {}; });
    broken("too short", [](StoryRows &rows) { rows.shots[0].durationMs = 0; });
    broken("too long", [](StoryRows &rows) { rows.shots[0].durationMs = 31000; });
    broken("a circled take of another shot", [](StoryRows &rows) { rows.shots[0].circled = {1001}; });
    broken("a circled take that is not there", [](StoryRows &rows) { rows.shots[1].circled = {9}; });
    broken("a line that is not there", [](StoryRows &rows) { rows.shots[0].lines = {3}; });
    broken("a line below 0", [](StoryRows &rows) { rows.shots[0].lines = {-1}; });
    broken("a line in two shots", [](StoryRows &rows) { rows.shots[0].lines = {0}; });
    broken("lines out of order", [](StoryRows &rows) { rows.shots[0].lines = {2, 1}; });
}

void TestStory::brokenRowsDoNotLoad()
{
    QFETCH(StoryRows, rows);
    const auto story = Story::fromRows(rows);
    QVERIFY(!story);
    QCOMPARE(story.error().kind, ErrorKind::Damaged);
    QVERIFY(!story.error().what.isEmpty());
}

void TestStory::aRowThatMovesLeavesItsOldParent()
{
    Story story = smallStory();
    QVERIFY(story.put(shotOf(102, 12, 20)));
    QCOMPARE(story.shotsOf(SceneId{11}), QVector<ShotId>{{101}});
    QCOMPARE(story.shotsOf(SceneId{12}), (QVector<ShotId>{{103}, {102}}));
    QVERIFY(story.put(sceneOf(12, 2, 1)));
    QCOMPARE(story.scenesOf(EpisodeId{1}), QVector<SceneId>{{11}});
    QCOMPARE(story.shotsOf(EpisodeId{2}), (QVector<ShotId>{{103}, {102}}));
    QVERIFY(story.put(episodeOf(1, 3)));
    QCOMPARE(story.episodes(), (QVector<EpisodeId>{{2}, {1}}));
    QCOMPARE(story.brokenInvariant(), QString());
}

void TestStory::removingTakesEverythingUnderIt()
{
    Story story = smallStory();
    story.remove(SceneId{11});
    QCOMPARE(story.shotCount(), 1);
    QCOMPARE(story.takeCount(), 0);
    QCOMPARE(story.find(ShotId{101}), nullptr);
    story.remove(EpisodeId{1});
    QCOMPARE(story.sceneCount(), 0);
    QCOMPARE(story.episodes(), QVector<EpisodeId>{{2}});
    story.remove(EpisodeId{77});
    story.remove(ShotId{77});
    story.remove(TakeId{77});
    story.remove(CharacterId{5});
    QVERIFY(story.characters().isEmpty());
    QCOMPARE(story.brokenInvariant(), QString());
}

void TestStory::removingACircledTakeUncirclesIt()
{
    Story story = smallStory();
    Shot shot = *story.find(ShotId{101});
    shot.circled = {1001};
    QVERIFY(story.put(shot));
    story.remove(TakeId{1001});
    QVERIFY(!story.find(ShotId{101})->circled.isValid());
    QCOMPARE(story.brokenInvariant(), QString());
}

void TestStory::theChosenTakeIsCircledElseTheNewestReady()
{
    Story story = smallStory();
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1002});
    QVERIFY(story.put(takeOf(1003, 101, 3, TakeState::Failed)));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1002});
    Shot shot = *story.find(ShotId{101});
    shot.circled = {1001};
    QVERIFY(story.put(shot));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1001});
    QVERIFY(story.put(takeOf(1001, 101, 1, TakeState::Lost)));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1002});
    QVERIFY(!story.chosenTake(ShotId{103}).isValid());
    QVERIFY(!story.chosenTake(ShotId{77}).isValid());
}

void TestStory::aLipSyncStandsInForTheTakeThatItIsOf()
{
    Story story = smallStory();
    const auto synced = [](qint64 id, int number, qint64 source, TakeState state) {
        Take take = takeOf(id, 101, number, state);
        take.spec.lipSync = {TakeId{source}, QStringLiteral("clips/a.mp4"), "a", QStringLiteral("voices/a.wav"), "b"};
        return take;
    };
    Shot shot = *story.find(ShotId{101});
    shot.circled = {1001};
    QVERIFY(story.put(shot));
    QVERIFY(story.put(synced(1003, 3, 1001, TakeState::Running)));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1001});
    QVERIFY(story.put(synced(1003, 3, 1001, TakeState::Ready)));
    QVERIFY(story.put(synced(1004, 4, 1001, TakeState::Failed)));
    QVERIFY(story.put(synced(1005, 5, 1002, TakeState::Ready)));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1003});
    QCOMPARE(story.find(ShotId{101})->circled, TakeId{1001});
    QCOMPARE(story.filmedTake({1003}), TakeId{1001});
    QCOMPARE(story.filmedTake({1001}), TakeId{1001});
    shot.asFilmed = true;
    QVERIFY(story.put(shot));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1001});
    shot.circled = {};
    QVERIFY(story.put(shot));
    QCOMPARE(story.chosenTake(ShotId{101}), TakeId{1005});
}

void TestStory::copiesAreIndependent()
{
    const Story before = smallStory();
    Story after = before;
    after.remove(EpisodeId{1});
    QCOMPARE(before.shotCount(), 3);
    QCOMPARE(after.shotCount(), 0);
    QCOMPARE(before.shotsOf(SceneId{11}).size(), 2);
}

void TestStory::randomEditsKeepEveryInvariant()
{
    SeededRandom random(11);
    Story story;
    const auto id = [&](qint64 kinds) { return 1 + random.below(kinds); };
    for (int edit = 0; edit < 5000; ++edit) {
        switch (random.below(9)) {
        case 0:
            static_cast<void>(story.put(episodeOf(id(4), int(id(5)))));
            break;
        case 1:
        case 2:
            static_cast<void>(story.put(sceneOf(id(12), id(4), int(id(6)))));
            break;
        case 3:
        case 4:
            static_cast<void>(story.put(shotOf(id(40), id(12), int(id(9)) * 10)));
            break;
        case 5:
        case 6:
            static_cast<void>(story.put(takeOf(id(80), id(40), int(id(4)), TakeState(random.below(13)))));
            break;
        case 7:
            story.remove(ShotId{id(40)});
            break;
        default:
            if (random.below(10) == 0)
                story.remove(SceneId{id(12)});
            story.remove(TakeId{id(80)});
        }
        const QString broken = story.brokenInvariant();
        QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("edit %1: %2").arg(edit).arg(broken)));
    }
    QVERIFY(story.shotCount() > 0);
    QVERIFY(Story::fromRows(story.rows()));
}

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
