// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pollplan.h"

#include <algorithm>
#include <cmath>

namespace circletake::render {

namespace {

constexpr double surest = 0.985;  // beyond that, waiting longer saves no poll worth having
constexpr double eager = 0.2;     // an unlikely poll is spent only when its allowance would be lost
constexpr double pollsWithoutLimit = 3.2;
constexpr double leastGrowth = 0.04;  // never ask twice within such a share of a take's age
constexpr double stragglerGrowth = 0.1;
constexpr qint64 longestWaitMs = 60'000;
constexpr qint64 longestFirstWaitMs = 20 * 60'000;  // whatever is believed of it
constexpr int mostScouts = 3;  // of a kind nobody knows, so many are asked often, and teach the others
constexpr double scoutGrowth = 1.35;
constexpr int mostHints = 3;
constexpr qint64 longestGatherMs = 3'000;

struct Candidate
{
    TakeId take;
    double worth;
    bool alone;
};

/// Polls that each take may cost, so that submits and polls together use what the route may send.
double pollsPerTake(const PollSupply &supply, double meanMs)
{
    if (supply.requestsPerSecond <= 0)
        return pollsWithoutLimit;
    const double takesPerSecond = supply.jobs * 1000.0 / std::max(1.0, meanMs);
    return supply.requestsPerSecond / takesPerSecond - (supply.moreWaiting ? 1.0 : 0.0);
}

}  // namespace

PollPlan::PollPlan(const DurationModel &durations, qint64 leastPollMs, int batch, bool expectsCallbacks)
    : m_durations(durations)
    , m_leastPollMs(std::max<qint64>(100, leastPollMs))
    , m_batch(std::max(1, batch))
    , m_expectsCallbacks(expectsCallbacks)
{
}

void PollPlan::watch(TakeId take, DurationModel::Kind kind, qint64 acceptedMs, qint64 notBeforeMs)
{
    Watch watch;
    watch.kind = kind;
    watch.acceptedMs = acceptedMs;
    watch.notBeforeMs = notBeforeMs;
    m_watches.insert_or_assign(take, watch);
}

void PollPlan::forget(TakeId take)
{
    m_watches.erase(take);
}

void PollPlan::askNow(TakeId take)
{
    const auto found = m_watches.find(take);
    if (found == m_watches.end() || found->second.hints >= mostHints)
        return;
    found->second.urgent = true;
    ++found->second.hints;
}

void PollPlan::setSupply(const PollSupply &supply)
{
    // Once all places are taken, only a poll makes room for the next take.
    m_gathers =
        m_batch > 1 && supply.requestsPerSecond > 0 && supply.moreWaiting && int(m_watches.size()) < supply.jobs;
    if (m_expectsCallbacks) {
        m_chance = m_eager = 0.99;
        return;
    }
    if (m_watches.empty())
        return;
    double sumMs = 0;
    for (const auto &[take, watch] : m_watches)
        sumMs += m_durations.of(watch.kind).meanMs();
    const int running = int(m_watches.size());
    PollSupply used = supply;
    used.jobs = supply.moreWaiting ? std::max(supply.jobs, running) : running;
    const double polls = pollsPerTake(used, sumMs / running);
    const double chance = std::clamp(polls > 1 ? 1 / polls : surest, eager, surest);
    m_eager = supply.requestsPerSecond > 0 ? eager : chance;
    m_chance = chance + (m_eager - chance) * supply.unused * supply.unused;
}

qint64 PollPlan::leastMs(const Watch &watch, const LogNormal &likely) const
{
    if (watch.askedMs < 0)
        return watch.notBeforeMs;
    const double growth = likely.survival(double(watch.goingMs)) < 0.01 ? stragglerGrowth : leastGrowth;
    return std::max(watch.notBeforeMs, watch.askedMs + std::max(m_leastPollMs, qint64(double(watch.goingMs) * growth)));
}

qint64 PollPlan::dueMs(const Watch &watch, bool scout, double chance) const
{
    const qint64 politeMs = watch.askedMs < 0 ? watch.acceptedMs : watch.askedMs + m_leastPollMs;
    if (watch.urgent)
        return std::max(watch.notBeforeMs, politeMs);
    if (scout)
        return std::max({watch.notBeforeMs, politeMs,
                         watch.acceptedMs + std::max(m_leastPollMs, qint64(double(watch.goingMs) * scoutGrowth))});
    const LogNormal likely = m_durations.of(watch.kind);
    const double likelyMs = std::min(likely.endedByMs(double(watch.goingMs), chance), 1e12);
    qint64 doneMs = watch.acceptedMs + qint64(std::ceil(likelyMs));
    // Past its usual time a take may be a straggler or a surprise: the model says less and less of it.
    const qint64 usualMs = watch.acceptedMs + qint64(likely.medianMs());
    const qint64 longestMs = watch.askedMs < 0 ? watch.acceptedMs + longestFirstWaitMs
                                               : std::max(watch.askedMs, usualMs) +
                                                     std::clamp(watch.goingMs / 2, m_leastPollMs, longestWaitMs);
    doneMs = std::min(doneMs, longestMs);
    return std::max(doneMs, leastMs(watch, likely));
}

double PollPlan::chanceDone(const Watch &watch, qint64 nowMs) const
{
    const LogNormal likely = m_durations.of(watch.kind);
    const double before = likely.survival(double(watch.goingMs));
    return before < 1e-290 ? 1.0 : 1 - likely.survival(double(nowMs - watch.acceptedMs)) / before;
}

template <class Visitor>
void PollPlan::visit(Visitor visitor) const
{
    int scouts = 0;
    for (const auto &[take, watch] : m_watches) {
        const bool scout = scouts < mostScouts && !m_durations.knows(watch.kind);
        scouts += scout ? 1 : 0;
        if (!watch.inFlight)
            visitor(take, watch, scout);
    }
}

QVector<TakeId> PollPlan::due(qint64 nowMs) const
{
    std::vector<Candidate> due;
    std::vector<Candidate> nearly;  // a place in a batch costs nothing; but a callback would tell, and asking delays it
    bool pressing = !m_gathers;
    visit([&](TakeId take, const Watch &watch, bool scout) {
        const double worth = chanceDone(watch, nowMs) + (watch.urgent ? 2 : 0) + (scout ? 1 : 0);
        if (const qint64 sinceMs = dueMs(watch, scout, m_chance); sinceMs <= nowMs) {
            due.push_back({take, worth, watch.alone});
            pressing = pressing || scout || watch.alone || nowMs - sinceMs >= longestGatherMs;
        } else if (m_batch > 1 && !m_expectsCallbacks && worth > m_chance / 3 &&
                   leastMs(watch, m_durations.of(watch.kind)) <= nowMs) {
            nearly.push_back({take, worth, watch.alone});
        }
    });
    if (due.empty() || (!pressing && int(due.size()) < m_batch))
        return {};
    const auto worthMore = [](const Candidate &a, const Candidate &b) { return a.worth > b.worth; };
    std::stable_sort(due.begin(), due.end(), worthMore);
    std::stable_sort(nearly.begin(), nearly.end(), worthMore);
    due.insert(due.end(), nearly.begin(), nearly.end());
    QVector<TakeId> batch{due.front().take};
    for (const Candidate &candidate : due)
        if (batch.size() < (due.front().alone ? 1 : m_batch) && candidate.take != batch.front() && !candidate.alone)
            batch.append(candidate.take);
    return batch;
}

qint64 PollPlan::nextDueMs() const
{
    qint64 nextMs = -1;
    visit([&](TakeId, const Watch &watch, bool scout) {
        const qint64 atMs = dueMs(watch, scout, m_eager);
        nextMs = nextMs < 0 ? atMs : std::min(nextMs, atMs);
    });
    return nextMs;
}

void PollPlan::asked(const QVector<TakeId> &takes)
{
    for (const TakeId take : takes)
        m_watches.at(take).inFlight = true;
}

void PollPlan::stillGoing(TakeId take, qint64 nowMs)
{
    const auto found = m_watches.find(take);
    if (found == m_watches.end())
        return;
    Watch &watch = found->second;
    watch.inFlight = watch.urgent = false;
    watch.failures = 0;
    watch.askedMs = nowMs;
    watch.goingMs = std::max<qint64>(0, nowMs - watch.acceptedMs);
}

void PollPlan::notAnswered(TakeId take, qint64 nowMs, qint64 delayMs, bool alone)
{
    const auto found = m_watches.find(take);
    if (found == m_watches.end())
        return;
    Watch &watch = found->second;
    watch.inFlight = false;
    watch.alone = watch.alone || alone;
    ++watch.failures;
    watch.notBeforeMs = nowMs + delayMs;
}

int PollPlan::failures(TakeId take) const
{
    const auto found = m_watches.find(take);
    return found == m_watches.end() ? 0 : found->second.failures;
}

qint64 PollPlan::lastGoingMs(TakeId take) const
{
    const auto found = m_watches.find(take);
    return found == m_watches.end() ? 0 : found->second.goingMs;
}

void PollPlan::addSilences(qint64 nowMs, QHash<TakeId, qint64> &silentMs) const
{
    for (const auto &[take, watch] : m_watches)
        silentMs.insert(take, nowMs - watch.acceptedMs - watch.goingMs);
}

std::pair<double, double> PollPlan::restMs(qint64 nowMs) const
{
    double sum = 0;
    double longest = 0;
    for (const auto &[take, watch] : m_watches) {
        const double rest =
            m_durations.of(watch.kind).restMs(double(std::max(watch.goingMs, nowMs - watch.acceptedMs)));
        sum += rest;
        longest = std::max(longest, rest);
    }
    return {sum, longest};
}

}  // namespace circletake::render
