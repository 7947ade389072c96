// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "render/durationmodel.h"

#include <QHash>
#include <map>
#include <set>

namespace circletake::render {

/// The queued takes of one route in the order in which they are sent: what a person clicked goes before the batch;
/// episodes take turns; within an episode the takes that are likely to be long go first, because the tail is what a
/// batch loses.
class Backlog
{
public:
    struct Waiting
    {
        TakeId take;
        EpisodeId episode;
        DurationModel::Kind kind = 0;
        bool byPerson = false;
        qint64 notBeforeMs = 0;  ///< of the clock: a take that was refused waits before it tries again
    };

    explicit Backlog(const DurationModel &durations)
        : m_durations(durations)
    {
    }

    void add(const Waiting &waiting);
    /// False when it does not wait here.
    bool remove(TakeId take);
    /// The take to send next at `nowMs`; invalid when none may go yet. `shortest`: the quickest one instead of the
    /// longest, so that a person sees something soon.
    [[nodiscard]] TakeId next(qint64 nowMs, bool shortest);
    /// Takes it out, and counts its episode's turn.
    void send(TakeId take);
    /// When the next refused take may try again; -1 when none waits for that.
    [[nodiscard]] qint64 nextReadyMs() const { return m_delayed.empty() ? -1 : m_delayed.begin()->first; }
    [[nodiscard]] int size() const { return int(m_all.size()); }
    /// Ms that all of it takes in total, and the longest, as believed.
    [[nodiscard]] std::pair<double, double> workMs() const;

private:
    struct Episode
    {
        qint64 turns = 0;
        std::map<DurationModel::Kind, std::set<TakeId>> byKind;
    };

    void makeReady(const Waiting &waiting);
    [[nodiscard]] TakeId nextOf(const Episode &episode, bool shortest) const;

    const DurationModel &m_durations;
    QHash<TakeId, Waiting> m_all;
    std::set<std::pair<qint64, TakeId>> m_delayed;
    std::set<TakeId> m_clicked;
    std::map<EpisodeId, Episode> m_episodes;  // only those with ready takes
    std::map<EpisodeId, qint64> m_turns;      // of all that were ever served
};

}  // namespace circletake::render
