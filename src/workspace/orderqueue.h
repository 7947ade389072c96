// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/enginehost.h"
#include "workspace/renderrequest.h"
#include "workspace/shotchoice.h"

#include <deque>

namespace circletake::workspace {

/// Requests on their way into the engine: each shot becomes a queued take, which is a commit on disk, so that a few are
/// made a turn of the event loop and polls and answers come between. Works thread.
class OrderQueue final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<RenderStarted>)>;

    /// All must outlive it.
    OrderQueue(const ProjectDesk &project, const EngineHost &host, Clock &clock, QObject *parent = nullptr);

    /// Queues a take for each chosen shot; `done` comes once, at the latest in cancel(). It is the last refusal when
    /// not one take came about. `model` is used where the request names none.
    void add(const RenderRequest &request, const QString &model, const ShotChoice &choice, Done done);
    /// What is not queued yet never will be.
    void cancel();
    [[nodiscard]] bool isEmpty() const { return m_batches.empty(); }

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

    void later();
    void queueSome();
    void queueOne(Batch &batch);
    void finish();

    const ProjectDesk &m_project;
    const EngineHost &m_host;
    Clock &m_clock;
    std::deque<Batch> m_batches;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

}  // namespace circletake::workspace
