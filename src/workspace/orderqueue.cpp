// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/orderqueue.h"

namespace circletake::workspace {

namespace {

constexpr int queuedAtOnce = 16;

/// None of the other shots of a request would fare better.
bool endsRequest(ErrorKind kind)
{
    return kind == ErrorKind::Budget || kind == ErrorKind::Storage || kind == ErrorKind::ReadOnly;
}

}  // namespace

OrderQueue::OrderQueue(const ProjectDesk &project, const EngineHost &host, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_host(host)
    , m_clock(clock)
{
}

void OrderQueue::add(const RenderRequest &request, const QString &model, const ShotChoice &choice, Done done)
{
    m_batches.push_back({request, model, choice.shots, 0, {0, choice.leftOut}, {}, std::move(done)});
    if (m_batches.size() == 1)
        queueSome();
}

void OrderQueue::cancel()
{
    m_alive = std::make_shared<int>(0);
    for (const Batch &batch : std::exchange(m_batches, {}))
        batch.done(Error{ErrorKind::Cancelled, tr("The project was closed."), {}, {}});
}

void OrderQueue::later()
{
    m_clock.after(0, [this, alive = std::weak_ptr<int>(m_alive)] {
        if (!alive.expired())
            queueSome();
    });
}

void OrderQueue::queueSome()
{
    Batch &batch = m_batches.front();
    for (int i = 0; i < queuedAtOnce && batch.next < batch.shots.size(); ++i)
        queueOne(batch);
    if (batch.next < batch.shots.size())
        later();
    else
        finish();
}

void OrderQueue::queueOne(Batch &batch)
{
    const ShotId shot = batch.shots[batch.next++];
    const Story &story = m_project.story();
    render::Engine *engine = m_host.engine();
    if (!engine || !story.find(shot)) {
        ++batch.started.refused;
        return;
    }
    const render::TakeOrder order{shot, story.episodeOf(shot), story.slateOf(shot),
                                  specFor(story, shot, batch.request, batch.model), batch.request.byPerson};
    const auto take = engine->enqueue(order);
    if (take) {
        ++batch.started.takes;
        emit queued();
        return;
    }
    batch.lastError = take.error();
    ++batch.started.refused;
    if (endsRequest(take.error().kind)) {
        batch.started.refused += int(batch.shots.size() - batch.next);
        batch.next = batch.shots.size();
    }
    emit refused(take.error(), order.shotSlate);
}

void OrderQueue::finish()
{
    const Batch batch = std::move(m_batches.front());
    m_batches.pop_front();
    if (!m_batches.empty())
        later();
    if (batch.started.takes == 0 && batch.lastError)
        batch.done(*batch.lastError);
    else
        batch.done(batch.started);
    if (m_batches.empty())
        emit drained();
}

}  // namespace circletake::workspace
