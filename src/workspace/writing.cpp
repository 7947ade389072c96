// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writing.h"

#include "workspace/texts.h"
#include "workspace/workspace.h"

namespace circletake::workspace {

namespace {

QSet<SceneId> scenesOf(const Story &story, const WritingRequest &request)
{
    const bool all = request.episodes.isEmpty() && request.scenes.isEmpty();
    QSet<SceneId> scenes(request.scenes.cbegin(), request.scenes.cend());
    for (const EpisodeId episode : all ? story.episodes() : request.episodes)
        for (const SceneId scene : story.scenesOf(episode))
            scenes.insert(scene);
    return scenes;
}

QStringList countsOf(const WritingOutcome &outcome)
{
    return QStringList{Writing::tr("%n scene(s) planned by the model", nullptr, outcome.scenes)} +
           texts::whatThereIs(
               {{outcome.fellBack, Writing::tr("%n by rule", nullptr, outcome.fellBack)},
                {outcome.unchanged, Writing::tr("%n unchanged", nullptr, outcome.unchanged)},
                {outcome.fixed, Writing::tr("%n left as approved or set by hand", nullptr, outcome.fixed)},
                {outcome.open, Writing::tr("%n not planned", nullptr, outcome.open)}});
}

QStringList countsOf(const EnhanceOutcome &outcome)
{
    qsizetype changes = 0;
    for (const script::SceneProposal &proposal : outcome.proposals)
        changes += proposal.changes.size();
    const int unanswered = int(outcome.problems.size());
    return QStringList{Writing::tr("%n proposal(s)", nullptr, int(changes)),
                       Writing::tr("%n scene(s) read", nullptr, outcome.scenes)} +
           texts::whatThereIs({{unanswered, Writing::tr("%n without an answer", nullptr, unanswered)}});
}

template <class Outcome>
QString summaryOf(const Outcome &outcome)
{
    QStringList parts = countsOf(outcome);
    if (outcome.stopped && outcome.stopped->kind == ErrorKind::Cancelled)
        parts.prepend(Writing::tr("Stopped"));
    if (!outcome.use.cost.isZero())
        parts << outcome.use.cost.toDisplay();
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

Writing::Writing(Workspace &workspace)
    : m_workspace(workspace)
    , m_proposals(workspace.document(), workspace.editor())
{
    Backstage &backstage = workspace.backstage();
    connect(&backstage, &Backstage::writingBegan, this, [this](const QVector<SceneId> &scenes) {
        if (m_running)
            m_workspace.editor().lockScenes({scenes.cbegin(), scenes.cend()},
                                            tr("A language model is planning this scene: wait for it, or stop it."));
    });
    connect(&backstage, &Backstage::sceneArrived, this, &Writing::takeScene);
    connect(&backstage, &Backstage::proposed, this, [this](const Scene &asked, const script::SceneProposal &proposal) {
        if (m_running)
            m_proposals.put(asked, proposal);
    });
    connect(&backstage, &Backstage::writingProgressed, this, [this](const WritingProgress &progress) {
        if (!m_running)
            return;
        m_progress = progress;
        emit changed();
    });
    connect(&workspace.document(), &StoryDocument::changed, this, [this] {
        if (!m_workspace.document().isOpen())
            drop();
    });
}

void Writing::estimate(const WritingRequest &request, WritingTask task, QObject *context,
                       Then<Result<WritingEstimate>> then)
{
    m_workspace.backstage().ask<Result<WritingEstimate>>(
        [request, task](Works &works) { return works.writing().estimate(request, task); }, context, std::move(then));
}

void Writing::listModels(const RouteOptions &route, QObject *context, Then<Result<QStringList>> then)
{
    using Answer = Backstage::Answer<Result<QStringList>>;
    m_workspace.backstage().askLater<Result<QStringList>>(
        [route](Works &works, const Answer &answer) { works.writing().listModels(route, answer); }, context,
        std::move(then));
}

void Writing::begin(WritingTask task)
{
    m_task = task;
    m_progress = {};
    m_outcome = {};
    m_left.clear();
    m_stopping = false;
    m_running = true;
}

void Writing::plan(const WritingRequest &request)
{
    if (m_running)
        return;
    begin(WritingTask::Plan);
    m_workspace.editor().lockScenes(scenesOf(m_workspace.story(), request),
                                    tr("A language model is planning this scene: wait for it, or stop it."));
    using Answer = Backstage::Answer<Result<WritingOutcome>>;
    m_workspace.backstage().askLater<Result<WritingOutcome>>(
        [request](Works &works, const Answer &answer) { works.writing().plan(request, answer); }, this,
        [this](const Result<WritingOutcome> &outcome) { endPlan(outcome); });
    emit changed();
}

void Writing::enhance(const WritingRequest &request)
{
    if (m_running)
        return;
    begin(WritingTask::Enhance);
    using Answer = Backstage::Answer<Result<EnhanceOutcome>>;
    m_workspace.backstage().askLater<Result<EnhanceOutcome>>(
        [request](Works &works, const Answer &answer) { works.writing().enhance(request, answer); }, this,
        [this](const Result<EnhanceOutcome> &outcome) { endEnhance(outcome); });
    emit changed();
}

void Writing::stop()
{
    if (!m_running || std::exchange(m_stopping, true))
        return;
    m_workspace.backstage().post([](Works &works) { works.writing().cancel(); });
    emit changed();
}

QString Writing::summary() const
{
    if (const auto *planned = std::get_if<WritingOutcome>(&m_outcome))
        return summaryOf(*planned);
    const auto *read = std::get_if<EnhanceOutcome>(&m_outcome);
    return read ? summaryOf(*read) : QString();
}

/// The works have stored it already.
void Writing::takeScene(const StoryOutcome &outcome, const QString &text, SceneId scene)
{
    if (!m_running)
        return;
    if (const auto adopted = m_workspace.editor().adopt(outcome.edit, text); !adopted)
        m_workspace.resync();
    m_workspace.editor().unlockScene(scene);
}

void Writing::endPlan(const Result<WritingOutcome> &outcome)
{
    if (!outcome) {
        end({}, {}, outcome.error());
        return;
    }
    m_outcome = *outcome;
    StoryOutcome told;
    told.problems = outcome->problems;
    told.scenes = outcome->scenes + outcome->fellBack;
    told.shots = outcome->shots;
    told.unusedLines = outcome->unusedLines;
    end(outcome->problems, outcome->use, outcome->stopped);
    if (!outcome->stopped || outcome->stopped->kind == ErrorKind::Cancelled)
        emit m_workspace.storyArrived(told);
}

void Writing::endEnhance(const Result<EnhanceOutcome> &outcome)
{
    if (!outcome) {
        end({}, {}, outcome.error());
        return;
    }
    m_outcome = *outcome;
    end(outcome->problems, outcome->use, outcome->stopped);
}

void Writing::end(const QVector<Problem> &problems, const TextUse &use, const std::optional<Error> &stopped)
{
    m_running = false;
    m_progress.running = 0;
    m_progress.use = use;
    m_workspace.editor().lockScenes({}, {});
    for (const Problem &problem : problems) {
        m_left.append({m_workspace.story().sceneOf(problem.slate), problem});
        m_workspace.tell(problem);
    }
    if (m_outcome.index() == 0)
        m_task.reset();  // it did not begin, and the message says why
    if (stopped && stopped->kind != ErrorKind::Cancelled)
        m_workspace.refuse(*stopped);
    emit changed();
    emit ended();
}

void Writing::drop()
{
    if (!m_task && !m_running)
        return;
    m_running = false;
    m_stopping = false;
    m_task.reset();
    m_progress = {};
    m_outcome = {};
    m_left.clear();
    m_workspace.editor().lockScenes({}, {});
    emit changed();
}

}  // namespace circletake::workspace
