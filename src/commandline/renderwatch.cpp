// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/renderwatch.h"

namespace circletake::commandline {

RenderWatch::RenderWatch(Session &session)
    : m_session(session)
{
    const workspace::RenderDesk &rendering = session.works().rendering();
    connect(&rendering, &workspace::RenderDesk::problemFound, this, &RenderWatch::tell);
    connect(&rendering, &workspace::RenderDesk::takesChanged, this, &RenderWatch::note);
    connect(&rendering, &workspace::RenderDesk::statusChanged, this, &RenderWatch::tellSilence);
}

void RenderWatch::begin(const workspace::RenderStarted &started)
{
    m_total = started.takes + started.waiting;
    m_leftOut = started.refused > 0;
}

void RenderWatch::tell(const workspace::Problem &problem)
{
    m_overBudget |= problem.kind == ErrorKind::Budget && problem.severity == workspace::Severity::Error;
    m_session.tell({problem});
}

void RenderWatch::note(const render::TakeChanges &changes)
{
    for (const render::TakeChange &change : changes)
        if (isFinal(change.after.state))
            m_ended.insert(change.after.id);
    m_session.terminal().progress(tr("Rendering"), m_ended.size(), m_total);
}

void RenderWatch::tellSilence(const render::EngineStatus &status)
{
    for (const render::RouteStatus &route : status.routes) {
        if (!route.notAnswering)
            m_silent.remove(route.route);
        else if (!m_silent.contains(route.route)) {
            m_silent.insert(route.route);
            m_session.terminal().note(tr("%1 does not answer as it should, and is asked again until it does: %2")
                                          .arg(route.label, route.error.message));
        }
    }
}

std::optional<Error> RenderWatch::whatStoppedIt() const
{
    const render::EngineStatus status = m_session.works().rendering().status();
    if (status.storageTrouble)
        return Error{ErrorKind::Storage,
                     tr("The disk refuses to keep what was rendered."),
                     {},
                     tr("Make room, then run the same command again.")};
    for (const render::RouteStatus &route : status.routes)
        if (route.stopped && route.queued > 0)
            return Error{ErrorKind::Provider, route.error.message, route.label,
                         tr("Correct it, then run the same command again: %n take(s) wait.", nullptr, route.queued)};
    return {};
}

ExitCode RenderWatch::conclude()
{
    const QJsonObject summary = m_session.works().rendering().summary();
    const auto count = [&summary](const char *name) { return summary.value(QLatin1String(name)).toInt(); };
    const int lost = count("failed") + count("unknown");
    const int open = count("takes") - count("ready") - count("cancelled") - lost;
    m_session.terminal().print(
        tr("%1 ready, %2 failed, %3 unknown").arg(count("ready")).arg(count("failed")).arg(count("unknown")));
    if (m_overBudget && (m_leftOut || open > 0))
        return ExitCode::Budget;
    if (const auto error = whatStoppedIt()) {
        m_session.terminal().fail(*error);
        return ExitCode::Failed;
    }
    if (open > 0)
        m_session.terminal().note(
            tr("%n take(s) are not finished; run the same command again to go on.", nullptr, open));
    return lost + open > 0 ? ExitCode::SomeTakes : ExitCode::Done;
}

}  // namespace circletake::commandline
