// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/submitdoor.h"

#include "base/logging.h"

namespace circletake::render {

namespace {

constexpr int tokenBytes = 16;

QUrl callbackAddress(const QUrl &base, const QString &token)
{
    QUrl address = base;
    const QString path = address.path();
    address.setPath(path + (path.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/")) + token);
    return address;
}

}  // namespace

SubmitDoor::SubmitDoor(Workshop &workshop, Outcome outcome)
    : m_shop(workshop)
    , m_outcome(std::move(outcome))
{
}

SubmitRequest SubmitDoor::request(const Route &route, const LiveTake &live, const Attempt &attempt) const
{
    SubmitRequest request;
    request.attempt = attempt.id;
    // The slate alone is not ours alone: another project on the same account has the same slates.
    request.reference = Workshop::name(live) + QLatin1Char('-') + attempt.idempotencyKey.left(8);
    request.idempotencyKey = attempt.idempotencyKey;
    if (route.traits.callbacks && !m_shop.settings.callbackBase.isEmpty())
        request.callback = callbackAddress(m_shop.settings.callbackBase, attempt.callbackToken);
    request.spec = live.take.spec;
    return request;
}

std::optional<Attempt> SubmitDoor::prepare(Route &route, LiveTake &live)
{
    const auto id = m_shop.ports.store.nextAttemptId();
    if (!id) {
        m_shop.storage.refused(id.error(), live.take.id);
        return {};
    }
    Attempt attempt;
    attempt.id = *id;
    attempt.take = live.take.id;
    attempt.number = live.attempt.number + 1;
    attempt.idempotencyKey = QString::fromLatin1(m_shop.ports.random.token(tokenBytes));
    attempt.callbackToken = QString::fromLatin1(m_shop.ports.random.token(tokenBytes));
    attempt.startedAt = m_shop.ports.clock.wallMs();
    const auto hash = route.provider.requestHash(request(route, live, attempt));
    if (!hash) {
        m_shop.life.failed(live, {ProblemKind::Invalid, hash.error().text(), {}, 0, -1}, {});
        return {};
    }
    attempt.requestHash = *hash;
    return attempt;
}

void SubmitDoor::submit(Route &route, LiveTake &live)
{
    using Begun = TakeLife::Begun;
    const auto attempt = prepare(route, live);
    const Begun begun = attempt ? m_shop.life.submitting(live, *attempt) : Begun::Refused;
    if (begun == Begun::Yes) {
        m_shop.roster.noteAttempt(live);
        send(route, live);
        return;
    }
    route.admission.withdrawn();
    const bool waits = begun == Begun::Refused && live.take.state == TakeState::Queued && !live.unsaved;
    if (waits)
        route.backlog.add({live.take.id, live.place.episode, live.kind, live.take.byPerson, 0});
}

void SubmitDoor::repeat(Route &route, LiveTake &live)
{
    live.doubt.repeated = true;
    ++m_shop.tally.retries;
    send(route, live);
}

void SubmitDoor::send(Route &route, LiveTake &live)
{
    ++m_shop.tally.requests.submit;
    ++m_inFlight;
    live.sent = true;
    const TakeId take = live.take.id;
    const AttemptId attempt = live.attempt.id;
    route.provider.submit(request(route, live, live.attempt),
                          m_shop.lifeline.bound([this, &route, take, attempt](const SubmitAnswer &answer) {
                              answered(route, take, attempt, answer);
                          }));
}

void SubmitDoor::answered(Route &route, TakeId take, AttemptId attempt, const SubmitAnswer &answer)
{
    --m_inFlight;
    const ProviderError fault = answer.verdict == SubmitVerdict::Taken ? ProviderError() : answer.error;
    route.admission.answered(fault, route.underWay);
    m_shop.note(route, fault);
    LiveTake *live = m_shop.roster.find(take);
    if (live != nullptr && live->attempt.id == attempt) {
        live->sent = false;
        if (live->take.state == TakeState::Submitting && !live->unsaved)
            m_outcome(route, *live, answer);
    } else {
        qCInfo(lcRender) << "a submit's answer came late and was dropped, attempt" << attempt.value;
    }
    m_shop.wake(route);
}

}  // namespace circletake::render
