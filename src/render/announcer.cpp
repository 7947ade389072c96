// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/announcer.h"

namespace circletake::render {

Announcer::Announcer(Clock &clock, const Lifeline &lifeline, std::function<void(const News &)> deliver)
    : m_clock(clock)
    , m_lifeline(lifeline)
    , m_deliver(std::move(deliver))
{
}

void Announcer::wake()
{
    if (m_waking)
        return;
    m_waking = true;
    m_clock.after(0, m_lifeline.bound([this] {
        m_waking = false;
        m_deliver(std::exchange(m_news, News()));
    }));
}

void Announcer::changed(const TakeChange &change)
{
    m_news.changes.append(change);
    wake();
}

void Announcer::problem(const Error &error, TakeId take)
{
    m_news.problems.append({error, take});
    wake();
}

void Announcer::budgetAlert(EpisodeId episode, int percent)
{
    m_news.budgetAlerts.append({episode, percent});
    wake();
}

void Announcer::stopped(const QString &route, const ProviderError &error)
{
    m_news.stops.append({route, error});
    wake();
}

}  // namespace circletake::render
