// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/projectdesk.h"
#include "workspace/proposals.h"
#include "workspace/writingrequest.h"

#include <functional>
#include <variant>

namespace circletake::workspace {

class Workspace;

/// A scene that a run left to the rules, or without a proposal, and why.
struct LeftScene
{
    SceneId scene;
    Problem why;
};

/// Language models at work on the open project, as the window sees it: what would be asked, how far a run is, what came
/// of it. Window's thread; one run at a time. Closing the project ends it.
class Writing final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Then = std::function<void(T)>;

    explicit Writing(Workspace &workspace);

    /// What a run would ask and cost; see WritingDesk::estimate().
    void estimate(const WritingRequest &request, WritingTask task, QObject *context,
                  Then<Result<WritingEstimate>> then);
    /// What the service offers now; see WritingDesk::listModels().
    void listModels(const RouteOptions &route, QObject *context, Then<Result<QStringList>> then);

    /// Shots by a language model: each scene is a step of undo as it comes, and locked until then; all else can be
    /// edited. Then Workspace::storyArrived (with what fell back to the rules among the problems) or failed, and
    /// ended().
    void plan(const WritingRequest &request);
    /// Proposals for scenes, which come to proposals() one by one; then ended(), after Workspace::failed where the run
    /// was cut short.
    void enhance(const WritingRequest &request);
    /// Ends a run early; what is under way is still taken in.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isStopping() const { return m_stopping; }
    /// Of the running, else of the last run; null before the first of this project.
    [[nodiscard]] const std::optional<WritingTask> &task() const { return m_task; }
    [[nodiscard]] const WritingProgress &progress() const { return m_progress; }
    /// What the last run came to, in the language of the moment; empty while one goes on.
    [[nodiscard]] QString summary() const;
    /// Of the last run, in the order of the script.
    [[nodiscard]] const QVector<LeftScene> &leftScenes() const { return m_left; }

    [[nodiscard]] Proposals &proposals() { return m_proposals; }

signals:
    void changed();
    void ended();

private:
    void begin(WritingTask task);
    void takeScene(const StoryOutcome &outcome, const QString &text, SceneId scene);
    void endPlan(const Result<WritingOutcome> &outcome);
    void endEnhance(const Result<EnhanceOutcome> &outcome);
    void end(const QVector<Problem> &problems, const TextUse &use, const std::optional<Error> &stopped);
    void drop();

    Workspace &m_workspace;
    Proposals m_proposals;
    std::optional<WritingTask> m_task;
    WritingProgress m_progress;
    std::variant<std::monostate, WritingOutcome, EnhanceOutcome> m_outcome;  // of the last run
    QVector<LeftScene> m_left;
    bool m_running = false;
    bool m_stopping = false;
};

}  // namespace circletake::workspace
