// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/submitoutcome.h"

#include "base/logging.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr int mostTries = 6;     // submits in a row that faults kept from being taken
constexpr int mostFailures = 8;  // questions in a row that were not answered
constexpr qint64 betweenLookUpsMs = 60'000;

bool stopsRoute(ProblemKind kind)
{
    return kind == ProblemKind::Auth || kind == ProblemKind::Balance || kind == ProblemKind::Permission;
}

bool passes(ProblemKind kind)
{
    return kind == ProblemKind::Rate || kind == ProblemKind::Concurrency || kind == ProblemKind::Transient ||
           kind == ProblemKind::UnknownOutcome || kind == ProblemKind::None || kind == ProblemKind::Storage;
}

bool inDoubt(const LiveTake &live)
{
    return live.take.state == TakeState::Submitting || live.take.state == TakeState::Unknown ||
           live.take.state == TakeState::Lost;
}

}  // namespace

SubmitOutcome::SubmitOutcome(Workshop &workshop, SubmitDoor &door, JobNews &news)
    : m_shop(workshop)
    , m_door(door)
    , m_news(news)
{
}

void SubmitOutcome::answered(Route &route, LiveTake &live, const SubmitAnswer &answer)
{
    if (answer.verdict == SubmitVerdict::Taken)
        taken(route, live, answer);
    else if (answer.verdict == SubmitVerdict::Unsure || !live.toldId.isEmpty())
        doubt(route, live, answer.error);  // a callback knows better than a refusal
    else if (live.doubt.repeated)
        refusedRepeat(route, live, answer.error);
    else
        notTaken(route, live, answer.error);
}

bool SubmitOutcome::isFree(const Route &route, const LiveTake &live, const QString &remoteId) const
{
    const TakeId holder = m_shop.roster.holderOf(route.traits.id, remoteId);
    return !holder.isValid() || holder == live.take.id;
}

bool SubmitOutcome::bind(LiveTake &live, const QString &remoteId, qint64 submitMs, const QString &reason)
{
    live.doubt = {};
    live.missing = {};
    live.tries = 0;
    live.toldId.clear();
    if (!m_shop.life.accepted(live, remoteId, submitMs, reason))
        return false;
    m_shop.roster.noteAttempt(live);
    return true;
}

void SubmitOutcome::taken(Route &route, LiveTake &live, const SubmitAnswer &answer)
{
    if (answer.job.id.isEmpty() || !isFree(route, live, answer.job.id)) {
        ProviderError error = answer.error;
        error.kind = ProblemKind::UnknownOutcome;
        error.message = answer.job.id.isEmpty() ? tr("The provider took it but gave it no number.")
                                                : tr("The provider answered with the number of another take.");
        doubt(route, live, error);
        return;
    }
    if (bind(live, answer.job.id, answer.submitMs, tr("The provider took it.")))
        m_news.apply(route, live, answer.job);
}

void SubmitOutcome::notTaken(Route &route, LiveTake &live, const ProviderError &error)
{
    if (live.cancelWanted) {
        m_shop.life.cancelled(live, {}, tr("Cancelled; the provider had not taken it."));
        return;
    }
    if (stopsRoute(error.kind)) {
        m_shop.stopRoute(route, error, false);
        m_shop.life.requeued(live, error);
        return;
    }
    if (!passes(error.kind)) {
        m_shop.life.failed(live, error, {});
        return;
    }
    if (!isRefusal(error) && !route.admission.breaker().isOpen() && live.tries + 1 >= mostTries) {
        m_shop.life.failed(live, error, {});
        return;
    }
    queueAgain(route, live, error);
}

void SubmitOutcome::queueAgain(Route &route, LiveTake &live, const ProviderError &error)
{
    ++live.tries;
    ++m_shop.tally.retries;
    live.doubt = {};
    live.notBeforeMs = m_shop.nowMs() + route.admission.retryDelayMs(error, live.tries, m_shop.ports.random);
    m_shop.life.requeued(live, error);
}

void SubmitOutcome::doubt(Route &route, LiveTake &live, const ProviderError &error)
{
    live.doubt.error = error;
    live.doubt.asking = false;
    if (!live.toldId.isEmpty()) {
        told(route, live);
        return;
    }
    const bool replays = route.traits.submitClass == SubmitClass::ReplaysKey;
    if (route.limits.ownServer && !replays && live.tries + 1 < mostTries) {
        queueAgain(route, live, error);
        return;
    }
    const qint64 delayMs = live.doubt.failures == 0 && !live.doubt.repeated
                               ? 0
                               : route.admission.retryDelayMs(error, live.doubt.failures + 1, m_shop.ports.random);
    switch (route.traits.submitClass) {
    case SubmitClass::ReplaysKey:
        sendAgain(route, live, error);
        return;
    case SubmitClass::RefusesReusedKey:
    case SubmitClass::FindsReference:
    case SubmitClass::ListsJobs:
        lookUpLater(route, live, delayMs);
        return;
    case SubmitClass::Nothing:
        m_shop.life.unknown(live, error);
        return;
    }
}

void SubmitOutcome::sendAgain(Route &route, LiveTake &live, const ProviderError &error)
{
    const auto hash = route.provider.requestHash(m_door.request(route, live, live.attempt));
    if (!hash || *hash != live.attempt.requestHash || ++live.doubt.failures > mostFailures)
        giveUp(live, error);  // another body under the same key would be another request
    else
        repeatLater(route, live, route.admission.retryDelayMs(error, live.doubt.failures, m_shop.ports.random));
}

void SubmitOutcome::refusedRepeat(Route &route, LiveTake &live, const ProviderError &error)
{
    if (passes(error.kind) || stopsRoute(error.kind)) {
        if (stopsRoute(error.kind))
            m_shop.stopRoute(route, error, false);  // the errand waits until a person restarts it
        sendAgain(route, live, error);
    } else if (route.traits.submitClass == SubmitClass::ReplaysKey) {
        m_shop.life.failed(live, error, {});  // the first answer again: it was refused
    } else {
        lookUpLater(route, live, 0);  // a used key: it must be there
    }
}

template <class Act>
void SubmitOutcome::addErrand(Route &route, LiveTake &live, Admission::Kind kind, qint64 delayMs, Act act)
{
    const TakeId take = live.take.id;
    live.doubt.asking = true;
    m_shop.addErrand(route, {take, kind, m_shop.nowMs() + delayMs, [this, &route, take, act] {
                                 LiveTake *found = m_shop.roster.workable(take);
                                 if (found != nullptr && inDoubt(*found) && !found->sent)
                                     act(*found);
                                 else
                                     route.admission.withdrawn();
                             }});
}

void SubmitOutcome::repeatLater(Route &route, LiveTake &live, qint64 delayMs)
{
    addErrand(route, live, Admission::Kind::Submit, delayMs, [this, &route](LiveTake &found) {
        if (found.take.state == TakeState::Submitting)
            m_door.repeat(route, found);
        else
            route.admission.withdrawn();
    });
}

void SubmitOutcome::lookUpLater(Route &route, LiveTake &live, qint64 delayMs)
{
    addErrand(route, live, Admission::Kind::LookUp, delayMs, [this, &route](LiveTake &found) { lookUp(route, found); });
}

void SubmitOutcome::lookUp(Route &route, LiveTake &live)
{
    ++m_shop.tally.requests.lookUp;
    const TakeId take = live.take.id;
    route.provider.lookUp(m_door.request(route, live, live.attempt),
                          m_shop.lifeline.bound([this, &route, take](const PollAnswer &answer) {
                              route.admission.answered(answer.error, route.underWay);
                              m_shop.note(route, answer.error);
                              LiveTake *found = m_shop.roster.workable(take);
                              if (found != nullptr && inDoubt(*found))
                                  lookedUp(route, *found, answer);
                              m_shop.wake(route);
                          }));
}

void SubmitOutcome::lookedUp(Route &route, LiveTake &live, const PollAnswer &answer)
{
    if (answer.error.kind != ProblemKind::None && answer.error.kind != ProblemKind::NotFound) {
        if (++live.doubt.failures > mostFailures)
            giveUp(live, answer.error);
        else
            lookUpLater(route, live,
                        route.admission.retryDelayMs(answer.error, live.doubt.failures, m_shop.ports.random));
        return;
    }
    QVector<RemoteJob> jobs = answer.jobs;
    jobs.removeIf([&](const RemoteJob &job) { return job.id.isEmpty() || !isFree(route, live, job.id); });
    if (jobs.size() > 1) {
        ProviderError error = live.doubt.error;
        error.message = tr("Several jobs at the provider could be this take.");
        giveUp(live, error);
    } else if (jobs.size() == 1) {
        if (bind(live, jobs.first().id, -1, tr("Found at the provider: it had been taken.")))
            m_news.apply(route, live, jobs.first());
    } else {
        nothingFound(route, live);
    }
}

void SubmitOutcome::nothingFound(Route &route, LiveTake &live)
{
    LiveTake::Doubt &doubt = live.doubt;
    const bool mayRepeat = route.traits.submitClass == SubmitClass::RefusesReusedKey && !doubt.repeated &&
                           live.take.state == TakeState::Submitting;
    if (mayRepeat) {
        sendAgain(route, live, doubt.error);
        return;
    }
    if (doubt.lookUps++ == 0)
        doubt.firstMs = m_shop.nowMs();
    const qint64 passedMs = m_shop.nowMs() - doubt.firstMs;
    if (passedMs < betweenLookUpsMs)
        lookUpLater(route, live, betweenLookUpsMs - passedMs);
    else if (route.traits.submitClass == SubmitClass::FindsReference && live.take.state != TakeState::Lost)
        queueAgain(route, live,
                   {ProblemKind::Transient, tr("The provider had not taken it; it is sent again."), {}, 0, -1});
    else
        giveUp(live, doubt.error);
}

void SubmitOutcome::giveUp(LiveTake &live, const ProviderError &error)
{
    live.doubt = {};
    if (live.take.state == TakeState::Submitting)
        m_shop.life.unknown(live, error);
    else if (live.take.state == TakeState::Lost)
        m_shop.roster.retire(live.take.id);
}

void SubmitOutcome::told(Route &route, LiveTake &live)
{
    if (!isFree(route, live, live.toldId)) {
        qCWarning(lcRender) << "a callback told the number of another take";
        live.toldId.clear();
        return;
    }
    addErrand(route, live, Admission::Kind::Poll, 0, [this, &route](LiveTake &found) { verify(route, found); });
}

void SubmitOutcome::verify(Route &route, LiveTake &live)
{
    ++m_shop.tally.requests.poll;
    const TakeId take = live.take.id;
    const QString id = live.toldId;
    route.provider.poll({id}, m_shop.lifeline.bound([this, &route, take, id](const PollAnswer &answer) {
        route.admission.answered(answer.error, route.underWay);
        m_shop.note(route, answer.error);
        LiveTake *found = m_shop.roster.workable(take);
        if (found != nullptr && inDoubt(*found) && !found->sent)
            verified(route, *found, id, answer);
        m_shop.wake(route);
    }));
}

void SubmitOutcome::verified(Route &route, LiveTake &live, const QString &id, const PollAnswer &answer)
{
    const auto job =
        std::find_if(answer.jobs.begin(), answer.jobs.end(), [&](const auto &one) { return one.id == id; });
    const ProblemKind problem = answer.error.kind;
    if (problem == ProblemKind::None && job != answer.jobs.end() && isFree(route, live, id)) {
        if (bind(live, id, -1, tr("The provider called back: it had been taken.")))
            m_news.apply(route, live, *job);
        return;
    }
    if (passes(problem) && problem != ProblemKind::None && ++live.doubt.failures <= mostFailures) {
        addErrand(route, live, Admission::Kind::Poll,
                  route.admission.retryDelayMs(answer.error, live.doubt.failures, m_shop.ports.random),
                  [this, &route](LiveTake &found) { verify(route, found); });
        return;
    }
    live.toldId.clear();  // whoever called back, the provider does not know that number
    if (live.take.state == TakeState::Submitting)
        doubt(route, live, live.doubt.error);
    else
        giveUp(live, live.doubt.error);
}

Result<void> SubmitOutcome::collect(Route &route, LiveTake &live)
{
    if (live.doubt.asking)
        return {};
    const SubmitClass submitClass = route.traits.submitClass;
    if (live.take.state == TakeState::Lost && !live.attempt.remoteId.isEmpty()) {
        live.toldId = live.attempt.remoteId;
        told(route, live);
        return {};
    }
    if (submitClass == SubmitClass::Nothing || submitClass == SubmitClass::ReplaysKey || !live.attempt.id.isValid())
        return Error{ErrorKind::Unsupported,
                     tr("%1 cannot be asked about a submit whose answer was lost.").arg(route.traits.label),
                     Workshop::name(live), tr("Look at the provider's own list, then say whether it was charged.")};
    live.doubt = {};
    lookUpLater(route, live, 0);
    return {};
}

}  // namespace circletake::render
