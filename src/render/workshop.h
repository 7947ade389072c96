// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/announcer.h"
#include "render/engineports.h"
#include "render/roster.h"
#include "render/route.h"
#include "render/storagewatch.h"
#include "render/takelife.h"
#include "render/tally.h"

#include <QCoreApplication>

namespace circletake::render {

/// What the engine's parts share: its takes, routes and ports, and the one object that changes takes.
struct Workshop
{
    Workshop(const EnginePorts &enginePorts, const EngineSettings &engineSettings, TakeLife::Listener &listener,
             std::function<void(const News &)> deliver, std::function<void()> recovered);

    EnginePorts ports;
    EngineSettings settings;
    Lifeline lifeline;
    Roster roster;
    DurationModel durations;
    Announcer announcer;
    StorageWatch storage;
    TakeLife life;
    Tally tally;
    std::map<QString, std::unique_ptr<Route>> routes;
    std::function<void(Route &)> wake;  ///< something may be sendable on this route now

    [[nodiscard]] qint64 nowMs() const { return ports.clock.nowMs(); }
    /// The route that serves a take; nothing when it is not set up.
    [[nodiscard]] Route *routeOf(const LiveTake &live) const;
    /// Ms for which a take's generation has gone on.
    [[nodiscard]] qint64 ageMs(const LiveTake &live) const { return std::max<qint64>(0, nowMs() - live.acceptedMs); }
    /// Stops a route's submits, with its polls when `deaf`, and tells once.
    void stopRoute(Route &route, const ProviderError &error, bool deaf);
    void addErrand(Route &route, Errand errand);
    /// Begins to ask about a take, no sooner than after `delayMs`.
    void watch(Route &route, const LiveTake &live, qint64 delayMs = 0);
    /// Counts an answer that said "too many", and keeps the last fault for the status.
    void note(Route &route, const ProviderError &error);
    /// Keeps a finished generation's duration for the polls to come.
    void learn(const Route &route, const LiveTake &live);
    /// The printed name, for messages.
    [[nodiscard]] static QString name(const LiveTake &live) { return live.slate().text(); }
};

}  // namespace circletake::render
