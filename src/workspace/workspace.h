// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preference.h"
#include "workspace/actionregistry.h"
#include "workspace/cuttingroom.h"
#include "workspace/editor.h"
#include "workspace/problemmodel.h"
#include "workspace/progress.h"
#include "workspace/queuemodel.h"
#include "workspace/renderdesk.h"
#include "workspace/selection.h"
#include "workspace/shotmodel.h"
#include "workspace/storymodel.h"
#include "workspace/takemodel.h"

#include <QUndoStack>

namespace circletake::workspace {

class Works;

/// Settings of rendering, declared where the workspace reads them.
namespace setting {
inline const Preference<QString> provider{"render/provider", QStringLiteral("sandbox")};
inline const Preference<QString> model{"render/model", QString()};
inline const Preference<int> concurrency{"render/concurrency", 0};
inline const Preference<int> requestsPerMinute{"render/requestsPerMinute", 0};
inline const Preference<QStringList> recentProjects{"projects/recent", {}};
}  // namespace setting

/// The open project as the window sees it. Window's thread; everything that blocks or talks runs in Works on a thread
/// of its own, values go there and answers come back as signals or to the callback that was given. An answer about a
/// project that is no longer open is dropped. Nothing here waits, except the destructor, for commits.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Then = std::function<void(const T &)>;

    /// Both must outlive it.
    Workspace(Plugs &plugs, QSettings &settings, QObject *parent = nullptr);
    ~Workspace() override;

    // what is shown
    [[nodiscard]] StoryDocument &document();
    [[nodiscard]] const Story &story() const;
    [[nodiscard]] Selection &selection();
    [[nodiscard]] const ShotFace &face() const;
    [[nodiscard]] StoryModel &storyModel();
    [[nodiscard]] ShotModel &shotModel();
    [[nodiscard]] TakeModel &takeModel();
    [[nodiscard]] QueueModel &queueModel();
    [[nodiscard]] ProblemModel &problems();
    [[nodiscard]] Plugs &plugs();
    [[nodiscard]] QSettings &settings();

    // what a person changes
    [[nodiscard]] Editor &editor();
    [[nodiscard]] QUndoStack &undoStack();

    // what takes time: each ends in exactly one of the signals or callbacks named
    /// projectOpened or failed. Closes the open one first.
    void newProject(const QString &folder, const QString &scriptPath, const QString &title);
    void openProject(const QString &folder);
    /// projectClosed, after what was under way is in good order on disk; the queue goes on at the next opening.
    void closeProject();
    /// storyArrived (undoable) or failed.
    void importScript(const QString &path);
    void plan(const PlanRequest &request);
    void estimate(const RenderRequest &request, QObject *context, Then<Result<Estimate>> then);
    /// renderStarted or failed.
    void render(const RenderRequest &request);
    /// A request with provider, model and limits of the settings, for the shots named.
    [[nodiscard]] RenderRequest requestFor(const QVector<ShotId> &shots, Which which) const;
    void cancel(const QVector<TakeId> &takes);
    void resolve(TakeId take, render::Resolution resolution);
    void collect(TakeId take);
    void restartRoute(const QString &route);
    void allowCopy();
    void setPaused(bool paused);
    /// filmFinished or failed; progressed on the way.
    void assemble(const AssembleRequest &request);
    void cancelAssembly();
    void history(TakeId take, QObject *context, Then<Result<QVector<render::TakeEvent>>> then);
    /// Runs work on the works thread and brings its value back; for faces that need more than the functions above.
    void ask(std::function<void(Works &)> work);

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const render::EngineStatus &engineStatus() const;
    [[nodiscard]] const Progress &progress() const;

signals:
    void projectOpened();
    void projectClosed();
    void storyArrived(const circletake::workspace::StoryOutcome &outcome);
    void renderStarted(const circletake::workspace::RenderStarted &started);
    void renderIdle();
    void filmFinished(const circletake::workspace::AssembledFilm &film);
    /// A task did not come about; it is in problems() too.
    void failed(const circletake::workspace::Problem &problem);
    void progressed(const circletake::workspace::Progress &progress);
    void engineStatusChanged();
    void busyChanged(bool busy);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace circletake::workspace
