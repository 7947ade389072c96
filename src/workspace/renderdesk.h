// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "render/engine.h"
#include "workspace/projectdesk.h"
#include "workspace/renderrequest.h"

#include <QJsonObject>

namespace circletake::workspace {

/// Rendering on the works thread: owns the engine and the providers, makes takes out of shots, and tells what happens
/// to them. Takes of a project that was open before go on by themselves as soon as it is opened for writing.
class RenderDesk final : public QObject
{
    Q_OBJECT

public:
    RenderDesk(ProjectDesk &project, Plugs &plugs, Clock &clock, Random &random, Files &files,
               QObject *parent = nullptr);
    ~RenderDesk() override;

    [[nodiscard]] Result<Estimate> estimate(const RenderRequest &request) const;
    /// Queues a take for each shot that the request means, then calls `done` once: at once, or when another route's
    /// submits in flight are answered. ReadOnly, NotFound (no such provider), BadInput (a malformed key), Storage;
    /// Budget when the cap allows not one of them.
    void render(const RenderRequest &request, std::function<void(Result<RenderStarted>)> done);
    /// Ends takes that are queued or under way; a clip that finishes all the same is kept. None named: all.
    void cancel(const QVector<TakeId> &takes);
    /// A person says how an unknown take ended. NotFound, or BadInput when it is not unknown.
    [[nodiscard]] Result<void> resolve(TakeId take, render::Resolution resolution);
    /// Looks again for a clip that may be paid: of an unknown or lost take, or one whose download rests.
    [[nodiscard]] Result<void> collect(TakeId take);
    /// A person corrected what stopped a route (key, balance).
    void restartRoute(const QString &route);
    /// A person said that this copy of a project may send what waits in it.
    [[nodiscard]] Result<void> allowCopy();
    /// While paused nothing new is submitted; what is under way is polled and fetched.
    void setPaused(bool paused);
    [[nodiscard]] render::EngineStatus status() const;
    /// Nothing is queued or under way.
    [[nodiscard]] bool isIdle() const;
    /// `render --json` of DESIGN 7 over the takes that this run made or went on with.
    [[nodiscard]] QJsonObject summary() const;

signals:
    /// One batch a tick (33 ms), in the order in which they were committed.
    void takesChanged(const circletake::render::TakeChanges &changes);
    /// At most four times a second while something is under way.
    void statusChanged(const circletake::render::EngineStatus &status);
    void problemFound(const circletake::workspace::Problem &problem);
    /// The last open take has ended, and its change was told.
    void becameIdle();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::render::EngineStatus)
