// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/workshop.h"

#include "base/logging.h"

namespace circletake::render {

Workshop::Workshop(const EnginePorts &enginePorts, const EngineSettings &engineSettings, TakeLife::Listener &listener,
                   std::function<void(const News &)> deliver, std::function<void()> recovered)
    : ports(enginePorts)
    , settings(engineSettings)
    , durations(ports.store, ports.random, ports.clock)
    , announcer(ports.clock, lifeline, std::move(deliver))
    , storage(ports, lifeline, announcer, std::move(recovered))
    , life(ports.store, ports.clock, listener)
{
}

Route *Workshop::routeOf(const LiveTake &live) const
{
    const auto found = routes.find(live.take.spec.provider);
    return found == routes.end() ? nullptr : found->second.get();
}

void Workshop::stopRoute(Route &route, const ProviderError &error, bool deaf)
{
    const bool news = !route.stopped || (deaf && !route.deaf);
    route.stopped = true;
    route.deaf = route.deaf || deaf;
    route.error = error;
    if (!news)
        return;
    qCWarning(lcRender) << "route" << route.traits.id << "stopped:" << key(error.kind);
    announcer.stopped(route.traits.id, error);
}

void Workshop::addErrand(Route &route, Errand errand)
{
    route.errands.push_back(std::move(errand));
    wake(route);
}

void Workshop::watch(Route &route, const LiveTake &live, qint64 delayMs)
{
    if (!live.attempt.remoteId.isEmpty())
        route.knownId = live.attempt.remoteId;
    if (!route.polls.isWatching(live.take.id))
        route.polls.watch(live.take.id, live.kind, live.acceptedMs, delayMs > 0 ? nowMs() + delayMs : 0);
    wake(route);
}

void Workshop::note(Route &route, const ProviderError &error)
{
    if (isRefusal(error))
        ++tally.rateLimited;
    if (error.kind != ProblemKind::None && !route.stopped)
        route.error = error;
}

void Workshop::learn(const Route &route, const LiveTake &live)
{
    const qint64 byMs = live.toldDoneMs > 0 ? std::max<qint64>(1, live.toldDoneMs - live.acceptedMs) : ageMs(live);
    const qint64 afterMs = live.toldDoneMs > 0 ? byMs : route.polls.lastGoingMs(live.take.id);
    if (const auto learned = durations.learn(live.kind, afterMs, byMs); !learned)
        qCInfo(lcRender) << "a duration was not kept:" << learned.error().what;
}

}  // namespace circletake::render
