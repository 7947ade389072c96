// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a workspace follows the story and the selection, and tells of what goes wrong.
#include "workspace/workspace.h"

#include <algorithm>

namespace circletake::workspace {

void Workspace::tell(const Problem &problem)
{
    Problem stamped = problem;
    if (stamped.wallMs == 0)
        stamped.wallMs = m_clock.wallMs();
    m_problems.add(stamped);
    emit told(stamped);
}

void Workspace::follow(const StoryChange &change)
{
    if (!change.structure || (!m_selection.shot().isValid() && !m_selection.scene().isValid()))
        return;
    if (m_selection.scene().isValid() && !story().find(m_selection.scene()))
        m_selection.setEpisode(story().find(m_selection.episode()) ? m_selection.episode() : EpisodeId{});
    else if (m_selection.shot().isValid() && !story().find(m_selection.shot()))
        m_selection.setScene(m_selection.episode(), m_selection.scene());
}

void Workspace::followSelection()
{
    m_takeModel.setShot(m_selection.shot());
    if (m_selection.shot().isValid() && m_shotModel.rowOf(m_selection.shot()) >= 0)
        return;  // a click on a card of an episode's board stays on that board
    ShotScope scope;
    if (m_selection.scene().isValid())
        scope = {ShotScope::Kind::Scene, {}, m_selection.scene(), {}};
    else if (m_selection.episode().isValid())
        scope = {ShotScope::Kind::Episode, m_selection.episode(), {}, {}};
    m_shotModel.setScope(scope);
}

void Workspace::fail(const Error &error, const QString &help)
{
    Problem problem = Problem::fromError(error);
    problem.help = help;
    tell(problem);
    emit failed(problem);
}

void Workspace::complainOn(const Result<void> &result)
{
    if (!result)
        fail(result.error());
}

/// A task that may take a while; what it is stands in progress() until another begins.
void Workspace::begin(const QString &what)
{
    setBusy(true);
    m_progress = {what, 0, -1, false};
    emit progressed(m_progress);
}

void Workspace::setBusy(bool busy)
{
    m_busy = std::max(0, m_busy + (busy ? 1 : -1));
    if (m_busy == (busy ? 1 : 0))
        emit busyChanged(busy);
}

}  // namespace circletake::workspace
