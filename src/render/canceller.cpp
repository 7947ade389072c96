// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/canceller.h"

namespace circletake::render {

namespace {

constexpr int mostAttempts = 5;

}  // namespace

void Canceller::later(Route &route, TakeId take, qint64 delayMs, int attempt)
{
    m_shop.addErrand(route, {take, Admission::Kind::Cancel, m_shop.nowMs() + delayMs,
                             [this, &route, take, attempt] { send(route, take, attempt); }});
}

void Canceller::send(Route &route, TakeId take, int attempt)
{
    const LiveTake *live = m_shop.roster.find(take);
    if (live == nullptr || live->take.state != TakeState::Cancelling) {
        route.admission.withdrawn();
        return;
    }
    ++m_shop.tally.requests.cancel;
    route.provider.cancel(
        live->attempt.remoteId, m_shop.lifeline.bound([this, &route, take, attempt](const ProviderError &error) {
            route.admission.answered(error, route.underWay);
            m_shop.note(route, error);
            const bool again = isOutage(error) || error.kind == ProblemKind::Rate;
            if (again && attempt < mostAttempts)
                later(route, take, route.admission.retryDelayMs(error, attempt, m_shop.ports.random), attempt + 1);
            else
                route.polls.askNow(take);
            m_shop.wake(route);
        }));
}

}  // namespace circletake::render
