// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/engineports.h"
#include "render/enginestatus.h"
#include "render/latencysummary.h"
#include "render/takechange.h"
#include "render/takeorder.h"

#include <QObject>
#include <functional>
#include <memory>

namespace circletake::render {

class EngineCore;

/// Turns queued takes into clips, and stands for three promises: no finished clip is lost, nothing is paid twice
/// unless a person says so, the rate limit and the budget hold, through restarts too.
///
/// Everything happens on the thread that made it, which must be that of its ports; it owns no clock, socket, file,
/// thread or chance. Every state is committed before the act that it announces. Destroying it at any moment is safe:
/// what was committed is what the next engine finds.
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(const EnginePorts &ports, const EngineSettings &settings = {}, QObject *parent = nullptr);
    ~Engine() override;

    /// Takes of `provider.traits().id` go to it; it must outlive the engine. Before resume().
    void addRoute(Provider &provider, const RouteLimits &limits = {});

    /// Start-up recovery: reads what the last run left, adopts and audits clips, and decides each take by the crash
    /// table of reliability.md. Sends nothing. Once, before start(). Fails with the store's error, and then nothing is
    /// sent.
    [[nodiscard]] Result<void> resume();
    /// Begins, or goes on after pause(): submits, polls, downloads.
    void start();
    /// No new submits; polls and downloads go on.
    void pause();
    /// Sends nothing more, ends downloads, waits until every submit in flight is answered and committed, then calls
    /// `done` from the event loop, once. The engine does not start again after it.
    void stop(std::function<void()> done);

    /// Makes the shot's next take, its worst price reserved. Budget when that would pass a cap (nothing was made then),
    /// NotFound without a route for its provider, BadInput when the provider cannot take it, Storage.
    [[nodiscard]] Result<Take> enqueue(const TakeOrder &order);
    /// A queued take is cancelled at once; one at the provider is asked to end, and a clip that finishes all the same
    /// is kept, as it is paid. BadInput when it is past that, Unsupported when the provider cannot cancel.
    [[nodiscard]] Result<void> cancel(TakeId take);
    /// A person ends an unknown or lost take: its reserved price is spent or released. BadInput in other states.
    [[nodiscard]] Result<void> resolve(TakeId take, Resolution resolution);
    /// Looks again for what may be paid: asks the provider about an unknown or lost take, and fetches a clip whose
    /// download rests. Unsupported when there is nothing to ask with.
    [[nodiscard]] Result<void> collect(TakeId take);
    /// A person corrected what stopped a route (key, balance); its queued takes go on.
    void restartRoute(const QString &route);
    /// A person said that this copy of a project may send what waits in it.
    void allowCopy();
    /// Something arrived at an attempt's callback address. It only hastens a poll (RouteLimits::callbacksAreSigned adds
    /// the clip's address), so it may lie, repeat, come late or never; but it is what ends an unknown submit.
    void callback(const QString &token, const RemoteJob &job);
    /// The route whose attempt has this callback token; nothing for a token of no take that the engine holds.
    [[nodiscard]] std::optional<QString> routeOf(const QString &token) const;

    [[nodiscard]] EngineStatus status() const;
    [[nodiscard]] LatencySummary latency() const;
    /// A take that the engine still works on or holds as unknown; nothing for others.
    [[nodiscard]] std::optional<Take> take(TakeId take) const;
    /// How long a generation of this kind usually takes in ms (median); nothing before one was seen.
    [[nodiscard]] std::optional<qint64> usualMs(const RenderSpec &spec) const;

signals:
    /// What was committed since the last turn of the event loop, in order.
    void changed(const QVector<circletake::render::TakeChange> &changes);
    /// Something that a person should see; `take` is invalid when it is about no take.
    void problem(const circletake::Error &error, circletake::TakeId take);
    /// Reserved and spent together reached 80 or 100 percent of a cap. Episode 0 is the series.
    void budgetAlert(circletake::EpisodeId episode, int percent);
    /// The route sends nothing until restartRoute(): key, balance, permission, or it has not answered for too long.
    void routeStopped(const QString &route, const circletake::render::ProviderError &error);
    /// Nothing is under way and nothing queued can be sent any more. Comes once each time that becomes so.
    void idle();

private:
    std::unique_ptr<EngineCore> m_core;
};

}  // namespace circletake::render
