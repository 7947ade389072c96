// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/recovery.h"

#include "base/logging.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr qint64 spreadPerTakeMs = 20;
constexpr qint64 mostSpreadMs = 10'000;
constexpr qint64 oldestMs = 7LL * 24 * 3'600'000;

}  // namespace

Recovery::Recovery(Workshop &workshop, EmergencyIds &emergency, SubmitOutcome &outcome, Downloads &downloads)
    : m_shop(workshop)
    , m_emergency(emergency)
    , m_outcome(outcome)
    , m_downloads(downloads)
{
}

Result<LiveTake> Recovery::load(const Take &take) const
{
    LiveTake live;
    live.take = take;
    const auto attempts = m_shop.ports.store.attemptsOf(take.id);
    if (!attempts)
        return attempts.error();
    for (const Attempt &attempt : *attempts)
        if (attempt.number > live.attempt.number)
            live.attempt = attempt;
    const auto place = m_shop.ports.store.placeOf(take.shot);
    if (!place)
        return place.error();
    live.place = *place;
    live.kind = m_shop.durations.kindOf(take.spec);
    const qint64 ageMs = take.acceptedAt > 0 ? m_shop.ports.clock.wallMs() - take.acceptedAt : 0;
    live.acceptedMs = m_shop.nowMs() - std::clamp<qint64>(ageMs, 0, oldestMs);
    return live;
}

Result<void> Recovery::run(const std::function<void(LiveTake &)> &arrive)
{
    auto kept = m_emergency.read();
    if (!kept)
        return kept.error();
    m_kept = *kept;
    if (const auto prepared = m_emergency.prepare(); !prepared)
        m_shop.storage.refused(prepared.error());
    if (auto loaded = loadOpenTakes(); !loaded)
        return loaded;
    std::vector<TakeId> takes;
    for (const auto &[take, live] : m_shop.roster.all())
        takes.push_back(take);
    for (const TakeId take : takes)
        decide(*m_shop.roster.find(take), arrive);
    if (auto settled = settleKept(); !settled)
        return settled;
    return auditReadyTakes();
}

Result<void> Recovery::settleKept()
{
    const auto open = m_shop.ports.store.openTakes();
    if (!open)
        return open.error();
    for (const Take &take : *open) {
        if (m_kept.isEmpty() || take.state != TakeState::Submitting)
            continue;
        const auto attempts = m_shop.ports.store.attemptsOf(take.id);
        if (!attempts)
            return attempts.error();
        for (const Attempt &attempt : *attempts)
            m_kept.remove(attempt.id);
    }
    for (auto kept = m_kept.keyBegin(); kept != m_kept.keyEnd(); ++kept)
        m_emergency.settled(*kept);
    return m_shop.storage.inTrouble() ? Result<void>() : m_emergency.clear();
}

Result<void> Recovery::loadOpenTakes()
{
    const auto given = m_shop.ports.store.givenIds();
    if (!given)
        return given.error();
    for (const GivenId &one : *given)
        m_shop.roster.noteHolder(one);
    const auto hints = m_shop.ports.store.hints();
    if (!hints)
        return hints.error();
    for (const CallbackHint &hint : *hints)
        m_hints.insert(hint.attempt, hint.remoteId);
    const auto open = m_shop.ports.store.openTakes();
    if (!open)
        return open.error();
    for (const Take &take : *open) {
        auto live = load(take);
        if (live)
            m_shop.roster.add(*std::move(live));
        else if (live.error().kind == ErrorKind::NotFound)
            m_shop.announcer.problem(live.error(), take.id);  // its shot was removed: nothing is sent for it
        else
            return live.error();
    }
    return {};
}

void Recovery::decide(LiveTake &live, const std::function<void(LiveTake &)> &arrive)
{
    Route *route = m_shop.routeOf(live);
    if (route == nullptr) {
        m_shop.announcer.problem(
            {ErrorKind::NotFound, tr("The provider \"%1\" is not set up.").arg(live.take.spec.provider),
             Workshop::name(live), tr("Set it up again; the take waits.")},
            live.take.id);
        return;
    }
    live.toldId = m_hints.value(live.attempt.id);
    if (live.take.state == TakeState::Submitting) {
        decideSubmitting(live);
    } else if (live.take.state == TakeState::Checking) {
        decideChecking(live);
    } else {
        const bool atProvider = live.take.state == TakeState::Accepted || live.take.state == TakeState::Running;
        const qint64 spreadMs = std::min(mostSpreadMs, qint64(m_shop.roster.all().size()) * spreadPerTakeMs);
        if (atProvider)
            m_shop.watch(*route, live, m_shop.ports.random.below(spreadMs + 1));
        arrive(live);
        if (live.take.state == TakeState::Unknown && !live.toldId.isEmpty())
            m_outcome.told(*route, live);
    }
}

void Recovery::decideSubmitting(LiveTake &live)
{
    Route &route = *m_shop.routeOf(live);
    const QString id = m_kept.value(live.attempt.id);
    if (!id.isEmpty()) {
        if (m_outcome.bind(live, id, -1, tr("Its number was kept in the emergency file.")))
            qCInfo(lcRender) << "adopted the id of attempt" << live.attempt.id.value;
        return;
    }
    const ProviderError error{
        ProblemKind::UnknownOutcome, tr("The program ended before the provider's answer was stored."), {}, 0, -1};
    if (m_shop.settings.copied)
        m_shop.life.unknown(live, error);  // the original may have sent it, and may know more
    else
        m_outcome.doubt(route, live, error);
}

void Recovery::decideChecking(LiveTake &live)
{
    if (m_downloads.isWhole(m_downloads.clipPath(live), live.take) ||
        m_downloads.isWhole(m_downloads.partPath(live), live.take))
        m_downloads.check(live);
    else
        m_shop.life.fetchAgain(live, tr("The fetched file is not whole, so it is fetched again."));
}

Result<void> Recovery::auditReadyTakes()
{
    const auto ready = m_shop.ports.store.readyTakes();
    if (!ready)
        return ready.error();
    for (const Take &take : *ready) {
        const auto size = m_shop.ports.files.size(m_shop.ports.projectFolder + QLatin1Char('/') + take.clip);
        if (!size && size.error().kind != ErrorKind::NotFound)
            return size.error();
        if (!size || *size != take.clipBytes)
            fetchMissing(take);
    }
    return {};
}

void Recovery::fetchMissing(const Take &take)
{
    auto loaded = load(take);
    if (!loaded) {
        m_shop.announcer.problem(loaded.error(), take.id);
        return;
    }
    LiveTake &live = m_shop.roster.add(*std::move(loaded));
    const QString message = tr("The clip's file is missing or was cut short.");
    m_shop.announcer.problem(
        {ErrorKind::Damaged, message, Workshop::name(live), tr("It is fetched again if the provider still has it.")},
        take.id);
    if (m_shop.routeOf(live) != nullptr && !live.attempt.remoteId.isEmpty())
        m_shop.life.fetchAgain(live, message);
    else
        m_shop.life.lost(live, message);
}

}  // namespace circletake::render
