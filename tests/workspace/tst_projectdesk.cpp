// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worksworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::WorksWorld;

namespace {

NamedScript scriptOf(const QByteArray &bytes)
{
    return {QStringLiteral("key.fountain"), bytes};
}

QByteArray changed(const char *before, const char *after)
{
    return test::littleScript().replace(before, after);
}

}  // namespace

class TestProjectDesk : public QObject
{
    Q_OBJECT

private slots:
    void aScriptBecomesAProject()
    {
        WorksWorld world;
        const auto outcome = world.works->project().create(world.folder(), scriptOf(test::littleScript()), {});
        QVERIFY(outcome.ok());
        const Story &story = world.story();
        QCOMPARE(story.series().title, QStringLiteral("The Key"));
        QCOMPARE(story.series().language, QStringLiteral("en"));
        QCOMPARE(story.series().scriptName, QStringLiteral("key.fountain"));
        QCOMPARE(story.episodes().size(), 1);
        QCOMPARE(story.sceneCount(), 2);
        QCOMPARE(outcome->scenes, 2);
        QCOMPARE(story.characters().size(), 2);
        QCOMPARE(world.works->project().store().script().valueOr({}), test::littleScript());
        QCOMPARE(story.brokenInvariant(), QString());
    }

    void whatWasMadeIsThereWhenItIsOpenedAgain()
    {
        WorksWorld world;
        world.makeProject();
        const QVector<ShotId> shots = world.shots();
        QVERIFY(shots.size() >= 8 && shots.size() <= 16);
        world.start();
        QVERIFY(world.works->project().open(world.folder()).ok());
        QCOMPARE(world.shots(), shots);
        QVERIFY(!world.story().find(shots.first())->prompt.isEmpty());
    }

    void anUnreadableScriptLeavesNothingBehind()
    {
        WorksWorld world;
        const auto outcome = world.works->project().create(world.folder(), scriptOf(QByteArray()), {});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::BadInput);
        QVERIFY(!QFileInfo::exists(world.folder()));
        QVERIFY(!world.works->project().isOpen());
    }

    void scriptFilesAreReadWithABound()
    {
        WorksWorld world;
        const QString path = world.disk.filePath(QStringLiteral("huge.txt"));
        QCOMPARE(world.works->project().readScriptFile(path).error().kind, ErrorKind::NotFound);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(50'000'000));
        const auto huge = world.works->project().readScriptFile(path);
        QCOMPARE(huge.error().kind, ErrorKind::BadInput);
        QCOMPARE(huge.error().where, path);
        QVERIFY(file.resize(10));
        QCOMPARE(world.works->project().readScriptFile(path)->name, QStringLiteral("huge.txt"));
    }

    void everyFilmableLineIsInOneShotAfterPlanning()
    {
        WorksWorld world;
        QVERIFY(world.works->project().create(world.folder(), scriptOf(test::littleScript()), {}).ok());
        const auto planned = world.works->project().plan({});
        QVERIFY(planned.ok());
        QCOMPARE(planned->unusedLines, 0);
        QCOMPARE(planned->scenes, 2);
        QCOMPARE(planned->shots, int(world.shots().size()));
        QVERIFY(!world.story().find(world.story().scenesOf(world.story().episodes().first()).first())->beat.isEmpty());
    }

    void planningAgainKeepsWhatAPersonSet()
    {
        WorksWorld world;
        world.makeProject();
        Shot shot = *world.story().find(world.shots().at(2));
        shot.action = QStringLiteral("By hand.");
        shot.byHand = ShotField::Action;
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(world.works->project().apply(edit).ok());
        QVERIFY(world.works->project().plan({}).ok());
        QCOMPARE(world.story().find(shot.id)->action, QStringLiteral("By hand."));
        QCOMPARE(world.story().brokenInvariant(), QString());
    }

    void planningTheRestLeavesPlannedScenes()
    {
        WorksWorld world;
        world.makeProject();
        const QVector<SceneId> scenes = world.story().scenesOf(world.story().episodes().first());
        const QVector<ShotId> kept = world.story().shotsOf(scenes.first());
        Shot shot = *world.story().find(kept.first());
        shot.action = QStringLiteral("By a model.");
        render::StoryEdit edit;
        edit.shots = {shot};
        edit.removedShots = world.story().shotsOf(scenes.at(1));
        QVERIFY(!edit.removedShots.isEmpty() && world.works->project().apply(edit).ok());
        const auto planned = world.works->project().plan({{}, {}, true});
        QVERIFY(planned.ok());
        QCOMPARE(planned->scenes, 1);
        QCOMPARE(world.story().shotsOf(scenes.first()), kept);
        QCOMPARE(world.story().find(shot.id)->action, QStringLiteral("By a model."));
        QVERIFY(!world.story().shotsOf(scenes.at(1)).isEmpty());
    }

    void anUnknownPlannerIsRefused()
    {
        WorksWorld world;
        world.makeProject();
        QCOMPARE(world.works->project().plan({{}, QStringLiteral("magic")}).error().kind, ErrorKind::Unsupported);
    }

    void theSameScriptAgainChangesNothingThatCounts()
    {
        WorksWorld world;
        world.makeProject();
        const QVector<ShotId> shots = world.shots();
        const auto outcome = world.works->project().importScript(scriptOf(test::littleScript()));
        QVERIFY(outcome.ok());
        QVERIFY(outcome->edit.removedScenes.isEmpty() && outcome->edit.shots.isEmpty());
        QCOMPARE(world.shots(), shots);
        QCOMPARE(world.story().characters().size(), 2);
    }

    void aNewSceneComesBetweenAndOthersKeepTheirIds()
    {
        WorksWorld world;
        world.makeProject();
        const QVector<SceneId> before = world.story().scenesOf(world.story().episodes().first());
        const QVector<ShotId> shots = world.shots();
        const auto outcome = world.works->project().importScript(
            scriptOf(changed("EXT. YARD", "INT. HALL - NIGHT\n\nNobody is there.\n\nEXT. YARD")));
        QVERIFY(outcome.ok());
        const QVector<SceneId> after = world.story().scenesOf(world.story().episodes().first());
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.first(), before.first());
        QCOMPARE(after.last(), before.last());
        QCOMPARE(world.shots(), shots);
        QCOMPARE(world.story().find(after.last())->number, 3);
    }

    void aChangedLineLeavesItsShotAndTheOthersStay()
    {
        WorksWorld world;
        world.makeProject();
        const QVector<ShotId> shots = world.shots();
        const auto outcome =
            world.works->project().importScript(scriptOf(changed("Are you coming?", "Hurry! Are you coming?")));
        QVERIFY(outcome.ok());
        QCOMPARE(world.shots(), shots);
        QCOMPARE(outcome->edit.shots.size() >= 1, true);
        QCOMPARE(world.story().brokenInvariant(), QString());
    }

    void aSceneThatIsGoneGoesWithItsShots()
    {
        WorksWorld world;
        world.makeProject();
        const QByteArray script = test::littleScript();
        QVERIFY(world.works->project().importScript(scriptOf(script.left(script.indexOf("EXT. YARD")))).ok());
        QCOMPARE(world.story().sceneCount(), 1);
        QCOMPARE(world.story().brokenInvariant(), QString());
        QCOMPARE(world.story().characters().size(), 2);
    }

    void whatTheStoryRefusesIsNotStored()
    {
        WorksWorld world;
        world.makeProject();
        Shot shot = *world.story().find(world.shots().first());
        shot.durationMs = 1;
        render::StoryEdit edit;
        edit.shots = {shot};
        QCOMPARE(world.works->project().apply(edit).error().kind, ErrorKind::BadInput);
        QVERIFY(world.works->project().store().load()->shots.first().durationMs >= 5000);
    }

    void whatTheStoreRefusesIsNotInTheStory()
    {
        WorksWorld world;
        world.makeProject();
        const ShotId shot = world.shots().first();
        Take take;
        take.shot = shot;
        QVERIFY(world.works->project().store().takes().createQueued(take, {}).ok());
        render::StoryEdit edit;
        edit.removedShots = {shot};
        QVERIFY(!world.works->project().apply(edit).ok());
        QVERIFY(world.story().find(shot));
        QCOMPARE(world.story().brokenInvariant(), QString());
    }

    void nothingIsDoneWithoutAProject()
    {
        WorksWorld world;
        ProjectDesk &project = world.works->project();
        QCOMPARE(project.plan({}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.importScript(scriptOf(test::littleScript())).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.apply({}).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.reserveIds(1).error().kind, ErrorKind::NotFound);
        QCOMPARE(project.circle(TakeId{1}).error().kind, ErrorKind::NotFound);
        QVERIFY(!project.open(world.folder()).ok());
    }

    void aSecondProgramMayOnlyRead()
    {
        WorksWorld world;
        world.makeProject();
        Works second({world.plugs, world.clock, world.chance, world.files}, {});
        QVERIFY(second.project().open(world.folder()).ok());
        QVERIFY(second.project().snapshot().facts.readOnly);
        const auto refused = second.project().plan({});
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QVERIFY(!refused.error().next.isEmpty());
    }
};

QTEST_MAIN(TestProjectDesk)
#include "tst_projectdesk.moc"
