// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/dispatcher.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr qint64 reconsiderMs = 100;  // allowance fills up meanwhile

}  // namespace

Dispatcher::Dispatcher(Workshop &workshop, SubmitDoor &door, Polls &polls)
    : m_shop(workshop)
    , m_door(door)
    , m_polls(polls)
{
}

void Dispatcher::go()
{
    m_going = true;
    wakeAll();
}

void Dispatcher::halt()
{
    m_going = false;
    for (auto &[id, route] : m_shop.routes)
        m_shop.ports.clock.cancel(std::exchange(route->timer, 0));
}

void Dispatcher::setPaused(bool paused)
{
    m_paused = paused;
    wakeAll();
}

void Dispatcher::setHeld(bool held)
{
    m_held = held;
    wakeAll();
}

void Dispatcher::wakeAll()
{
    for (auto &[id, route] : m_shop.routes)
        wake(*route);
}

void Dispatcher::wake(Route &route)
{
    if (!m_going || route.pumping)
        return;
    route.pumping = true;
    m_shop.ports.clock.after(0, m_shop.lifeline.bound([this, &route] {
        route.pumping = false;
        pump(route);
        m_shop.announcer.wake();  // it may have come to rest
    }));
}

bool Dispatcher::maySubmit(const Route &route) const
{
    return !m_paused && !m_held && !route.stopped;
}

void Dispatcher::pump(Route &route)
{
    m_shop.ports.clock.cancel(std::exchange(route.timer, 0));
    while (m_going) {
        const Next next = choose(route);
        if (next.what == Next::What::Nothing) {
            if (next.waitMs >= 0)
                route.timer = m_shop.ports.clock.after(next.waitMs, m_shop.lifeline.bound([this, &route] {
                    route.timer = 0;
                    pump(route);
                    m_shop.announcer.wake();
                }));
            return;
        }
        if (!act(route, next))
            return;
    }
}

Dispatcher::Next Dispatcher::choose(Route &route)
{
    if (route.admission.breaker().isOpen())
        return chooseWhileDown(route);
    route.polls.setSupply({route.admission.sharedPerSecond(), route.admission.jobs(),
                           route.backlog.size() > 0 && maySubmit(route), route.admission.unused()});
    Next next;
    considerErrands(route, next);
    const bool submitFirst = !route.submittedLast;
    for (const bool submit : {submitFirst, !submitFirst}) {
        if (next.what != Next::What::Nothing)
            break;
        if (submit)
            considerSubmit(route, next);
        else
            considerPoll(route, next);
    }
    return next;
}

Dispatcher::Next Dispatcher::chooseWhileDown(Route &route)
{
    Next next;
    const qint64 patienceMs = m_shop.settings.patienceMs - route.admission.breaker().openForMs(m_shop.nowMs());
    if (!route.givenUp && patienceMs <= 0)
        giveUpOn(route);
    else if (!route.givenUp)
        next.wait(patienceMs);
    const qint64 waitMs = route.admission.probeInMs();
    if (waitMs == 0)
        next.what = Next::What::Probe;
    else
        next.wait(waitMs);
    return next;
}

void Dispatcher::giveUpOn(Route &route)
{
    route.givenUp = true;
    ProviderError error = route.error;
    error.message = tr("%1 has not answered for %n minute(s); its takes wait until it does.", nullptr,
                       int(m_shop.settings.patienceMs / 60'000))
                        .arg(route.traits.label);
    m_shop.announcer.stopped(route.traits.id, error);
}

void Dispatcher::considerErrands(Route &route, Next &next) const
{
    for (qsizetype i = 0; i < qsizetype(route.errands.size()); ++i) {
        const Errand &errand = route.errands[size_t(i)];
        if (route.deaf || (errand.kind == Admission::Kind::Submit && !(maySubmit(route) && m_shop.storage.hasRoom())))
            continue;
        const qint64 admittedMs = route.admission.waitMs(errand.kind);
        const qint64 waitMs = admittedMs < 0 ? -1 : std::max(errand.notBeforeMs - m_shop.nowMs(), admittedMs);
        if (admittedMs >= 0 && waitMs <= 0) {
            next.what = Next::What::Errand;
            next.errand = i;
            return;
        }
        next.wait(waitMs);
    }
}

void Dispatcher::considerSubmit(Route &route, Next &next)
{
    if (route.backlog.size() == 0 || !maySubmit(route) || !m_shop.storage.hasRoom())
        return;
    if (route.underWay >= route.admission.jobs()) {
        if (route.underWay < route.admission.mostJobs())
            next.wait(1'000);  // what losses took comes back with time
        return;
    }
    const qint64 nowMs = m_shop.nowMs();
    const bool nothingSeen = route.underWay == 0 && m_shop.tally.requests.submit == 0;
    const TakeId take = route.backlog.next(nowMs, nothingSeen);
    if (!take.isValid()) {
        next.wait(std::max<qint64>(0, route.backlog.nextReadyMs() - nowMs));
        return;
    }
    const qint64 waitMs = route.admission.waitMs(Admission::Kind::Submit);
    if (waitMs != 0) {
        next.wait(waitMs);
        return;
    }
    next.what = Next::What::Submit;
    next.take = take;
}

void Dispatcher::considerPoll(Route &route, Next &next) const
{
    if (!route.mayPoll())
        return;
    const qint64 nowMs = m_shop.nowMs();
    const qint64 dueMs = route.polls.nextDueMs();
    if (dueMs < 0)
        return;
    const qint64 admittedMs = route.admission.waitMs(Admission::Kind::Poll);
    if (admittedMs != 0 || dueMs > nowMs) {
        next.wait(admittedMs < 0 ? -1 : std::max(admittedMs, dueMs - nowMs));
        return;
    }
    next.takes = route.polls.due(nowMs);
    if (next.takes.isEmpty())
        next.wait(reconsiderMs);
    else
        next.what = Next::What::Poll;
}

bool Dispatcher::act(Route &route, const Next &next)
{
    if (next.what == Next::What::Probe) {
        const auto admitted = route.admission.admitProbe();
        if (admitted)
            m_polls.probe(route);
        else
            m_shop.storage.refused(admitted.error());
        return admitted.ok();
    }
    const bool submit = next.what == Next::What::Submit;
    const Admission::Kind kind = submit                          ? Admission::Kind::Submit
                                 : next.what == Next::What::Poll ? Admission::Kind::Poll
                                                                 : route.errands[size_t(next.errand)].kind;
    if (const auto admitted = route.admission.admit(kind); !admitted) {
        m_shop.storage.refused(admitted.error());
        return false;
    }
    if (next.what == Next::What::Errand) {
        const Errand errand = route.errands[size_t(next.errand)];
        route.errands.erase(route.errands.begin() + next.errand);
        errand.go();
        return true;
    }
    route.submittedLast = submit;
    if (submit) {
        route.backlog.send(next.take);
        m_door.submit(route, *m_shop.roster.find(next.take));
    } else {
        m_polls.ask(route, next.takes);
    }
    return true;
}

}  // namespace circletake::render
