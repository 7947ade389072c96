// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/preference.h"
#include "workspace/backstage.h"
#include "workspace/documents.h"
#include "workspace/editor.h"
#include "workspace/idstock.h"
#include "workspace/facemodelsetup.h"
#include "workspace/problemmodel.h"
#include "workspace/production.h"
#include "workspace/queuemodel.h"
#include "workspace/retryoffer.h"
#include "workspace/selection.h"
#include "workspace/sendplan.h"
#include "workspace/shelfmodel.h"
#include "workspace/shotmodel.h"
#include "workspace/storymodel.h"
#include "workspace/takemodel.h"
#include "workspace/writing.h"

#include <QUndoStack>

namespace circletake::workspace {

/// Settings of rendering, declared where the workspace reads them.
namespace preference {

inline const Preference<QString> provider{"render/provider", QStringLiteral("sandbox")};
inline const Preference<QString> model{"render/model", QString()};
inline const Preference<int> concurrency{"render/concurrency", 0};
inline const Preference<int> requestsPerMinute{"render/requestsPerMinute", 0};
inline const Preference<int> callbackPort{"render/callbackPort", 0};  ///< 0: none; counts from the next opening on
inline const Preference<QString> callbackUrl{"render/callbackUrl", QString()};
inline const Preference<QStringList> recentProjects{"projects/recent", {}};

}  // namespace preference

/// The open project as the window sees it. Window's thread; everything that blocks or talks runs in Works on a thread
/// of its own (see Backstage): values go there, and answers come back as signals or to the callback that was given. An
/// answer about a project that is no longer open is dropped. Nothing here waits, except the destructor, for commits.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Then = std::function<void(T)>;

    /// Both must outlive it.
    Workspace(Plugs &plugs, QSettings &settings, QObject *parent = nullptr);
    /// For tests, which assemble without ffmpeg.
    Workspace(Plugs &plugs, QSettings &settings, Backstage::ToolsMaker tools, QObject *parent = nullptr);
    ~Workspace() override;

    // what is shown
    [[nodiscard]] StoryDocument &document() { return m_document; }
    [[nodiscard]] const Story &story() const { return m_document.story(); }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] ShotFace &face() { return m_face; }
    [[nodiscard]] StoryModel &storyModel() { return m_storyModel; }
    /// Follows the selection: shots of the scene, else of the episode, else of the series.
    [[nodiscard]] ShotModel &shotModel() { return m_shotModel; }
    /// Follows the selection: takes of the shot.
    [[nodiscard]] TakeModel &takeModel() { return m_takeModel; }
    [[nodiscard]] QueueModel &queueModel() { return m_queueModel; }
    [[nodiscard]] ShelfModel &shelfModel() { return m_shelfModel; }
    [[nodiscard]] ProblemModel &problems() { return m_problems; }
    /// How like their references people are in takes.
    [[nodiscard]] LikenessDesk &likeness() { return m_likeness; }
    [[nodiscard]] FaceModelSetup &faceModels() { return m_faceModels; }
    [[nodiscard]] Plugs &plugs() { return m_plugs; }
    [[nodiscard]] QSettings &settings() { return m_settings; }

    // what a person changes
    [[nodiscard]] Editor &editor() { return m_editor; }
    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

    // what takes time; each ends in exactly one of the signals or callbacks named, unless another project is opened
    /// projectOpened or failed. Closes the open one first; makes a folder when there is none.
    void newProject(const QString &folder, const QString &scriptPath, const QString &title = {});
    /// projectOpened or failed; what waits in it goes on.
    void openProject(const QString &folder);
    /// projectClosed, after what was under way is in good order on disk.
    void closeProject();
    /// storyArrived (one step of undo) or failed. The editor is locked meanwhile.
    void importScript(const QString &path);
    void plan(const PlanRequest &request);
    void estimate(const RenderRequest &request, QObject *context, Then<Result<Estimate>> then);
    /// renderStarted or failed.
    void render(const RenderRequest &request);
    /// A request with provider, model and limits of the settings, for the shots named; one shot goes before the batch.
    [[nodiscard]] RenderRequest requestFor(const QVector<ShotId> &shots, Which which) const;
    /// What retrying shots would be: those named, else those of the scenes and episodes named, else of the series.
    [[nodiscard]] RetryOffer offerRetry(const RenderRequest &scope) const;
    /// renderStarted or failed for each of its requests.
    void retry(const RetryOffer &offer);
    void cancel(const QVector<TakeId> &takes);
    void resolve(TakeId take, render::Resolution resolution);
    void collect(TakeId take);
    /// Whether collect() can come to anything: the provider can be asked about this unknown or lost take.
    [[nodiscard]] bool canCollect(TakeId take) const;
    void restartRoute(const QString &route);
    void allowCopy();
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// filmFinished or failed; progressed on the way.
    void assemble(const AssembleRequest &request);
    void cancelAssembly();
    /// voicesMade (one step of undo) or failed; progressed on the way.
    void makeVoices(const VoicesRequest &request);
    /// The same for a recording that takes a line.
    void replaceVoice(const LinePlace &place, const QString &file);
    void cancelVoices();
    /// Copies the file into the project and lays it under the bed's episode, as one step of undo; soundAdded or failed.
    void addSound(const SoundBed &bed, const QString &file);
    /// documentWritten or failed. The story is the stored one, with every edit made so far.
    void write(const DocumentOrder &order);
    /// Brings a picture from outside, or one of a take's clip (counted from 0; -1: the last), into the project, as
    /// PictureDesk does; nothing in the story changes by it.
    void takePicture(const QString &file, QObject *context, Then<Result<Picture>> then);
    void takeFrame(TakeId take, int frame, QObject *context, Then<Result<Picture>> then);
    /// Exactly what would be sent for a shot now, with provider and model of the settings.
    [[nodiscard]] SendPlan planFor(ShotId shot) const;
    void history(TakeId take, QObject *context, Then<Result<QVector<render::TakeEvent>>> then);
    /// Planning and enhancing by language models.
    [[nodiscard]] Writing &writing() { return m_writing; }
    /// From scenes to a film in one run.
    [[nodiscard]] Production &production() { return m_production; }
    /// For faces that need more than the functions above.
    [[nodiscard]] Backstage &backstage() { return m_backstage; }

    /// Something named above is being done.
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    [[nodiscard]] const render::EngineStatus &engineStatus() const { return m_engineStatus; }
    /// The newest of what progressed() told.
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    /// Shows a problem in the panel, as the window's own do.
    void tell(const Problem &problem);
    /// What a person asked for cannot be done: tells it, and failed() comes. `help` is Problem::help.
    void refuse(const Error &error, const QString &help = {}) { fail(error, help); }
    /// What is stored is the truth; what was shown beside it, and its steps of undo, go.
    void resync();

signals:
    void projectOpened();
    void projectClosed();
    void storyArrived(const circletake::workspace::StoryOutcome &outcome);
    void renderStarted(const circletake::workspace::RenderStarted &started);
    /// The last open take has ended.
    void renderIdle();
    void filmFinished(const circletake::workspace::AssembledFilm &film);
    void soundAdded(const circletake::SoundBed &bed);
    void voicesMade(const circletake::workspace::VoicesMade &made);
    void documentWritten(const circletake::workspace::WrittenDocument &document);
    /// A row has come to problems(), with the time it came.
    void told(const circletake::workspace::Problem &problem);
    /// A task did not come about; it is in problems() too.
    void failed(const circletake::workspace::Problem &problem);
    void progressed(const circletake::workspace::Progress &progress);
    void engineStatusChanged();
    void busyChanged(bool busy);

private:
    using Opening = std::function<Result<void>(Works &)>;

    /// Something that takes time: busy meanwhile and told as `what`, `done` when it came about, else a problem; `ended`
    /// before either.
    template <class T>
    void run(
        const QString &what, std::function<void(Works &, Backstage::Answer<Result<T>>)> question,
        std::function<void(const T &)> done, std::function<void()> ended = [] {});
    void reopen(const QString &what, Opening opening);
    void takeOver(const OpenedProject &project);
    void openCallbacks();
    void changeStory(const QString &text, std::function<Result<StoryOutcome>(Works &)> change);
    void adopt(const StoryOutcome &outcome, const QString &text);
    void adoptVoices(const VoicesMade &made, const QString &text);
    void keep(const render::StoryEdit &edit);
    void follow(const StoryChange &change);
    void followSelection();
    void fail(const Error &error, const QString &help = {});
    void complainOn(const Result<void> &result);
    void begin(const QString &what);
    void setBusy(bool busy);
    void forget();
    [[nodiscard]] RouteSetup usualRoute() const;

    Plugs &m_plugs;
    QSettings &m_settings;
    SystemClock m_clock;
    StoryDocument m_document;
    LikenessDesk m_likeness;
    ShotFace m_face;
    Selection m_selection;
    StoryModel m_storyModel;
    ShotModel m_shotModel;
    TakeModel m_takeModel;
    QueueModel m_queueModel;
    ShelfModel m_shelfModel;
    ProblemModel m_problems;
    QUndoStack m_stack;
    IdStock m_ids;
    Editor m_editor;
    Backstage m_backstage;
    Writing m_writing{*this};
    FaceModelSetup m_faceModels{m_settings, m_likeness, m_backstage};
    Production m_production{*this};
    render::EngineStatus m_engineStatus;
    Progress m_progress;
    int m_busy = 0;
    bool m_paused = false;
};

}  // namespace circletake::workspace
