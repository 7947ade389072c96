// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/engine.h"

#include "render/enginecore.h"

namespace circletake::render {

Engine::Engine(const EnginePorts &ports, const EngineSettings &settings, QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<EngineCore>(*this, ports, settings))
{
}

Engine::~Engine() = default;

void Engine::addRoute(Provider &provider, const RouteLimits &limits)
{
    m_core->addRoute(provider, limits);
}

Result<void> Engine::resume()
{
    return m_core->resume();
}

void Engine::start()
{
    m_core->start();
}

void Engine::pause()
{
    m_core->pause();
}

void Engine::stop(std::function<void()> done)
{
    m_core->stop(std::move(done));
}

Result<Take> Engine::enqueue(const TakeOrder &order)
{
    return m_core->enqueue(order);
}

Result<void> Engine::cancel(TakeId take)
{
    return m_core->cancel(take);
}

Result<void> Engine::resolve(TakeId take, Resolution resolution)
{
    return m_core->resolve(take, resolution);
}

Result<void> Engine::collect(TakeId take)
{
    return m_core->collect(take);
}

void Engine::restartRoute(const QString &route)
{
    m_core->restartRoute(route);
}

void Engine::allowCopy()
{
    m_core->allowCopy();
}

std::optional<QString> Engine::routeOf(const QString &token) const
{
    return m_core->routeOf(token);
}

void Engine::callback(const QString &token, const RemoteJob &job)
{
    m_core->callback(token, job);
}

EngineStatus Engine::status() const
{
    return m_core->status();
}

LatencySummary Engine::latency() const
{
    return m_core->shop().tally.latency();
}

std::optional<Take> Engine::take(TakeId take) const
{
    const LiveTake *live = m_core->shop().roster.find(take);
    return live == nullptr ? std::nullopt : std::optional(live->take);
}

std::optional<qint64> Engine::usualMs(const RenderSpec &spec) const
{
    return m_core->usualMs(spec);
}

}  // namespace circletake::render
