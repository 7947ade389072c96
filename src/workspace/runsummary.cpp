// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/runsummary.h"

#include "base/moneyjson.h"

#include <QJsonArray>
#include <QMap>
#include <algorithm>

namespace circletake::workspace {

namespace {

QJsonValue orNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

QJsonObject toJson(const render::Percentiles &percentiles)
{
    return {{QStringLiteral("p50"), orNull(percentiles.p50)},
            {QStringLiteral("p95"), orNull(percentiles.p95)},
            {QStringLiteral("p99"), orNull(percentiles.p99)}};
}

/// What the takes of a run add up to.
struct Sums
{
    QSet<ShotId> shots;
    QSet<int> episodes;
    QMap<TakeState, int> states;
    Amounts spent;
    QJsonArray failures;

    void add(const Story &story, const Take &take)
    {
        shots.insert(take.shot);
        episodes.insert(story.slateOf(take.id).episode);
        ++states[take.state];
        spent += take.spent;
        if (take.state == TakeState::Failed || take.state == TakeState::Lost || take.state == TakeState::Unknown)
            failures.append(QJsonObject{{QStringLiteral("slate"), story.slateOf(take.id).text()},
                                        {QStringLiteral("kind"), key(take.problem)},
                                        {QStringLiteral("message"), take.message}});
    }
};

}  // namespace

void RunSummary::add(const render::EngineStatus &status)
{
    m_requests.submit += status.requests.submit;
    m_requests.poll += status.requests.poll;
    m_requests.lookUp += status.requests.lookUp;
    m_requests.cancel += status.requests.cancel;
    m_requests.download += status.requests.download;
    m_requests.callback += status.requests.callback;
    m_retries += status.retries;
    m_rateLimited += status.rateLimited;
}

QJsonObject RunSummary::json(const Story &story, const render::EngineStatus &status,
                             const render::LatencySummary &latency, qint64 wallMs) const
{
    QList<TakeId> takes = m_takes.values();
    std::sort(takes.begin(), takes.end());
    Sums sums;
    for (const TakeId id : std::as_const(takes))
        if (const Take *take = story.find(id))
            sums.add(story, *take);
    RunSummary all = *this;
    all.add(status);
    const QJsonObject requests{{QStringLiteral("submit"), all.m_requests.submit},
                               {QStringLiteral("poll"), all.m_requests.poll},
                               {QStringLiteral("download"), all.m_requests.download},
                               {QStringLiteral("callback"), all.m_requests.callback}};
    const QJsonObject latencies{{QStringLiteral("submit"), toJson(latency.submit)},
                                {QStringLiteral("generation"), toJson(latency.generation)},
                                {QStringLiteral("download"), toJson(latency.download)}};
    return {{QStringLiteral("episode"), sums.episodes.size() == 1 ? QJsonValue(*sums.episodes.cbegin()) : QJsonValue()},
            {QStringLiteral("shots"), int(sums.shots.size())},
            {QStringLiteral("takes"), int(takes.size())},
            {QStringLiteral("ready"), sums.states.value(TakeState::Ready)},
            {QStringLiteral("failed"), sums.states.value(TakeState::Failed) + sums.states.value(TakeState::Lost)},
            {QStringLiteral("unknown"), sums.states.value(TakeState::Unknown)},
            {QStringLiteral("cancelled"), sums.states.value(TakeState::Cancelled)},
            {QStringLiteral("requests"), requests},
            {QStringLiteral("retries"), all.m_retries},
            {QStringLiteral("rate_limited"), all.m_rateLimited},
            {QStringLiteral("spent"), circletake::toJson(sums.spent)},
            {QStringLiteral("latency_ms"), latencies},
            {QStringLiteral("first_clip_ms"), orNull(latency.firstClipMs)},
            {QStringLiteral("wall_ms"), wallMs},
            {QStringLiteral("failures"), sums.failures}};
}

}  // namespace circletake::workspace
