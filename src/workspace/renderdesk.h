// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/callbackdesk.h"
#include "workspace/enginehost.h"
#include "workspace/orderqueue.h"
#include "workspace/runsummary.h"

#include <QJsonObject>

namespace circletake::workspace {

/// Rendering on the works thread: makes takes out of shots, and tells what happens to them. Nothing of a project that
/// was opened is sent before render() or goOn().
class RenderDesk final : public QObject
{
    Q_OBJECT

public:
    using Done = OrderQueue::Done;

    RenderDesk(ProjectDesk &project, const Means &means, QObject *parent = nullptr);
    ~RenderDesk() override;

    /// NotFound when a service that it names is not there.
    [[nodiscard]] Result<Estimate> estimate(const RenderRequest &request) const;
    /// Queues a take for each shot that the request means, a few a turn of the event loop, then calls `done` once.
    /// ReadOnly, NotFound (no such provider), BadInput (a malformed key; a copy of a project in which takes wait),
    /// Storage; Budget when the cap allows not one of them. What else is wrong with single shots comes as problems.
    void render(const RenderRequest &request, Done done);
    /// Listens for what providers call back, until the project is closed; gives the address that they are told. Before
    /// goOn() and render(). ReadOnly; else as Plugs::openCallbackDoor().
    [[nodiscard]] Result<QUrl> receiveCallbacks(const render::CallbackAddress &address);
    /// Goes on with what the last run left; takes of `usual`'s provider by that route, others as their profiles say.
    [[nodiscard]] Result<void> goOn(const RouteSetup &usual = {});
    /// Ends takes that are queued or under way; a clip that finishes all the same is kept. None named: all.
    void cancel(const QVector<TakeId> &takes);
    /// A person says how an unknown or lost take ended. NotFound, or BadInput when it is neither.
    [[nodiscard]] Result<void> resolve(TakeId take, render::Resolution resolution);
    /// Looks again for a clip that may be paid: of an unknown or lost take, or one whose download rests.
    [[nodiscard]] Result<void> collect(TakeId take);
    /// A person corrected what stopped a route (key, balance).
    void restartRoute(const QString &route);
    /// A person said that this copy of a project may send what waits in it.
    [[nodiscard]] Result<void> allowCopy();
    /// Sends nothing more; `done` comes from the event loop when every submit in flight is answered and committed. The
    /// project is closed next.
    void stop(std::function<void()> done);
    /// While paused nothing new is submitted; what is under way is polled and fetched.
    void setPaused(bool paused) { m_host.setPaused(paused); }
    [[nodiscard]] render::EngineStatus status() const;
    [[nodiscard]] PictureDesk &pictures() { return m_pictures; }
    /// Nothing is being queued, and nothing queued or under way can go on any more.
    [[nodiscard]] bool isIdle() const { return m_idle && m_orders.isEmpty(); }
    /// `render --json` of DESIGN.md section 7 over the takes that this run made or went on with.
    [[nodiscard]] QJsonObject summary() const;

signals:
    /// One batch a tick (33 ms), in the order in which they were committed.
    void takesChanged(const circletake::render::TakeChanges &changes);
    /// At most four times a second while something is under way.
    void statusChanged(const circletake::render::EngineStatus &status);
    void problemFound(const circletake::workspace::Problem &problem);
    /// isIdle() has become true, and every change was told.
    void becameIdle();

private:
    void listen();
    /// With the provider that is meant where none is named.
    [[nodiscard]] RenderRequest withProvider(RenderRequest request) const;
    [[nodiscard]] Result<ProviderFacts> factsOf(const RenderRequest &request) const;
    [[nodiscard]] Result<void> mayRender() const;
    [[nodiscard]] Result<void> setBudget(const RenderRequest &request);
    void note(const render::TakeChanges &changes);
    void flush();
    void tellStatus();
    void tellIdle();
    void tell(const Error &error, const Slate &slate = {}, Severity severity = Severity::Error);
    void tellBudget(EpisodeId episode, int percent);
    void tellStop(const QString &route, const render::ProviderError &error);
    void after(qint64 ms, std::function<void()> act);
    void close();

    ProjectDesk &m_project;
    Means m_means;
    EngineHost m_host;
    CallbackDesk m_callbacks;
    PictureDesk m_pictures;
    OrderQueue m_orders;
    RunSummary m_summary;
    render::TakeChanges m_pending;
    qint64 m_begunMs = -1;
    qint64 m_endedMs = -1;
    bool m_idle = true;
    bool m_ticking = false;
    bool m_looking = false;
    bool m_statusComing = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::render::EngineStatus)
