// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "workspace/storyedits.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using render::StoryEdit;

namespace {

/// Everything about a story that an undo must bring back.
QString fingerprint(const Story &story)
{
    QStringList lines;
    for (const EpisodeId episode : story.episodes()) {
        lines += QStringLiteral("E%1 %2").arg(story.find(episode)->number).arg(story.find(episode)->title);
        for (const SceneId scene : story.scenesOf(episode)) {
            lines += QStringLiteral(" S%1 %2").arg(story.find(scene)->number).arg(story.find(scene)->heading);
            for (const ShotId id : story.shotsOf(scene)) {
                const Shot &shot = *story.find(id);
                lines += QStringLiteral("  #%1 %2 %3 circled %4 takes %5")
                             .arg(id.value)
                             .arg(shot.number)
                             .arg(shot.action)
                             .arg(shot.circled.value)
                             .arg(story.takesOf(id).size());
            }
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestStoryEdits : public QObject
{
    Q_OBJECT

    /// Do, undo, redo, undo; the story is whole after each.
    void goesBackAndForth(Story &story, const StoryEdit &edit)
    {
        TakeShelf shelf;
        const QString before = fingerprint(story);
        const auto undo = applyEdit(story, edit, shelf);
        QVERIFY2(undo.ok(), qPrintable(undo ? QString() : undo.error().what));
        const QString after = fingerprint(story);
        QCOMPARE(story.brokenInvariant(), QString());
        const auto redo = applyEdit(story, *undo, shelf);
        QVERIFY(redo.ok());
        QCOMPARE(fingerprint(story), before);
        QCOMPARE(story.brokenInvariant(), QString());
        const auto again = applyEdit(story, *redo, shelf);
        QVERIFY(again.ok());
        QCOMPARE(fingerprint(story), after);
        QVERIFY(applyEdit(story, *again, shelf).ok());
        QCOMPARE(fingerprint(story), before);
        QCOMPARE(story.brokenInvariant(), QString());
    }

private slots:
    void aChangedShotGoesBackAndForth()
    {
        Story story = test::storyOf(1, 2, 3);
        Shot shot = *story.find(test::shotAt(story, 1, 2, 2));
        shot.action = QStringLiteral("Chen opens the door.");
        StoryEdit edit;
        edit.shots = {shot};
        goesBackAndForth(story, edit);
    }

    void numbersAreSwappedWithinOneEdit()
    {
        Story story = test::storyOf(1, 1, 3);
        Shot first = *story.find(test::shotAt(story, 1, 1, 1));
        Shot third = *story.find(test::shotAt(story, 1, 1, 3));
        std::swap(first.number, third.number);
        StoryEdit edit;
        edit.shots = {first, third};
        goesBackAndForth(story, edit);
        TakeShelf shelf;
        QVERIFY(applyEdit(story, edit, shelf).ok());
        QCOMPARE(test::shotAt(story, 1, 1, 1), third.id);
    }

    void aRemovedSceneComesBackWithItsShotsTakesAndCircle()
    {
        Story story = test::storyOf(1, 3, 2);
        const ShotId shot = test::shotAt(story, 1, 2, 1);
        QVERIFY(story.put(test::takeOf(story, shot, TakeState::Failed, 901)).ok());
        QVERIFY(story.put(test::takeOf(story, shot, TakeState::Ready, 902)).ok());
        Shot circled = *story.find(shot);
        circled.circled = TakeId{902};
        QVERIFY(story.put(circled).ok());
        StoryEdit edit;
        edit.removedScenes = {circled.scene};
        goesBackAndForth(story, edit);
        QCOMPARE(story.find(TakeId{901})->state, TakeState::Failed);
        QCOMPARE(story.find(shot)->circled, TakeId{902});
    }

    void aRemovedEpisodeComesBackWhole()
    {
        Story story = test::storyOf(2, 2, 2);
        QVERIFY(story.put(test::takeOf(story, test::shotAt(story, 2, 2, 2), TakeState::Ready, 901)).ok());
        const SceneId scene = story.scenesOf(story.episodes().last()).last();
        Reading reading;
        reading.id = {950};
        reading.scene = scene;
        reading.number = 1;
        QVERIFY(story.put(reading).ok());
        SoundBed bed;
        bed.id = {951};
        bed.episode = story.episodes().last();
        QVERIFY(story.put(bed).ok());
        StoryEdit edit;
        edit.removedEpisodes = {story.episodes().last()};
        edit.removedCharacters = {story.characters().last().id};
        goesBackAndForth(story, edit);
        QVERIFY(story.find(TakeId{901}));
        QCOMPARE(story.readingsOf(scene), QVector<ReadingId>{{950}});
        QVERIFY(story.find(BedId{951}));
        QCOMPARE(story.characters().size(), 2);
    }

    void aShotMovesOutOfASceneThatGoes()
    {
        Story story = test::storyOf(1, 2, 2);
        Shot shot = *story.find(test::shotAt(story, 1, 1, 1));
        QVERIFY(story.put(test::takeOf(story, shot.id, TakeState::Ready, 901)).ok());
        StoryEdit edit;
        edit.removedScenes = {shot.scene};
        shot.scene = story.scenesOf(story.episodes().first()).last();
        shot.number = 15;
        shot.lines.clear();
        edit.shots = {shot};
        goesBackAndForth(story, edit);
        TakeShelf shelf;
        QVERIFY(applyEdit(story, edit, shelf).ok());
        QCOMPARE(story.takesOf(shot.id).size(), 1);
    }

    void newRowsGoAwayAgain()
    {
        Story story = test::storyOf(1, 1, 1);
        Scene scene = *story.find(story.scenesOf(story.episodes().first()).first());
        scene.id = SceneId{500};
        scene.number = 2;
        Shot shot = *story.find(test::shotAt(story, 1, 1, 1));
        shot.id = ShotId{501};
        shot.scene = scene.id;
        StoryEdit edit;
        edit.series = story.series();
        edit.series->title = QStringLiteral("Another");
        edit.scenes = {scene};
        edit.shots = {shot};
        goesBackAndForth(story, edit);
        QCOMPARE(story.series().title, QStringLiteral("The Key"));
    }

    void impossibleEditsChangeNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("number taken") << 0;
        QTest::newRow("no such scene") << 1;
        QTest::newRow("too long") << 2;
        QTest::newRow("line covered twice") << 3;
        QTest::newRow("circles another shot's take") << 4;
        QTest::newRow("lines of the scene vanish under its shots") << 5;
    }

    void impossibleEditsChangeNothing()
    {
        QFETCH(int, which);
        Story story = test::storyOf(1, 2, 3);
        const ShotId other = test::shotAt(story, 1, 1, 1);
        QVERIFY(story.put(test::takeOf(story, other, TakeState::Ready, 901)).ok());
        const QString before = fingerprint(story);
        StoryEdit edit;
        Shot good = *story.find(test::shotAt(story, 1, 2, 1));
        good.action = QStringLiteral("changed");
        Shot bad = *story.find(test::shotAt(story, 1, 1, 2));
        if (which == 0)
            bad.number = 10;
        else if (which == 1)
            bad.scene = SceneId{777};
        else if (which == 2)
            bad.durationMs = 31000;
        else if (which == 3)
            bad.lines = {1, 3, 4};
        else if (which == 4)
            bad.circled = TakeId{901};
        edit.shots = {good, bad};
        if (which == 5) {
            Scene scene = *story.find(bad.scene);
            scene.lines.resize(2);
            edit.scenes = {scene};
        }
        edit.removedShots = {test::shotAt(story, 1, 2, 3)};
        TakeShelf shelf;
        const auto undo = applyEdit(story, edit, shelf);
        QVERIFY(!undo.ok());
        QCOMPARE(undo.error().kind, ErrorKind::BadInput);
        QCOMPARE(fingerprint(story), before);
        QCOMPARE(story.brokenInvariant(), QString());
    }

    void anEditKnowsWhetherItIsAsItStands()
    {
        Story story = test::storyOf(1, 1, 2);
        StoryEdit edit;
        QVERIFY(isEmpty(edit));
        edit.shots = {*story.find(test::shotAt(story, 1, 1, 1))};
        QVERIFY(isAsIn(story, edit));
        edit.shots[0].note = QStringLiteral("look");
        QVERIFY(!isAsIn(story, edit));
        edit.shots.clear();
        edit.removedShots = {test::shotAt(story, 1, 1, 2)};
        QVERIFY(!isAsIn(story, edit) && !isEmpty(edit));
        story.remove(edit.removedShots.first());
        QVERIFY(isAsIn(story, edit));
    }
};

QTEST_GUILESS_MAIN(TestStoryEdits)
#include "tst_storyedits.moc"
