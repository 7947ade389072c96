// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/production.h"

#include "report/figuretexts.h"
#include "workspace/planning.h"
#include "workspace/syncchoice.h"
#include "workspace/workspace.h"

namespace circletake::workspace {

using State = StageProgress::State;

Production::Production(Workspace &workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &Workspace::storyArrived, this, [this] {
        if (isAt(Stage::Plan))
            leave(m_workspace.story().scenesOf(m_order.episode).size());
    });
    connect(&workspace, &Workspace::renderStarted, this, [this](const RenderStarted &started) {
        if (!isAt(Stage::Render) && !isAt(Stage::LipSync))
            return;
        m_expected = m_before + started.takes;
        follow();
    });
    connect(&workspace.document(), &StoryDocument::changed, this, &Production::follow);
    connect(&workspace, &Workspace::filmFinished, this, &Production::takeFilm);
    connect(&workspace, &Workspace::voicesMade, this, [this](const VoicesMade &made) {
        if (!isAt(Stage::Voices))
            return;
        at(Stage::Voices).failed = made.failed;
        leave(made.made);
    });
    connect(&workspace, &Workspace::failed, this, &Production::takeFailure);
    connect(&workspace, &Workspace::projectClosed, this, [this] { end(State::Stopped); });
    connect(&workspace, &Workspace::progressed, this, [this](const Progress &progress) {
        for (const Stage stage : {Stage::Voices, Stage::Assemble})
            if (isAt(stage)) {
                at(stage).done = progress.done;
                at(stage).total = progress.total;
                emit changed();
            }
    });
}

void Production::start(const ProductionOrder &order)
{
    if (m_running)
        return;
    m_order = order;
    m_order.render.episodes = {order.episode};
    m_order.film.episode = order.episode;
    m_film.clear();
    m_stages.clear();
    for (const Stage stage : stagesInOrder)
        m_stages.append({stage});
    m_running = true;
    goOn();
}

void Production::stop()
{
    if (!m_running)
        return;
    if (isAt(Stage::Assemble))
        m_workspace.cancelAssembly();
    else if (isAt(Stage::Voices))
        m_workspace.cancelVoices();
    else if (isAt(Stage::Render) || isAt(Stage::LipSync))
        m_workspace.setPaused(true);
    end(State::Stopped);
}

bool Production::isAt(Stage stage) const
{
    return m_running && m_stages[qsizetype(stage)].state == State::Working;
}

void Production::enter(Stage stage, qint64 total)
{
    at(stage).state = State::Working;
    at(stage).total = total;
    emit changed();
}

void Production::leave(qint64 done)
{
    for (StageProgress &stage : m_stages)
        if (stage.state == State::Working) {
            stage.state = State::Done;
            stage.done = stage.total = done;
        }
    emit changed();
    goOn();
}

void Production::goOn()
{
    const auto next = std::find_if(m_stages.cbegin(), m_stages.cend(),
                                   [](const StageProgress &stage) { return stage.state == State::Waiting; });
    if (next == m_stages.cend())
        end(State::Done);
    else
        begin(next->stage);
}

void Production::begin(Stage stage)
{
    switch (stage) {
    case Stage::Plan:
        return plan();
    case Stage::Voices:
        return speak();
    case Stage::Render:
        return render();
    case Stage::LipSync:
        return syncLips();
    case Stage::Assemble:
        return assemble();
    }
}

void Production::plan()
{
    const Story &story = m_workspace.story();
    const qsizetype scenes = story.scenesOf(m_order.episode).size();
    enter(Stage::Plan, scenes);
    if (unplannedScenes(story, m_order.episode).isEmpty())
        leave(scenes);
    else
        m_workspace.plan({{m_order.episode}, {}, true});
}

void Production::speak()
{
    VoicesRequest request;
    request.episodes = {m_order.episode};
    const qsizetype lines = linesOf(m_workspace.story(), request).size();
    enter(Stage::Voices, lines);
    if (lines == 0)
        leave(0);
    else
        m_workspace.makeVoices(request);
}

void Production::render()
{
    const qsizetype shots = m_workspace.story().shotsOf(m_order.episode).size();
    enter(Stage::Render, shots);
    m_expected = -1;
    if (m_order.render.which == Which::Missing && missing() == 0) {
        leave(shots);
        return;
    }
    m_workspace.setPaused(false);
    m_before = m_workspace.story().takeCount();
    m_workspace.render(m_order.render);
}

QVector<ShotId> Production::unsynced() const
{
    RenderRequest request = syncRequestOf(m_order.render);
    request.route.provider = usualSyncProvider(m_workspace.story(), request, m_workspace.plugs());
    if (request.route.provider.isEmpty())
        return {};
    return chooseSyncShots(m_workspace.story(), request, m_workspace.plugs()).shots;
}

void Production::syncLips()
{
    m_lips = unsynced();
    enter(Stage::LipSync, m_lips.size());
    if (m_lips.isEmpty()) {
        leave(0);
        return;
    }
    m_expected = -1;
    m_before = m_workspace.story().takeCount();
    m_workspace.setPaused(false);
    m_workspace.render(syncRequestOf(m_order.render));
}

void Production::assemble()
{
    enter(Stage::Assemble, -1);
    m_workspace.assemble(m_order.film);
}

qsizetype Production::missing() const
{
    return shotsWithoutClip(m_workspace.story(), m_order.episode).size();
}

void Production::follow()
{
    if (isAt(Stage::LipSync))
        followLips();
    if (!isAt(Stage::Render))
        return;
    const StateCounts &counts = m_workspace.document().figures().of(m_order.episode);
    StageProgress &now = at(Stage::Render);
    const StageProgress before = now;
    now.done = counts.of(TakeState::Ready);
    now.failed = counts.attention;
    if (now != before)
        emit changed();
    if (m_expected >= 0 && m_workspace.story().takeCount() >= m_expected && counts.open() == 0)
        settleRender();
}

void Production::followLips()
{
    const Story &story = m_workspace.story();
    int open = 0;
    int ready = 0;
    for (const ShotId shot : std::as_const(m_lips)) {
        const Take *newest = newestSync(story, story.filmedTake(story.chosenTake(shot)));
        ready += newest && newest->state == TakeState::Ready ? 1 : 0;
        open += newest && !isFinal(newest->state) ? 1 : 0;
    }
    StageProgress &now = at(Stage::LipSync);
    if (std::exchange(now.done, ready) != ready)
        emit changed();
    if (m_expected >= 0 && story.takeCount() >= m_expected && open == 0)
        settleLips();
}

/// A film can do without: shots whose mouths did not come are assembled as filmed.
void Production::settleLips()
{
    const qint64 done = at(Stage::LipSync).done;
    at(Stage::LipSync).failed = int(m_lips.size() - done);
    leave(done);
}

void Production::settleRender()
{
    const qsizetype left = missing();
    if (left == 0 || m_order.film.fillWithAnimatic) {
        leave(at(Stage::Render).total - left);
        return;
    }
    end(State::Stopped);
    m_workspace.refuse(
        {ErrorKind::Provider, tr("%n shot(s) have no good clip, so there is no film yet.", nullptr, int(left)),
         m_workspace.story().slateOf(m_order.episode).text(),
         tr("Retry them (what was refused wants another prompt or provider), then produce again: what "
            "is done stays.")},
        QStringLiteral("review.failedOnly"));
}

void Production::takeFilm(const AssembledFilm &film)
{
    if (!isAt(Stage::Assemble))
        return;
    m_film = film.path;
    leave(film.shots);
}

/// Other tasks fail, too; ours is over when nothing is being done any more.
void Production::takeFailure()
{
    if (isAt(Stage::Voices) && !m_workspace.isBusy()) {
        at(Stage::Voices).failed = int(at(Stage::Voices).total);
        leave(0);
        return;
    }
    if (isAt(Stage::LipSync) && m_expected < 0 && !m_workspace.isBusy()) {
        settleLips();
        return;
    }
    const bool sending = isAt(Stage::Render) && m_expected < 0;
    if (m_running && !m_workspace.isBusy() && (sending || isAt(Stage::Plan) || isAt(Stage::Assemble)))
        end(State::Stopped);
}

void Production::end(State state)
{
    if (!m_running)
        return;
    for (StageProgress &stage : m_stages)
        if (stage.state == State::Working)
            stage.state = state;
    m_running = false;
    emit changed();
    emit ended();
}

qint64 Production::forecastMs() const
{
    return m_running ? m_workspace.engineStatus().forecastMs : -1;
}

QString productionSummary(const Story &story, EpisodeId episode)
{
    const report::RunFigures figures = report::figuresOf(report::takesOf(story, episode));
    QStringList parts{Production::tr("%n shot(s)", nullptr, figures.shots),
                      Production::tr("%1 of the takes good").arg(report::texts::percent(figures.successRate()))};
    if (figures.failed > 0)
        parts += Production::tr("%n failed", nullptr, figures.failed);
    if (figures.unknown > 0)
        parts += Production::tr("%n of unknown outcome", nullptr, figures.unknown);
    parts += Production::tr("%1 a clip on average").arg(report::texts::duration(figures.meanMs));
    parts += figures.spent.isZero() ? Production::tr("free") : figures.spent.toDisplay();
    return parts.join(QStringLiteral(", "));
}

}  // namespace circletake::workspace
