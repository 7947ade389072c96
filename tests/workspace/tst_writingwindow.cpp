// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/threadedtext.h"
#include "workspace/workspaceworld.h"
#include "workspace/writingworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;
using test::WorkspaceWorld;

/// Planning and enhancing by a language model as the window does it: on the works thread, each scene a step of undo.
class TestWritingWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_script = TextScript();
        m_script.latencyMs = 1;
        m_script.reply = [](const render::TextRequest &request) {
            return TextScript::saying(test::storyboardAnswer(request.text));
        };
        m_world = std::make_unique<WorkspaceWorld>();
        m_world->plugs.textProvider = [this](const RouteOptions &) -> test::FakePlugs::TextResult {
            return test::FakePlugs::TextResult(
                std::unique_ptr<render::TextProvider>(std::make_unique<test::ThreadedText>(m_script)));
        };
        QVERIFY(m_world->makeProject(false));
    }
    void cleanup() { m_world.reset(); }

    void eachSceneIsAStepOfUndo()
    {
        Workspace &workspace = m_world->workspace();
        QSignalSpy arrived(&workspace, &Workspace::storyArrived);
        QSignalSpy progressed(&workspace.writing(), &Writing::changed);
        workspace.writing().plan({});
        QVERIFY(workspace.editor().hasLockedScenes() && workspace.writing().isRunning());
        QVERIFY(arrived.wait());
        QVERIFY(!workspace.editor().hasLockedScenes() && !workspace.writing().isRunning());
        const auto outcome = arrived.first().first().value<StoryOutcome>();
        QCOMPARE(outcome.scenes, 2);
        QCOMPARE(outcome.shots, 16);
        QCOMPARE(m_world->shots().size(), 16);
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(workspace.undoStack().count(), 2);
        workspace.undoStack().undo();
        QCOMPARE(m_world->shots().size(), 8);
        workspace.undoStack().undo();
        QCOMPARE(m_world->shots().size(), 0);
        workspace.undoStack().redo();
        QCOMPARE(m_world->shots().size(), 8);
    }

    void theEstimateComesToTheWindow()
    {
        std::optional<Result<WritingEstimate>> estimate;
        m_world->workspace().writing().estimate({}, WritingTask::Plan, this,
                                                [&](const auto &result) { estimate = result; });
        QTRY_VERIFY(estimate.has_value());
        QVERIFY(estimate->ok());
        QCOMPARE((*estimate)->scenes, 2);
    }

    void onlyWhatIsBeingPlannedIsLocked()
    {
        Workspace &workspace = m_world->workspace();
        const QVector<SceneId> scenes = m_world->story().scenesOf(m_world->story().episodes().first());
        QVERIFY(workspace.editor().setBeat(scenes[0], QStringLiteral("Before the run.")).ok());
        WritingRequest request;
        request.scenes = {scenes[0]};
        QSignalSpy ended(&workspace.writing(), &Writing::ended);
        workspace.writing().plan(request);
        QVERIFY(workspace.editor().isLocked(scenes[0]) && !workspace.editor().isLocked(scenes[1]));
        QVERIFY(!workspace.editor().mayUndo());
        const auto refused = workspace.editor().setBeat(scenes[0], QStringLiteral("Too late."));
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().what.contains(QStringLiteral("planning")));
        QVERIFY(workspace.editor().setBeat(scenes[1], QStringLiteral("Meanwhile.")).ok());
        QVERIFY(workspace.editor().mayUndo());
        QVERIFY(ended.wait());
        QCOMPARE(m_world->story().find(scenes[1])->beat, QStringLiteral("Meanwhile."));
        QVERIFY(m_world->story().shotsOf(scenes[0]).size() >= 4);
        QVERIFY(workspace.editor().setBeat(scenes[0], QStringLiteral("After the run.")).ok());
    }

    void whatFellBackIsListedWithItsScene()
    {
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::saying(QStringLiteral("Sorry, I only speak of shoes."));
        };
        Writing &writing = m_world->workspace().writing();
        QSignalSpy ended(&writing, &Writing::ended);
        writing.plan({});
        QVERIFY(ended.wait());
        QCOMPARE(writing.leftScenes().size(), 2);
        const QVector<SceneId> scenes = m_world->story().scenesOf(m_world->story().episodes().first());
        QCOMPARE(writing.leftScenes().first().scene, scenes[0]);
        QCOMPARE(writing.leftScenes().last().scene, scenes[1]);
        QVERIFY(writing.summary().contains(QStringLiteral("2 by rule")));
        QCOMPARE(m_world->workspace().problems().rowCount(), 2);
    }

    void proposalsComeToTheWindowAndNothingChanges()
    {
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::saying(
                QStringLiteral("{\"changes\": [{\"line\": 1, \"change\": \"insert_after\", \"purpose\": \"culture\", "
                               "\"text\": \"Red couplets frame the door.\", \"reason\": \"It can be seen.\"}]}"));
        };
        Workspace &workspace = m_world->workspace();
        QSignalSpy ended(&workspace.writing(), &Writing::ended);
        workspace.writing().enhance({});
        QVERIFY(!workspace.editor().hasLockedScenes());
        QVERIFY(ended.wait());
        Proposals &proposals = workspace.writing().proposals();
        QCOMPARE(proposals.entries().size(), 2);
        QCOMPARE(workspace.undoStack().count(), 0);
        const SceneId scene = proposals.entries().first().asked.id;
        const qsizetype lines = m_world->story().find(scene)->lines.size();
        QVERIFY(proposals.accept(0, {0}).ok());
        QCOMPARE(m_world->story().find(scene)->lines.size(), lines + 1);
        QCOMPARE(workspace.undoStack().count(), 1);
        workspace.undoStack().undo();
        QCOMPARE(m_world->story().find(scene)->lines.size(), lines);
        QSignalSpy closed(&workspace, &Workspace::projectClosed);
        workspace.closeProject();
        QVERIFY(proposals.isEmpty());
        QVERIFY(closed.wait());
    }

    void modelsOfTheServiceAreAskedFor()
    {
        std::optional<Result<QStringList>> models;
        m_world->workspace().writing().listModels({}, this, [&](const auto &result) { models = result; });
        QTRY_VERIFY(models.has_value());
        QVERIFY(models->ok());
        QCOMPARE(**models, QStringList{QStringLiteral("writer-1")});
    }

    void aRunThatIsStoppedKeepsWhatWasThere()
    {
        m_script.latencyMs = 20;
        WritingRequest request;
        request.concurrency = 1;
        Workspace &workspace = m_world->workspace();
        QSignalSpy ended(&workspace.writing(), &Writing::ended);
        QSignalSpy failed(&workspace, &Workspace::failed);
        connect(&workspace.writing(), &Writing::changed, this, [&workspace] { workspace.writing().stop(); });
        workspace.writing().plan(request);
        QVERIFY(ended.wait());
        QCOMPARE(failed.count(), 0);
        QVERIFY(workspace.writing().isStopping());
        QVERIFY(workspace.writing().summary().startsWith(QStringLiteral("Stopped")));
        QVERIFY(!workspace.editor().hasLockedScenes());
    }

    void whatEndsTheRunIsTold()
    {
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::failing(ProblemKind::Auth, QStringLiteral("The key was refused."));
        };
        QSignalSpy failed(&m_world->workspace(), &Workspace::failed);
        m_world->workspace().writing().plan({});
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Problem>().what.contains(QStringLiteral("The key was refused.")));
        QVERIFY(!m_world->workspace().editor().hasLockedScenes());
    }

private:
    TextScript m_script;
    std::unique_ptr<WorkspaceWorld> m_world;
};

QTEST_GUILESS_MAIN(TestWritingWindow)
#include "tst_writingwindow.moc"
