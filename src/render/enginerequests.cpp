// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and callbacks ask of the engine; the wiring is in enginecore.cpp.
#include "render/enginecore.h"

#include "base/logging.h"
#include "render/forecast.h"

namespace circletake::render {

Result<LiveTake *> EngineCore::heldOrStored(TakeId take)
{
    if (LiveTake *live = m_shop.roster.workable(take)) {
        m_shop.roster.keep(take);
        return live;
    }
    if (m_shop.roster.find(take) != nullptr)
        return Error{ErrorKind::Storage, tr("A change of this take waits for the disk."), {}, tr("Try again then.")};
    const auto stored = m_shop.ports.store.take(take);
    if (!stored)
        return stored.error();
    auto live = m_recovery.load(*stored);
    if (!live)
        return live.error();
    return &m_shop.roster.add(*std::move(live));
}

Result<void> EngineCore::cancel(TakeId take)
{
    LiveTake *live = m_shop.roster.workable(take);
    Route *route = live != nullptr ? m_shop.routeOf(*live) : nullptr;
    if (route == nullptr)
        return Error{ErrorKind::BadInput, tr("This take is not under way."), {}, {}};
    if (live->take.state == TakeState::Queued) {
        m_shop.life.cancelled(*live, {}, tr("Cancelled before it was sent."));
        return {};
    }
    return cancelAtProvider(*route, *live);
}

Result<void> EngineCore::cancelAtProvider(Route &route, LiveTake &live)
{
    const QString name = Workshop::name(live);
    const bool there = live.take.state == TakeState::Accepted || live.take.state == TakeState::Running;
    if (live.take.state == TakeState::Submitting) {
        live.cancelWanted = true;
        return {};
    }
    if (!there)
        return Error{ErrorKind::BadInput, tr("It is too late to cancel this take."), name, {}};
    if (!route.traits.cancels)
        return Error{ErrorKind::Unsupported, tr("%1 cannot end a take that it has begun.").arg(route.traits.label),
                     name, tr("Let it finish: its clip is kept, as it is paid.")};
    m_shop.life.cancelling(live);
    return {};
}

Result<void> EngineCore::resolve(TakeId take, Resolution resolution)
{
    auto live = heldOrStored(take);
    if (!live)
        return live.error();
    const TakeState state = (*live)->take.state;
    if (state != TakeState::Unknown && state != TakeState::Lost) {
        if (isFinal(state))
            m_shop.roster.retire(take);
        return Error{ErrorKind::BadInput,
                     tr("Only a take whose outcome is unknown can be resolved."),
                     Workshop::name(**live),
                     {}};
    }
    m_shop.life.resolved(**live, resolution);
    if ((*live)->unsaved)
        return Error{
            ErrorKind::Storage, tr("The disk did not take it; it is tried again."), Workshop::name(**live), {}};
    return {};
}

Result<void> EngineCore::collect(TakeId take)
{
    m_wasBusy = true;  // it comes to rest again, also when nothing is found
    m_shop.announcer.wake();
    if (m_downloads.wakeUp(take))
        return {};
    auto live = heldOrStored(take);
    if (!live)
        return live.error();
    Route *route = m_shop.routeOf(**live);
    const TakeState state = (*live)->take.state;
    if (route != nullptr && (state == TakeState::Unknown || state == TakeState::Lost))
        return m_outcome.collect(*route, **live);
    if (isFinal(state))
        m_shop.roster.retire(take);
    return Error{ErrorKind::BadInput, tr("There is nothing to collect for this take."), Workshop::name(**live), {}};
}

void EngineCore::restartRoute(const QString &name)
{
    const auto found = m_shop.routes.find(name);
    if (found == m_shop.routes.end())
        return;
    Route &route = *found->second;
    route.stopped = route.deaf = false;
    route.error = {};
    m_wasBusy = true;
    m_dispatcher.wake(route);
    m_shop.announcer.wake();
}

void EngineCore::allowCopy()
{
    m_shop.settings.copied = false;
    m_wasBusy = true;
    m_dispatcher.setHeld(false);
    m_shop.announcer.wake();
}

std::optional<QString> EngineCore::routeOf(const QString &token) const
{
    const LiveTake *live = m_shop.roster.byToken(token);
    return live != nullptr ? std::optional(live->take.spec.provider) : std::nullopt;
}

void EngineCore::callback(const QString &token, const RemoteJob &job)
{
    ++m_shop.tally.requests.callback;
    LiveTake *live = m_shop.roster.byToken(token);
    Route *route = live != nullptr ? m_shop.routeOf(*live) : nullptr;
    if (route == nullptr || live->unsaved)
        return;  // ended already, or never ours
    if (live->attempt.callbackToken != token) {
        m_shop.announcer.problem(
            {ErrorKind::Provider, tr("The provider works on an attempt that it had refused."), Workshop::name(*live),
             tr("Look at the provider's own list: it may be charged twice.")},
            live->take.id);
        return;
    }
    hasten(*route, *live, job);
}

void EngineCore::keepHint(LiveTake &live, const QString &remoteId)
{
    live.toldId = remoteId;
    if (const auto kept = m_shop.ports.store.keepHint({live.attempt.id, remoteId}); !kept)
        m_shop.storage.refused(kept.error(), live.take.id);
}

void EngineCore::hasten(Route &route, LiveTake &live, const RemoteJob &job)
{
    const TakeState state = live.take.state;
    if (state == TakeState::Submitting || state == TakeState::Unknown) {
        const bool asking = !live.toldId.isEmpty();
        if (!job.id.isEmpty() && !asking)
            keepHint(live, job.id);
        if (!live.toldId.isEmpty() && !asking && !live.sent)
            m_outcome.told(route, live);
        return;
    }
    if (!isUnderWay(state) || (!job.id.isEmpty() && job.id != live.attempt.remoteId))
        return;
    const bool done = job.state == RemoteState::Succeeded;
    if (done && live.toldDoneMs == 0)
        live.toldDoneMs = m_shop.nowMs();
    if (done && route.limits.callbacksAreSigned && !job.clip.isEmpty() && isAtProvider(state))
        m_news.apply(route, live, job);
    else
        route.polls.askNow(live.take.id);
    m_dispatcher.wake(route);
}

std::optional<qint64> EngineCore::usualMs(const RenderSpec &spec)
{
    const auto kind = m_shop.durations.kindOf(spec);
    if (!m_shop.durations.knows(kind))
        return {};
    return qint64(m_shop.durations.of(kind).medianMs());
}

RouteStatus EngineCore::statusOf(const Route &route) const
{
    RouteStatus status;
    status.route = route.traits.id;
    status.label = route.traits.label;
    status.running = route.underWay;
    status.queued = route.backlog.size();
    status.downloading = route.downloading;
    status.limit = route.admission.jobs();
    status.mostLimit = route.admission.mostJobs();
    status.requestsPerMinute = route.admission.perMinute();
    status.requestsLastMinute = route.admission.requestsLastMinute();
    status.stopped = route.stopped || route.givenUp;
    status.notAnswering = route.admission.breaker().isOpen();
    status.waitMs = route.admission.askedToWaitMs();
    if (status.stopped || status.notAnswering)
        status.error = route.error;
    return status;
}

EngineStatus EngineCore::status() const
{
    EngineStatus status;
    for (const auto &[id, route] : m_shop.routes) {
        status.routes.append(statusOf(*route));
        route->polls.addSilences(m_shop.nowMs(), status.silentMs);
        status.held += m_dispatcher.isHeld() ? route->backlog.size() : 0;
    }
    status.requests = m_shop.tally.requests;
    status.retries = m_shop.tally.retries;
    status.rateLimited = m_shop.tally.rateLimited;
    status.forecastMs = forecastMs(m_shop);
    status.budgets = m_budget.known();
    status.paused = m_dispatcher.isPaused();
    status.storageTrouble = m_shop.storage.inTrouble();
    status.resting = m_downloads.resting();
    return status;
}

}  // namespace circletake::render
