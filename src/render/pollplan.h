// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/durationmodel.h"
#include "render/ports/provider.h"

#include <map>

namespace circletake::render {

/// What a route has to spend, from which the plan decides how sure it wants to be before it asks.
struct PollSupply
{
    double requestsPerSecond = 0;  ///< what polls and submits share; 0: no limit
    int jobs = 1;                  ///< takes that may be under way at once
    bool moreWaiting = false;      ///< more takes wait for a place
    double unused = 0;             ///< share of the burst, 0 to 1, that could be sent at once and is not
};

/// When to ask about which take. A poll is spent where it pays: when the take is probably done. How probable it must be
/// follows the supply: where requests are the bound a take is asked about once, when it surely is done; where work is
/// the bound, the requests left over buy a quicker notice. Pure reckoning: it sends nothing.
class PollPlan
{
public:
    /// `durations` outlives the plan. With `expectsCallbacks` polls wait until a callback is overdue.
    PollPlan(const DurationModel &durations, qint64 leastPollMs, int batch, bool expectsCallbacks);

    /// Begins to watch a take that was accepted at `acceptedMs` of the clock; not asked before `notBeforeMs`.
    void watch(TakeId take, DurationModel::Kind kind, qint64 acceptedMs, qint64 notBeforeMs = 0);
    void forget(TakeId take);
    [[nodiscard]] bool isWatching(TakeId take) const { return m_watches.count(take) > 0; }
    /// A hint that it may be done. A take whose hints came to nothing three times is not hastened again.
    void askNow(TakeId take);
    void setSupply(const PollSupply &supply);

    /// The takes of the next poll, the likeliest done first; at most a batch. Empty when none is due, or when so few
    /// are that a submit is worth more than their poll.
    [[nodiscard]] QVector<TakeId> due(qint64 nowMs) const;
    /// When the next take may fall due, should allowance be left over by then; in the past when it did. -1 when none is
    /// watched or all are being asked.
    [[nodiscard]] qint64 nextDueMs() const;

    /// The question is on its way.
    void asked(const QVector<TakeId> &takes);
    /// It was answered: not done yet.
    void stillGoing(TakeId take, qint64 nowMs);
    /// It was not answered; ask again in `delayMs`. `alone`: a batch failed, so it is asked by itself from now on.
    void notAnswered(TakeId take, qint64 nowMs, qint64 delayMs, bool alone = false);
    /// How often in a row it was not answered.
    [[nodiscard]] int failures(TakeId take) const;
    /// Ms after acceptance at which it was last known not to be done; 0: never asked.
    [[nodiscard]] qint64 lastGoingMs(TakeId take) const;
    /// Adds for each watched take how long ago it was accepted or an answer last spoke of it.
    void addSilences(qint64 nowMs, QHash<TakeId, qint64> &silentMs) const;
    /// What is left of the watched takes, each as the model believes: the sum and the longest, in ms.
    [[nodiscard]] std::pair<double, double> restMs(qint64 nowMs) const;
    /// Chance of being done at which a take is asked about now, for tests and tuning.
    [[nodiscard]] double chance() const { return m_chance; }

private:
    struct Watch
    {
        DurationModel::Kind kind = 0;
        qint64 acceptedMs = 0;
        qint64 goingMs = 0;   // elapsed when it last was not done
        qint64 askedMs = -1;  // clock of the last answered question
        qint64 notBeforeMs = 0;
        int failures = 0;
        int hints = 0;
        bool urgent = false;
        bool alone = false;
        bool inFlight = false;
    };

    [[nodiscard]] qint64 dueMs(const Watch &watch, bool scout, double chance) const;
    [[nodiscard]] qint64 leastMs(const Watch &watch, const LogNormal &likely) const;
    [[nodiscard]] double chanceDone(const Watch &watch, qint64 nowMs) const;
    template <class Visitor>
    void visit(Visitor visitor) const;

    const DurationModel &m_durations;
    qint64 m_leastPollMs;
    int m_batch;
    bool m_expectsCallbacks;
    double m_chance = 0.5;
    double m_eager = 0.5;    // the least that m_chance falls to when allowance is left over
    bool m_gathers = false;  // a poll costs a submit, so a batch that is not full waits for a while
    std::map<TakeId, Watch> m_watches;
};

}  // namespace circletake::render
