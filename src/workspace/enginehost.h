// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "render/engine.h"
#include "workspace/projectdesk.h"

#include <QHash>
#include <deque>

namespace circletake::workspace {

/// A route as a person asked for it.
struct RouteSetup
{
    RouteOptions options;
    int requestsPerMinute = 0;  ///< 0: the profile's

    bool operator==(const RouteSetup &) const = default;
};

/// What works and engine get from outside; all of it outlives them, and the clock is that of their thread.
struct Means
{
    Plugs &plugs;
    Clock &clock;
    Random &random;
    Files &files;
};

/// Holds the engine of the open project with all that it talks to, and makes it anew when a route is asked for
/// otherwise than it was made: the old engine first answers for every submit in flight. Works thread.
class EngineHost final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<void>)>;

    EngineHost(ProjectDesk &project, const Means &means, QObject *parent = nullptr);
    ~EngineHost() override;

    /// Null until wake() or serve().
    [[nodiscard]] render::Engine *engine() const { return m_engine.get(); }
    /// An engine that has recovered what the last run left, and sends nothing yet.
    [[nodiscard]] Result<void> wake();
    /// An engine that goes on with what the last run left.
    [[nodiscard]] Result<void> goOn(const RouteSetup &usual = {});
    /// A going engine with this route; `done` comes once, at once where nothing must be made anew.
    void serve(const RouteSetup &setup, Done done);
    void setPaused(bool paused);
    /// What attempts of the next engine give to providers that can reach it; empty: nothing.
    void setCallbackBase(const QUrl &base) { m_callbackBase = base; }
    /// Sends nothing more; `done` comes from the event loop when every submit in flight is answered and committed. Only
    /// close() may follow.
    void stop(std::function<void()> done);
    /// Ends at once; who waits to be served hears of Cancelled.
    void close();

signals:
    /// A new engine, before it recovers: whoever listens connects now.
    void made();
    /// The engine is replaced; its figures can be read for the last time.
    void ending();
    void problemFound(const circletake::Error &error);

private:
    struct Order
    {
        RouteSetup setup;
        Done done;
    };

    [[nodiscard]] Result<void> build();
    [[nodiscard]] render::EngineSettings engineSettings() const;
    void addRoutes();
    void begin();
    void rebuild();
    void makeLeftOverProviders();
    void after(std::function<void()> act);
    void tellStopped();
    void dropWaiting();

    ProjectDesk &m_project;
    Means m_means;
    QHash<QString, RouteSetup> m_setups;
    std::map<QString, std::unique_ptr<render::Provider>> m_providers;
    std::map<QString, std::unique_ptr<render::Provider>> m_fresh;  ///< take the old ones' place at the rebuild
    std::unique_ptr<render::ClipFetcher> m_fetcher;
    std::unique_ptr<render::ClipChecker> m_checker;
    std::unique_ptr<render::Engine> m_engine;
    std::deque<Order> m_waiting;
    RouteSetup m_usual;  ///< for takes of the last run that are of its provider
    QUrl m_callbackBase;
    bool m_rebuilding = false;
    bool m_going = false;
    bool m_paused = false;
    std::vector<std::function<void()>> m_stopped;             ///< those who wait for stop()
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);  ///< until close()
    std::shared_ptr<int> m_here = std::make_shared<int>(0);   ///< until the end of this object
};

}  // namespace circletake::workspace
