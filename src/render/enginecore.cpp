// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/enginecore.h"

#include "base/logging.h"
#include "render/forecast.h"

namespace circletake::render {

namespace {

constexpr qint64 longestStopMs = 30'000;

}  // namespace

EngineCore::EngineCore(Engine &engine, const EnginePorts &ports, const EngineSettings &settings)
    : m_engine(engine)
    , m_shop(
          ports, settings, *this, [this](const News &news) { deliver(news); }, [this] { storageRecovered(); })
    , m_budget(m_shop.ports.store, m_shop.announcer)
    , m_emergency(m_shop.ports.files, m_shop.ports.projectFolder)
    , m_downloads(m_shop)
    , m_news(m_shop, [this](LiveTake &live) { m_downloads.addressed(live); })
    , m_door(m_shop, [this](Route &route, LiveTake &live,
                            const SubmitAnswer &answer) { m_outcome.answered(route, live, answer); })
    , m_outcome(m_shop, m_door, m_news)
    , m_polls(m_shop, m_news)
    , m_canceller(m_shop)
    , m_dispatcher(m_shop, m_door, m_polls)
    , m_recovery(m_shop, m_emergency, m_outcome, m_downloads)
{
    m_shop.wake = [this](Route &route) { m_dispatcher.wake(route); };
    m_dispatcher.setHeld(settings.copied);
}

EngineCore::~EngineCore()
{
    m_shop.lifeline.cut();
    m_dispatcher.halt();
}

void EngineCore::addRoute(Provider &provider, const RouteLimits &limits)
{
    const bool callbacks = provider.traits().callbacks && !m_shop.settings.callbackBase.isEmpty();
    m_shop.routes[provider.traits().id] =
        std::make_unique<Route>(provider, limits, m_shop.ports, m_shop.durations, callbacks);
}

Result<void> EngineCore::resume()
{
    Q_ASSERT_X(!m_resumed, "Engine", "resume() is called once");
    if (auto loaded = m_shop.durations.load(); !loaded)
        return loaded;
    for (auto &[id, route] : m_shop.routes)
        if (auto loaded = route->admission.load(); !loaded)
            return loaded;
    auto recovered = m_recovery.run([this](LiveTake &live) {
        if (Route *route = m_shop.routeOf(live))
            count(*route, live.take.state, 1);
        arrive(live);
    });
    m_resumed = recovered.ok();
    return recovered;
}

void EngineCore::start()
{
    Q_ASSERT_X(m_resumed, "Engine", "start() before resume(): nothing may be sent before the audit");
    if (!m_resumed || m_stopped)
        return;
    if (!m_shop.roster.all().empty())
        m_shop.tally.begun(m_shop.nowMs());
    m_wasBusy = true;
    m_dispatcher.setPaused(false);
    m_dispatcher.go();
    m_shop.announcer.wake();
}

void EngineCore::pause()
{
    m_dispatcher.setPaused(true);
    m_shop.announcer.wake();
}

void EngineCore::stop(std::function<void()> done)
{
    m_dispatcher.halt();
    m_downloads.halt();
    m_stopped = std::move(done);
    m_shop.ports.clock.after(longestStopMs, m_shop.lifeline.bound([this] {
        if (m_stopped)
            std::exchange(m_stopped, nullptr)();  // what has no answer by now is recovered by the next start
    }));
    m_shop.announcer.wake();
}

void EngineCore::checkStopped()
{
    if (m_stopped && m_door.inFlight() == 0)
        std::exchange(m_stopped, nullptr)();
}

Result<Take> EngineCore::enqueue(const TakeOrder &order)
{
    const auto found = m_shop.routes.find(order.spec.provider);
    if (found == m_shop.routes.end())
        return Error{ErrorKind::NotFound, tr("The provider \"%1\" is not set up.").arg(order.spec.provider),
                     order.shotSlate.text(), tr("Choose another one, or set it up.")};
    Route &route = *found->second;
    LiveTake live;
    live.place = {order.episode, order.shotSlate};
    live.take.spec = order.spec;
    if (const auto fits = route.provider.check(m_door.request(route, live, {})); !fits)
        return fits.error();
    const auto worst = route.provider.worstPrice(order.spec);
    if (auto fits = m_budget.check(order.shot, order.episode, worst); !fits)
        return fits.error();
    auto take = m_shop.life.queue(order, worst.value_or(Money()), route.traits.animatic);
    if (!take) {
        m_shop.storage.refused(take.error());
        return take.error();
    }
    live.take = *take;
    live.kind = m_shop.durations.kindOf(order.spec);
    LiveTake &added = m_shop.roster.add(std::move(live));
    m_shop.tally.begun(m_shop.nowMs());
    m_shop.announcer.changed(m_shop.life.born(*take));
    m_budget.refresh(order.shot, order.episode);
    arrive(added);
    return take;
}

void EngineCore::count(Route &route, TakeState state, int by) const
{
    route.underWay += isAtProvider(state) ? by : 0;
    route.downloading += isComingHome(state) ? by : 0;
}

void EngineCore::moved(LiveTake &live, const TakeChange &change)
{
    m_shop.announcer.changed(change);
    if (Route *route = m_shop.routeOf(live)) {
        count(*route, change.before.state, -1);
        count(*route, change.after.state, 1);
        m_shop.wake(*route);
    }
    if (change.before.reserved != change.after.reserved || change.before.spent != change.after.spent)
        m_budget.refresh(live.take.shot, live.place.episode);
    if (change.after.state == TakeState::Ready)
        m_shop.tally.ready(change.after, m_shop.nowMs());
    if (change.before.state != change.after.state)
        arrive(live);
}

void EngineCore::arrive(LiveTake &live)
{
    Route *route = m_shop.routeOf(live);
    m_wasBusy = true;
    switch (live.take.state) {
    case TakeState::Queued:
        line(*route, live);
        break;
    case TakeState::Accepted:
    case TakeState::Running:
        m_shop.watch(*route, live);
        if (live.cancelWanted && live.take.state == TakeState::Accepted && route->traits.cancels)
            m_shop.life.cancelling(live);
        break;
    case TakeState::Cancelling:
        m_shop.watch(*route, live);
        m_canceller.cancel(*route, live);
        break;
    case TakeState::Downloading:
        if (route != nullptr)
            route->polls.forget(live.take.id);
        m_downloads.begin(live);
        break;
    case TakeState::Checking:
        m_downloads.check(live);
        break;
    case TakeState::Unknown:
        route->polls.forget(live.take.id);
        break;
    case TakeState::Planned:
    case TakeState::Submitting:
        break;
    case TakeState::Ready:
    case TakeState::Lost:
    case TakeState::Failed:
    case TakeState::Cancelled:
        retire(route, live);
        break;
    }
}

void EngineCore::line(Route &route, LiveTake &live)
{
    route.polls.forget(live.take.id);
    route.backlog.add({live.take.id, live.place.episode, live.kind, live.take.byPerson, live.notBeforeMs});
    live.notBeforeMs = 0;
    m_shop.wake(route);
}

void EngineCore::retire(Route *route, LiveTake &live)
{
    const TakeId take = live.take.id;
    if (route != nullptr) {
        route->polls.forget(take);
        route->backlog.remove(take);
    }
    m_downloads.forget(take);
    m_shop.roster.retire(take);
}

void EngineCore::overtaken(LiveTake &live)
{
    qCWarning(lcRender) << "take" << live.take.id.value << "was moved by somebody else and is let go";
    m_shop.announcer.problem({ErrorKind::Internal, tr("This take was changed by somebody else."), Workshop::name(live),
                              tr("Reload the project to see how it stands.")},
                             live.take.id);
    Route *route = m_shop.routeOf(live);
    if (route != nullptr)
        count(*route, live.take.state, -1);
    retire(route, live);
}

void EngineCore::notStored(LiveTake &live, const Error &error)
{
    const bool paid = live.unsaved && live.unsaved->after.state == TakeState::Accepted && live.unsaved->attempt;
    m_shop.storage.refused(error, live.take.id);
    if (!paid)
        return;
    const Attempt &attempt = *live.unsaved->attempt;
    if (const auto kept = m_emergency.keep(attempt.id, attempt.remoteId); !kept)
        m_shop.announcer.problem(kept.error(), live.take.id);
}

void EngineCore::storageRecovered()
{
    std::vector<TakeId> waiting;
    for (const auto &[take, live] : m_shop.roster.all())
        if (live.unsaved)
            waiting.push_back(take);
    for (const TakeId take : waiting) {
        LiveTake *live = m_shop.roster.find(take);
        if (!m_shop.life.storeAgain(*live) && live->unsaved)
            return;  // refused again; the watch goes on
        m_shop.roster.noteAttempt(*live);
    }
    if (const auto cleared = m_emergency.clear(); !cleared)
        qCWarning(lcRender) << "the emergency file was not emptied:" << cleared.error().text();
    m_downloads.recovered();
    m_dispatcher.wakeAll();
}

bool EngineCore::isBusyWith(const LiveTake &live) const
{
    const Route *route = m_shop.routeOf(live);
    if (route == nullptr || route->givenUp || m_downloads.isResting(live.take.id))
        return false;
    if (live.take.state == TakeState::Queued)
        return m_dispatcher.maySubmit(*route);
    const bool inDoubt = live.take.state == TakeState::Unknown || live.take.state == TakeState::Lost;
    if (isAtProvider(live.take.state) || (inDoubt && live.doubt.asking))
        return !route->deaf;
    return isComingHome(live.take.state);
}

bool EngineCore::isBusy() const
{
    if (m_shop.storage.troubleForMs() > m_shop.settings.patienceMs)
        return false;
    for (const auto &[take, live] : m_shop.roster.all())
        if (isBusyWith(live))
            return true;
    return false;
}

void EngineCore::deliver(const News &news)
{
    m_shop.roster.clearRetired();
    const auto alive = m_shop.lifeline.watch();
    if (!news.changes.isEmpty())
        emit m_engine.changed(news.changes);
    for (qsizetype i = 0; i < news.problems.size() && !alive.expired(); ++i)
        emit m_engine.problem(news.problems[i].first, news.problems[i].second);
    for (qsizetype i = 0; i < news.budgetAlerts.size() && !alive.expired(); ++i)
        emit m_engine.budgetAlert(news.budgetAlerts[i].first, news.budgetAlerts[i].second);
    for (qsizetype i = 0; i < news.stops.size() && !alive.expired(); ++i)
        emit m_engine.routeStopped(news.stops[i].first, news.stops[i].second);
    if (!alive.expired())
        checkIdle();
    if (!alive.expired())
        checkStopped();
}

void EngineCore::checkIdle()
{
    if (!m_wasBusy || !m_dispatcher.isGoing() || isBusy())
        return;
    m_wasBusy = false;
    emit m_engine.idle();
}

}  // namespace circletake::render
