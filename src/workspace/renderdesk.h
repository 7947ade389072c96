// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "workspace/projectdesk.h"
#include "workspace/renderrequest.h"

#include <QJsonObject>

namespace circletake::workspace {

/// How full the routes are now.
struct RouteLoad
{
    QString provider;
    QString label;
    int running = 0;  ///< jobs at the provider
    int limit = 0;    ///< most that may run at once now
    int queued = 0;
    bool stopped = false;  ///< by its key, its balance or a person
    QString stoppedBecause;

    bool operator==(const RouteLoad &) const = default;
};

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
    /// Queues a take for each shot that the request means. ReadOnly, BadInput (no such provider, no shots), or what
    /// makes the provider refuse at once (a malformed key).
    [[nodiscard]] Result<RenderStarted> render(const RenderRequest &request);
    /// Ends takes that are queued or under way; a clip that finishes all the same is kept. None named: all.
    void cancel(const QVector<TakeId> &takes);
    /// A person says how an unknown take ended. NotFound, or BadInput when it is not unknown.
    [[nodiscard]] Result<void> resolve(TakeId take, bool charged);
    /// While paused nothing new is submitted; what is under way is polled and fetched.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// Nothing is queued or under way.
    [[nodiscard]] bool isIdle() const;
    /// `render --json` of DESIGN 7 over the takes that this run made or went on with.
    [[nodiscard]] QJsonObject summary() const;

signals:
    /// One batch a tick (33 ms), in the order of the first change of each take.
    void takesChanged(const circletake::workspace::TakeChanges &changes);
    void loadChanged(const QVector<circletake::workspace::RouteLoad> &routes);
    void problemFound(const circletake::workspace::Problem &problem);
    /// The last open take has ended, and its change was told.
    void becameIdle();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::RouteLoad)
