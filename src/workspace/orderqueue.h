// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/enginehost.h"
#include "workspace/picturedesk.h"
#include "workspace/renderrequest.h"
#include "workspace/shotchoice.h"
#include "workspace/syncdesk.h"

#include <deque>

namespace circletake::workspace {

/// Requests on their way into the engine: each shot becomes a queued take, which is a commit on disk, so that a few are
/// made a turn of the event loop and polls and answers come between. A shot that continues from the one before it is
/// held back until that has a good clip. Works thread.
class OrderQueue final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RenderStarted>)>;

    /// All must outlive it.
    OrderQueue(const ProjectDesk &project, const EngineHost &host, PictureDesk &pictures, const Means &means,
               QObject *parent = nullptr);

    /// Queues a take for each chosen shot; `done` comes once, at the latest in cancel(). It is the last refusal when
    /// not one take came about. `model` is used where the request names none.
    void add(const RenderRequest &request, const QString &model, const ShotChoice &choice, Done done);
    /// What is not queued yet never will be.
    void cancel();
    [[nodiscard]] bool isEmpty() const { return m_batches.empty() && m_held.isEmpty(); }
    [[nodiscard]] bool isHolding() const { return !m_held.isEmpty(); }
    enum class Prospect {
        Open,   ///< takes may still move on
        Closed  ///< nothing that is queued or under way can go on any more
    };
    /// Looks whether shots that are held back can go, or never will, and then says why not.
    void look(Prospect prospect);

signals:
    void queued();
    void refused(const circletake::Error &error, const circletake::Slate &shot);
    /// Nothing is left to queue.
    void drained();

private:
    struct Batch
    {
        RenderRequest request;
        QString model;
        QVector<ShotId> shots;
        qsizetype next = 0;
        RenderStarted started;
        std::optional<Error> lastError;
        Done done;
    };

    /// A shot that waits for the take of another.
    struct Held
    {
        RenderRequest request;
        QString model;
        ShotId shot;
        ShotId waitsFor;
    };

    void later();
    void queueSome();
    /// False when it goes on later, by itself.
    [[nodiscard]] bool queueOne(Batch &batch);
    void queueSync(Batch &batch, ShotId shot);
    void enqueue(Batch &batch, ShotId shot, const RenderSpec &spec);
    void refuse(Batch &batch, ShotId shot, const Error &error);
    void hold(Batch &batch, ShotId shot, ShotId waitsFor);
    [[nodiscard]] bool isComing(ShotId shot) const;
    [[nodiscard]] Error noClipBefore(ShotId waitsFor) const;
    void finish();

    const ProjectDesk &m_project;
    const EngineHost &m_host;
    PictureDesk &m_pictures;
    const SyncDesk m_syncs;
    const Plugs &m_plugs;
    Clock &m_clock;
    std::deque<Batch> m_batches;
    QVector<Held> m_held;
    ShotId m_preparing;            // its pictures are being made ready
    QHash<ShotId, TakeId> m_made;  // the newest take that came about here; the story may hear of it later
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace circletake::workspace
