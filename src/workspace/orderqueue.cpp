// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/orderqueue.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int queuedAtOnce = 16;

/// None of the other shots of a request would fare better.
bool endsRequest(ErrorKind kind)
{
    return kind == ErrorKind::Budget || kind == ErrorKind::Storage || kind == ErrorKind::ReadOnly;
}

}  // namespace

OrderQueue::OrderQueue(const ProjectDesk &project, const EngineHost &host, PictureDesk &pictures, const Means &means,
                       QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_host(host)
    , m_pictures(pictures)
    , m_syncs(project, means.files)
    , m_plugs(means.plugs)
    , m_clock(means.clock)
{
}

void OrderQueue::add(const RenderRequest &request, const QString &model, const ShotChoice &choice, Done done)
{
    m_batches.push_back({request, model, choice.shots, 0, {0, choice.leftOut, 0}, {}, std::move(done)});
    if (m_batches.size() == 1)
        queueSome();
}

void OrderQueue::cancel()
{
    m_alive = std::make_shared<int>(0);
    m_held.clear();
    m_made.clear();
    m_preparing = {};
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
        if (!queueOne(batch))
            return;
    if (batch.next < batch.shots.size())
        later();
    else
        finish();
}

bool OrderQueue::queueOne(Batch &batch)
{
    const ShotId shot = batch.shots[batch.next++];
    const Story &story = m_project.story();
    if (!m_host.engine() || !story.find(shot)) {
        ++batch.started.refused;
        return true;
    }
    if (batch.request.layer == Layer::LipSync) {
        queueSync(batch, shot);
        return true;
    }
    const QString model = batch.request.model.isEmpty() ? batch.model : batch.request.model;
    const PictureLimits limits = m_plugs.pictures(batch.request.route.provider, model);
    const SendPlan plan = planSending(story, shot, batch.request, batch.model, limits);
    if (plan.waitsFor.isValid()) {
        hold(batch, shot, plan.waitsFor);
        return true;
    }
    if (plan.spec.pictures.isEmpty() && !plan.continuesFrom.isValid()) {
        enqueue(batch, shot, plan.spec);
        return true;
    }
    m_preparing = shot;
    m_pictures.finish(plan, limits, [this, shot, alive = std::weak_ptr<int>(m_alive)](const Result<RenderSpec> &spec) {
        if (alive.expired())
            return;
        m_preparing = {};
        if (spec)
            enqueue(m_batches.front(), shot, *spec);
        else
            refuse(m_batches.front(), shot, spec.error());
        queueSome();
    });
    return false;
}

void OrderQueue::queueSync(Batch &batch, ShotId shot)
{
    const auto spec = m_syncs.specFor(shot, batch.request, batch.model, m_plugs);
    if (spec)
        enqueue(batch, shot, *spec);
    else
        refuse(batch, shot, spec.error());
}

void OrderQueue::enqueue(Batch &batch, ShotId shot, const RenderSpec &spec)
{
    const Story &story = m_project.story();
    render::Engine *engine = m_host.engine();
    if (!engine || !story.find(shot)) {
        ++batch.started.refused;
        return;
    }
    const auto take = engine->enqueue({shot, story.episodeOf(shot), story.slateOf(shot), spec, batch.request.byPerson});
    if (!take) {
        refuse(batch, shot, take.error());
        return;
    }
    m_made.insert(shot, take->id);
    ++batch.started.takes;
    emit queued();
}

void OrderQueue::refuse(Batch &batch, ShotId shot, const Error &error)
{
    batch.lastError = error;
    ++batch.started.refused;
    if (endsRequest(error.kind)) {
        batch.started.refused += int(batch.shots.size() - batch.next);
        batch.next = batch.shots.size();
    }
    emit refused(error, m_project.story().slateOf(shot));
}

void OrderQueue::hold(Batch &batch, ShotId shot, ShotId waitsFor)
{
    if (!isComing(waitsFor)) {
        refuse(batch, shot, noClipBefore(waitsFor));
        return;
    }
    m_held.append({batch.request, batch.model, shot, waitsFor});
    ++batch.started.waiting;
}

Error OrderQueue::noClipBefore(ShotId waitsFor) const
{
    return {ErrorKind::BadInput,
            tr("This shot continues from %1, which has no good take.").arg(m_project.story().slateOf(waitsFor).text()),
            {},
            tr("Render that one first, or let this shot begin by itself.")};
}

bool OrderQueue::isComing(ShotId shot) const
{
    const Story &story = m_project.story();
    const auto isOpen = [&](TakeId id) {
        const Take *take = story.find(id);
        return !take || !isFinal(take->state);
    };
    if (shot == m_preparing)
        return true;
    if (m_made.contains(shot) && isOpen(m_made.value(shot)))
        return true;
    if (const QVector<TakeId> &takes = story.takesOf(shot); !takes.isEmpty() && isOpen(takes.constLast()))
        return true;
    return std::any_of(m_held.cbegin(), m_held.cend(), [&](const Held &held) { return held.shot == shot; }) ||
           std::any_of(m_batches.cbegin(), m_batches.cend(),
                       [&](const Batch &batch) { return batch.shots.indexOf(shot, batch.next) >= 0; });
}

void OrderQueue::look(Prospect prospect)
{
    const Story &story = m_project.story();
    for (qsizetype i = 0; i < m_held.size();) {
        const bool there = story.chosenTake(m_held[i].waitsFor).isValid();
        const bool mayCome = prospect == Prospect::Open || !m_batches.empty();
        if (!there && mayCome && isComing(m_held[i].waitsFor)) {
            ++i;
            continue;
        }
        const Held held = m_held.takeAt(i);
        if (!there)
            emit refused(noClipBefore(held.waitsFor), story.slateOf(held.shot));
        else
            add(held.request, held.model, {{held.shot}, 0}, [](const Result<RenderStarted> &) {});
        i = 0;  // what waited for this one may go, or go no more, too
    }
    if (isEmpty())
        emit drained();
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
    if (isEmpty())
        emit drained();
}

}  // namespace circletake::workspace
