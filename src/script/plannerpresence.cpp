// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannerpresence.h"

#include <algorithm>

namespace circletake::script {

namespace {

/// Who a setup is about: its speakers, then whom its actions begin with.
QVector<int> shownIn(const Setup &setup)
{
    QVector<int> shown = setup.speakers();
    for (const Moment &moment : setup.moments)
        if (moment.subject() >= 0)
            shown.append(moment.subject());
    return shown;
}

}  // namespace

ScenePresence::ScenePresence(const SceneView &view, const QVector<Setup> &setups)
    : m_view(view)
    , m_setups(setups)
{
    bool isFirst = true;
    for (qsizetype at = 0; at < setups.size(); ++at)
        for (const Moment &moment : setups[at].moments) {
            for (const int member : moment.seen)
                noteArrival(member, at, moment, isFirst);
            isFirst &= moment.seen.isEmpty();
        }
}

void ScenePresence::noteArrival(int member, qsizetype setup, const Moment &moment, bool isFirst)
{
    if (m_arrivals.contains(member))
        return;
    // Outdoors, people come along; indoors, who does something for the first time was there.
    const bool outdoors =
        m_view.scene().setting == Setting::Exterior && moment.kind == MomentKind::Action && moment.subject() == member;
    const bool comesIn = outdoors || moment.cues & (StageCue::Arrival | StageCue::Walk | StageCue::Fight);
    m_arrivals.insert(member, comesIn && !isFirst ? setup : 0);
}

bool ScenePresence::isPresent(int member, qsizetype setup) const
{
    return m_arrivals.value(member, 0) <= setup;
}

QVector<int> ScenePresence::presentAt(qsizetype setup) const
{
    QVector<int> present;
    for (const int member : m_view.people())
        if (isPresent(member, setup))
            present.append(member);
    return present;
}

int ScenePresence::calledIn(const Setup &setup, int speaker) const
{
    for (const Moment &moment : setup.moments) {
        if (moment.kind != MomentKind::Speech)
            continue;
        for (const int member : m_view.mentionedIn(moment.mood))  // (to Guodong)
            if (member != speaker)
                return member;
        const int called = m_view.calledBy(m_view.scene().lines[moment.source].text);
        if (called >= 0 && called != speaker)
            return called;
    }
    return -1;
}

ScenePresence::Partner ScenePresence::partnerAt(qsizetype setup) const
{
    const QVector<int> talking = m_setups[setup].speakers();
    if (talking.size() != 1)
        return {};
    QVector<int> others = presentAt(setup);
    others.removeAll(talking.constFirst());
    const int called = calledIn(m_setups[setup], talking.constFirst());
    if (others.contains(called))
        return {called, true, true};
    for (const qsizetype other : {setup - 1, setup + 1, setup - 2, setup + 2})
        if (other >= 0 && other < m_setups.size())
            for (const int member : shownIn(m_setups[other]))
                if (others.contains(member))
                    return {member, others.size() == 1, std::abs(other - setup) == 1};
    return others.size() == 1 ? Partner{others.constFirst(), true, true} : Partner{};
}

}  // namespace circletake::script
