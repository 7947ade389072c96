// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/budgetguard.h"
#include "render/canceller.h"
#include "render/dispatcher.h"
#include "render/downloads.h"
#include "render/emergencyids.h"
#include "render/engine.h"
#include "render/recovery.h"
#include "render/submitoutcome.h"
#include "render/workshop.h"

namespace circletake::render {

/// What Engine is made of: its parts, wired. It hears of every committed change and brings the take to the part that
/// works on its new state.
class EngineCore final : public TakeLife::Listener
{
    Q_DECLARE_TR_FUNCTIONS(EngineCore)

public:
    EngineCore(Engine &engine, const EnginePorts &ports, const EngineSettings &settings);
    ~EngineCore() override;

    void addRoute(Provider &provider, const RouteLimits &limits);
    [[nodiscard]] Result<void> resume();
    void start();
    void pause();
    void stop(std::function<void()> done);
    [[nodiscard]] Result<Take> enqueue(const TakeOrder &order);
    [[nodiscard]] Result<void> cancel(TakeId take);
    [[nodiscard]] Result<void> resolve(TakeId take, Resolution resolution);
    [[nodiscard]] Result<void> collect(TakeId take);
    void restartRoute(const QString &route);
    void allowCopy();
    void callback(const QString &token, const RemoteJob &job);
    [[nodiscard]] std::optional<QString> routeOf(const QString &token) const;
    [[nodiscard]] EngineStatus status() const;
    [[nodiscard]] const Workshop &shop() const { return m_shop; }
    [[nodiscard]] std::optional<qint64> usualMs(const RenderSpec &spec);

    void moved(LiveTake &live, const TakeChange &change) override;
    void overtaken(LiveTake &live) override;
    void notStored(LiveTake &live, const Error &error) override;

private:
    void arrive(LiveTake &live);
    void line(Route &route, LiveTake &live);
    void retire(Route *route, LiveTake &live);
    void count(Route &route, TakeState state, int by) const;
    void deliver(const News &news);
    void checkIdle();
    void checkStopped();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] bool isBusyWith(const LiveTake &live) const;
    void storageRecovered();
    [[nodiscard]] Result<LiveTake *> heldOrStored(TakeId take);
    [[nodiscard]] Result<void> cancelAtProvider(Route &route, LiveTake &live);
    /// A callback may be the only evidence of what is paid: it is stored before it is answered.
    void keepHint(LiveTake &live, const QString &remoteId);
    void hasten(Route &route, LiveTake &live, const RemoteJob &job);
    [[nodiscard]] RouteStatus statusOf(const Route &route) const;

    Engine &m_engine;
    Workshop m_shop;
    BudgetGuard m_budget;
    EmergencyIds m_emergency;
    Downloads m_downloads;
    JobNews m_news;
    SubmitDoor m_door;
    SubmitOutcome m_outcome;
    Polls m_polls;
    Canceller m_canceller;
    Dispatcher m_dispatcher;
    Recovery m_recovery;
    bool m_resumed = false;
    bool m_wasBusy = false;
    std::function<void()> m_stopped;  // of stop(), until it was called
};

}  // namespace circletake::render
