// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspaceworld.h"
#include "workspace/writingworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;
using test::WorkspaceWorld;

namespace {

/// A language model on the works thread with a clock of that thread.
class ThreadedText final : public render::TextProvider
{
public:
    explicit ThreadedText(TextScript &script)
        : m_text(m_clock, script)
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_text.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &request) const override
    {
        return m_text.worstPrice(request);
    }
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override
    {
        m_text.ask(request, std::move(done));
    }
    void listModels(std::function<void(Result<QStringList>)> done) override { m_text.listModels(std::move(done)); }

private:
    SystemClock m_clock;
    test::ScriptedText m_text;
};

}  // namespace

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
                std::unique_ptr<render::TextProvider>(std::make_unique<ThreadedText>(m_script)));
        };
        QVERIFY(m_world->makeProject(false));
    }
    void cleanup() { m_world.reset(); }

    void eachSceneIsAStepOfUndo()
    {
        Workspace &workspace = m_world->workspace();
        QSignalSpy arrived(&workspace, &Workspace::storyArrived);
        QSignalSpy progressed(&workspace, &Workspace::progressed);
        workspace.planByModel({});
        QVERIFY(workspace.editor().isLocked());
        QVERIFY(arrived.wait());
        QVERIFY(!workspace.editor().isLocked() && !workspace.isBusy());
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
        m_world->workspace().estimateWriting({}, this, [&](const auto &result) { estimate = result; });
        QTRY_VERIFY(estimate.has_value());
        QVERIFY(estimate->ok());
        QCOMPARE((*estimate)->scenes, 2);
    }

    void acceptedChangesAreAStepOfUndo()
    {
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::saying(
                QStringLiteral("{\"changes\": [{\"line\": 1, \"change\": \"insert_after\", \"purpose\": \"culture\", "
                               "\"text\": \"Red couplets frame the door.\", \"reason\": \"It can be seen.\"}]}"));
        };
        Workspace &workspace = m_world->workspace();
        std::optional<Result<EnhanceOutcome>> outcome;
        workspace.enhance({}, this, [&](const auto &result) { outcome = result; });
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(outcome->ok());
        QCOMPARE((*outcome)->proposals.size(), 2);
        const script::SceneProposal proposal = (*outcome)->proposals.first();
        const qsizetype lines = m_world->story().find(proposal.scene)->lines.size();
        QVERIFY(workspace.editor().acceptChanges(proposal, {})->accepted == 0);
        QCOMPARE(workspace.undoStack().count(), 0);
        const auto accepted = workspace.editor().acceptChanges(proposal, {0});
        QVERIFY(accepted.ok());
        QCOMPARE(accepted->accepted, 1);
        QCOMPARE(m_world->story().find(proposal.scene)->lines.size(), lines + 1);
        QCOMPARE(workspace.undoStack().count(), 1);
        workspace.undoStack().undo();
        QCOMPARE(m_world->story().find(proposal.scene)->lines.size(), lines);
    }

    void whatEndsTheRunIsTold()
    {
        m_script.reply = [](const render::TextRequest &) {
            return TextScript::failing(ProblemKind::Auth, QStringLiteral("The key was refused."));
        };
        QSignalSpy failed(&m_world->workspace(), &Workspace::failed);
        m_world->workspace().planByModel({});
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().value<Problem>().what.contains(QStringLiteral("The key was refused.")));
        QVERIFY(!m_world->workspace().editor().isLocked());
    }

private:
    TextScript m_script;
    std::unique_ptr<WorkspaceWorld> m_world;
};

QTEST_GUILESS_MAIN(TestWritingWindow)
#include "tst_writingwindow.moc"
