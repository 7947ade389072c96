// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/backlog.h"

#include <algorithm>

namespace circletake::render {

void Backlog::add(const Waiting &waiting)
{
    remove(waiting.take);
    m_all.insert(waiting.take, waiting);
    if (waiting.notBeforeMs > 0)
        m_delayed.emplace(waiting.notBeforeMs, waiting.take);
    else
        makeReady(waiting);
}

void Backlog::makeReady(const Waiting &waiting)
{
    if (waiting.byPerson) {
        m_clicked.insert(waiting.take);
        return;
    }
    if (m_episodes.count(waiting.episode) == 0) {
        // An episode that comes late gets its turn at once, not all the turns that it missed.
        qint64 fewest = m_turns[waiting.episode];
        if (!m_episodes.empty())
            fewest = std::max(fewest, std::min_element(m_episodes.begin(), m_episodes.end(), [](auto &a, auto &b) {
                                          return a.second.turns < b.second.turns;
                                      })->second.turns);
        m_episodes[waiting.episode].turns = fewest;
    }
    m_episodes[waiting.episode].byKind[waiting.kind].insert(waiting.take);
}

bool Backlog::remove(TakeId take)
{
    const auto found = m_all.constFind(take);
    if (found == m_all.constEnd())
        return false;
    const Waiting waiting = *found;
    m_all.erase(found);
    if (m_delayed.erase({waiting.notBeforeMs, take}) > 0 || m_clicked.erase(take) > 0)
        return true;
    Episode &episode = m_episodes[waiting.episode];
    auto &takes = episode.byKind[waiting.kind];
    takes.erase(take);
    if (takes.empty())
        episode.byKind.erase(waiting.kind);
    if (episode.byKind.empty()) {
        m_turns[waiting.episode] = episode.turns;
        m_episodes.erase(waiting.episode);
    }
    return true;
}

TakeId Backlog::next(qint64 nowMs, bool shortest)
{
    while (!m_delayed.empty() && m_delayed.begin()->first <= nowMs) {
        const TakeId take = m_delayed.begin()->second;
        m_delayed.erase(m_delayed.begin());
        makeReady(m_all.value(take));
    }
    if (!m_clicked.empty())
        return *m_clicked.begin();
    const auto fewest = std::min_element(m_episodes.begin(), m_episodes.end(),
                                         [](const auto &a, const auto &b) { return a.second.turns < b.second.turns; });
    return fewest == m_episodes.end() ? TakeId() : nextOf(fewest->second, shortest);
}

TakeId Backlog::nextOf(const Episode &episode, bool shortest) const
{
    const auto best = std::max_element(episode.byKind.begin(), episode.byKind.end(), [&](const auto &a, const auto &b) {
        const double difference = m_durations.of(a.first).mu - m_durations.of(b.first).mu;
        return shortest ? difference > 0 : difference < 0;
    });
    return *best->second.begin();
}

void Backlog::send(TakeId take)
{
    const auto found = m_all.constFind(take);
    Q_ASSERT(found != m_all.constEnd());
    const auto episode = m_episodes.find(found->episode);
    if (!found->byPerson && episode != m_episodes.end())
        ++episode->second.turns;
    remove(take);
}

std::pair<double, double> Backlog::workMs() const
{
    double sum = 0;
    double longest = 0;
    for (const Waiting &waiting : m_all) {
        const double mean = m_durations.of(waiting.kind).meanMs();
        sum += mean;
        longest = std::max(longest, mean);
    }
    return {sum, longest};
}

}  // namespace circletake::render
