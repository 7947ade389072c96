// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/enginehost.h"

#include <QSet>
#include <algorithm>

namespace circletake::workspace {

EngineHost::EngineHost(ProjectDesk &project, const Means &means, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_means(means)
{
}

EngineHost::~EngineHost()
{
    close();
}

Result<void> EngineHost::wake()
{
    return m_engine || m_rebuilding ? Result<void>() : build();
}

Result<void> EngineHost::goOn(const RouteSetup &usual)
{
    m_usual = usual;
    if (const auto awake = wake(); !awake)
        return awake;
    begin();
    return {};
}

void EngineHost::serve(const RouteSetup &setup, Done done)
{
    if (m_rebuilding) {
        m_waiting.push_back({setup, std::move(done)});
        return;
    }
    const QString id = setup.options.provider;
    if (m_setups.contains(id) && m_setups.value(id) == setup) {
        done(goOn());
        return;
    }
    auto provider = m_means.plugs.makeProvider(setup.options, m_project.store().facts().folder);
    if (!provider) {
        done(provider.error());
        return;
    }
    m_setups.insert(id, setup);
    m_fresh[id] = std::move(*provider);
    if (!m_engine) {
        done(goOn());
        return;
    }
    m_rebuilding = true;
    m_waiting.push_front({setup, std::move(done)});
    m_engine->stop([this] { after([this] { rebuild(); }); });
}

void EngineHost::rebuild()
{
    emit ending();
    m_engine.reset();
    m_rebuilding = false;
    std::deque<Order> orders = std::exchange(m_waiting, {});
    const std::weak_ptr<int> alive = m_alive;
    for (Order &order : orders)
        if (!alive.expired())
            serve(order.setup, std::move(order.done));
}

void EngineHost::setPaused(bool paused)
{
    m_paused = paused;
    if (!m_engine || !m_going)
        return;
    if (paused)
        m_engine->pause();
    else
        m_engine->start();
}

void EngineHost::stop(std::function<void()> done)
{
    m_stopped.push_back(std::move(done));
    if (!m_engine) {
        tellStopped();
        return;
    }
    dropWaiting();
    m_rebuilding = true;  // nothing is served any more, until close()
    m_engine->stop([this] { tellStopped(); });
}

void EngineHost::dropWaiting()
{
    for (Order &order : std::exchange(m_waiting, {}))
        order.done(Error{ErrorKind::Cancelled, tr("The project was closed."), {}, {}});
}

/// Those who wait for the stop hear of it however it came about, even when the project was closed under them.
void EngineHost::tellStopped()
{
    for (std::function<void()> &done : std::exchange(m_stopped, {}))
        m_means.clock.after(0, [alive = std::weak_ptr<int>(m_here), done = std::move(done)] {
            if (!alive.expired())
                done();
        });
}

void EngineHost::close()
{
    tellStopped();
    m_alive = std::make_shared<int>(0);
    dropWaiting();
    m_rebuilding = false;
    m_going = false;
    m_engine.reset();
    m_setups.clear();
    m_fresh.clear();
    m_providers.clear();
    m_fetcher.reset();
    m_checker.reset();
}

Result<void> EngineHost::build()
{
    for (auto &[id, provider] : m_fresh)
        m_providers[id] = std::move(provider);
    m_fresh.clear();
    makeLeftOverProviders();
    if (!m_fetcher)
        m_fetcher = m_means.plugs.makeFetcher();
    if (!m_checker)
        m_checker = m_means.plugs.makeChecker();
    m_going = false;
    m_engine = std::make_unique<render::Engine>(
        render::EnginePorts{m_means.clock, m_means.random, m_means.files, m_project.store().takes(), *m_fetcher,
                            *m_checker, m_project.store().facts().folder},
        engineSettings());
    addRoutes();
    emit made();
    auto resumed = m_engine->resume();
    if (!resumed)
        m_engine.reset();
    return resumed;
}

/// A provider elsewhere would wait for callbacks at its own computer, so that one such route makes all of them poll
/// where our address is of this computer only.
render::EngineSettings EngineHost::engineSettings() const
{
    render::EngineSettings settings;
    settings.copied = m_project.store().facts().copied;
    const bool allHere = std::all_of(m_providers.begin(), m_providers.end(), [this](const auto &each) {
        return isOnThisComputer(m_setups.value(each.first).options, m_means.plugs);
    });
    if (allHere || !isLoopback(m_callbackBase))
        settings.callbackBase = m_callbackBase;
    return settings;
}

void EngineHost::addRoutes()
{
    for (const auto &[id, provider] : m_providers) {
        const RouteSetup setup = m_setups.value(id);
        render::RouteLimits limits;
        limits.requestsPerMinute = setup.requestsPerMinute;
        if (setup.options.concurrency > 0)
            limits.concurrency = setup.options.concurrency;
        limits.ownServer = provider->traits().animatic && setup.options.baseUrl.isEmpty();
        limits.callbacksAreSigned = true;  // an address comes through the door with a good signature only
        m_engine->addRoute(*provider, limits);
    }
}

void EngineHost::begin()
{
    if (!m_engine || std::exchange(m_going, true))
        return;
    m_engine->start();
    if (m_paused)
        m_engine->pause();
}

/// Takes of the last run need their providers, whatever is asked for now; those of one service lie behind one address.
void EngineHost::makeLeftOverProviders()
{
    const auto open = m_project.store().takes().openTakes();
    if (!open)
        return;  // resume() meets the same error and tells it
    QSet<QString> ids;
    for (const Take &take : *open)
        ids.insert(take.spec.provider);
    for (const QString &id : std::as_const(ids)) {
        if (m_providers.count(id) > 0)
            continue;
        RouteSetup setup = m_usual;
        if (setup.options.provider.isEmpty())
            setup.options.provider = QStringLiteral("sandbox");  // as RenderRequest has it
        if (serviceOf(setup.options.provider) != serviceOf(id))
            setup = {};
        setup.options.provider = id;
        auto provider = m_means.plugs.makeProvider(setup.options, m_project.store().facts().folder);
        if (!provider) {
            emit problemFound(provider.error());
            continue;
        }
        m_setups.insert(id, setup);
        m_providers[id] = std::move(*provider);
    }
}

void EngineHost::after(std::function<void()> act)
{
    m_means.clock.after(0, [alive = std::weak_ptr<int>(m_alive), act = std::move(act)] {
        if (!alive.expired())
            act();
    });
}

}  // namespace circletake::workspace
