// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "workspace/enhancementtalk.h"
#include "workspace/plannedscenes.h"
#include "workspace/projectdesk.h"
#include "workspace/talkrun.h"
#include "workspace/writingrequest.h"

namespace circletake::workspace {

/// Makes a route to a language model, on the works thread.
using TextSource = std::function<Result<std::unique_ptr<render::TextProvider>>(const RouteOptions &)>;

/// Work that a language model does on the script, on the works thread: shots for scenes, and proposals for their words.
/// Its questions go through the route's admission and the budget. Every scene is a talk of its own, many at once. One
/// run at a time; closing the project ends it, and what was stored until then stays.
class WritingDesk final : public QObject
{
    Q_OBJECT

public:
    template <class T>
    using Done = std::function<void(const Result<T> &)>;

    /// All must outlive it. `promptFolder`: the user's own prompts.
    WritingDesk(ProjectDesk &project, TextSource source, Clock &clock, Random &random, Files &files,
                const QString &promptFolder = PromptLibrary::usualFolder(), QObject *parent = nullptr);
    ~WritingDesk() override;

    /// What plan() or enhance() would ask. NotFound without a project or such a provider, BadInput for a prompt of the
    /// user's with a mistake or a malformed key.
    [[nodiscard]] Result<WritingEstimate> estimate(const WritingRequest &request, WritingTask task = WritingTask::Plan);
    /// The models that the route's service offers now, from the event loop; the errors of estimate(), and those of
    /// TextProvider::listModels(). The answer to an earlier question of this kind is dropped.
    void listModels(const RouteOptions &route, Done<QStringList> done);
    /// Shots for every scene that is neither approved nor planned by this model already; shots that a person set, held
    /// or circled, or that have takes, stay. Each scene is stored, and sceneArrived() told, as its answer comes; where
    /// the model fails, the rule planner plans the scene. `done` comes once, from the event loop unless it is an error
    /// of estimate(), ReadOnly, or Unsupported while another run goes on.
    void plan(const WritingRequest &request, Done<WritingOutcome> done);
    /// Proposals for every scene with something in it; changes nothing. The same errors as plan(), but ReadOnly.
    void enhance(const WritingRequest &request, Done<EnhanceOutcome> done);
    /// Asks nothing more; scenes whose answers are in flight are still planned.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_run != nullptr; }

signals:
    /// plan() asks about these scenes, and leaves all others as they are.
    void began(const QVector<circletake::SceneId> &scenes);
    void progressed(const circletake::workspace::WritingProgress &progress);
    /// A scene's shots are planned and stored: one step of undo, named by `text`.
    void sceneArrived(const circletake::workspace::StoryOutcome &outcome, const QString &text,
                      circletake::SceneId scene);
    /// Of enhance(): there are changes for the scene, which stood so when it was asked about.
    void proposed(const circletake::Scene &asked, const circletake::script::SceneProposal &proposal);

private:
    /// A scene that is asked about.
    struct Asked
    {
        SceneId scene;
        QString previousPlace;
        QByteArray hash;  ///< of the whole scene's question
        QVector<script::StoryboardPart> parts;
        std::shared_ptr<Talk> talk;
    };
    struct Run;

    [[nodiscard]] Result<std::unique_ptr<Run>> prepare(const WritingRequest &request);
    /// The queue of the route, with what an earlier run left settled.
    [[nodiscard]] Result<void> openQueue(Run &run, int concurrency);
    [[nodiscard]] TextUse use() const;
    void choose(Run &run, const WritingRequest &request) const;
    void chooseToEnhance(Run &run, const WritingRequest &request) const;
    [[nodiscard]] QVector<render::TextRequest> questionsOf(const Run &run, const Asked &asked, WritingTask task) const;
    [[nodiscard]] std::optional<Money> budgetLeft(const Run &run) const;
    void begin(std::unique_ptr<Run> run, int concurrency, const TalkRun::Ended &ended,
               const std::function<void()> &over);
    void sceneEnded(int at, Talk::Step step);
    void storeScene(const Asked &asked, const QVector<Shot> *fresh);
    [[nodiscard]] QVector<Shot> ruleShots(const Asked &asked) const;
    void tell(const Asked &asked, const Error &why, const QString &what);
    [[nodiscard]] static QVector<EpisodeId> episodesOf(const Story &story, const Run &run);
    void tellProgress();
    void end();
    void drop();

    ProjectDesk &m_project;
    TextSource m_source;
    Clock &m_clock;
    Random &m_random;
    Files &m_files;
    PromptLibrary m_prompts;
    std::unique_ptr<Run> m_run;
    std::unique_ptr<render::TextProvider> m_lister;  // the one asked last for its models
};

}  // namespace circletake::workspace
