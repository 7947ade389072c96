// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/jobnews.h"

namespace circletake::render {

namespace {

// A job that was just accepted may not be known everywhere at once; an answer that leaves it out says less than one
// that denies it.
constexpr qint64 denialMs = 30'000;
constexpr qint64 omissionMs = 120'000;
constexpr qint64 ownServerMs = 2'000;
constexpr int leastDenials = 2;
constexpr int leastOmissions = 3;

ProviderError errorOf(const RemoteJob &job, ProblemKind otherwise, const QString &message)
{
    ProviderError error = job.error;
    if (error.kind == ProblemKind::None)
        error.kind = otherwise;
    if (error.message.isEmpty())
        error.message = message;
    return error;
}

}  // namespace

JobNews::JobNews(Workshop &workshop, std::function<void(LiveTake &)> found)
    : m_shop(workshop)
    , m_found(std::move(found))
{
}

void JobNews::apply(Route &route, LiveTake &live, const RemoteJob &job)
{
    live.missing = {};
    switch (job.state) {
    case RemoteState::Unrecognised:
        tellOddWord(route, live, job);
        [[fallthrough]];
    case RemoteState::Queued:
    case RemoteState::Running:
        going(live, job);
        return;
    case RemoteState::Succeeded:
        succeeded(route, live, job);
        return;
    case RemoteState::Failed:
    case RemoteState::Moderated:
    case RemoteState::Cancelled:
    case RemoteState::Expired:
        ended(route, live, job);
        return;
    }
}

void JobNews::tellOddWord(Route &route, const LiveTake &live, const RemoteJob &job)
{
    if (route.oddWords.contains(job.stateWord))
        return;
    route.oddWords.insert(job.stateWord);
    m_shop.announcer.problem(
        {ErrorKind::Provider,
         tr("%1 uses a status word that its profile does not know: \"%2\".").arg(route.traits.label, job.stateWord),
         Workshop::name(live), tr("The take is asked about further; report the word, so that the profile learns it.")},
        live.take.id);
}

void JobNews::going(LiveTake &live, const RemoteJob &job)
{
    if (live.take.state == TakeState::Accepted && job.state != RemoteState::Queued)
        m_shop.life.running(live, job.stateWord);
}

void JobNews::succeeded(Route &route, LiveTake &live, const RemoteJob &job)
{
    if (job.clip.isEmpty()) {
        const ProviderError error =
            errorOf(job, ProblemKind::BrokenResult, tr("The provider says that it is done, but names no clip."));
        if (live.take.state == TakeState::Downloading)
            m_shop.life.lost(live, error.message);
        else
            m_shop.life.failed(live, error, job.charged ? job.charged : std::optional(live.take.reserved));
        return;
    }
    live.address = job.clip;
    if (live.take.state == TakeState::Downloading) {
        route.polls.forget(live.take.id);
        m_found(live);
        return;
    }
    m_shop.learn(route, live);
    m_shop.life.finished(live, job.charged);
}

void JobNews::ended(Route &route, LiveTake &live, const RemoteJob &job)
{
    TakeLife &life = m_shop.life;
    if (live.take.state == TakeState::Downloading) {
        life.lost(live, tr("The provider no longer has the clip of this take."));
    } else if (job.state == RemoteState::Cancelled || live.take.state == TakeState::Cancelling) {
        life.cancelled(live, job.charged, tr("It ended at the provider."));
    } else if (job.state == RemoteState::Expired && route.limits.ownServer) {
        life.requeued(live, errorOf(job, ProblemKind::NotFound, tr("The server forgot it; it is sent again.")));
    } else if (job.state == RemoteState::Expired) {
        life.lost(live, errorOf(job, ProblemKind::NotFound, tr("It expired at the provider.")).message);
    } else {
        const bool moderated = job.state == RemoteState::Moderated;
        life.failed(
            live,
            errorOf(job, moderated ? ProblemKind::Moderation : ProblemKind::Transient,
                    moderated ? tr("The provider refused the content.") : tr("The provider says that it failed.")),
            job.charged);
    }
}

void JobNews::missing(Route &route, LiveTake &live, bool surely)
{
    LiveTake::Missing &missing = live.missing;
    if (missing.times++ == 0)
        missing.sinceMs = m_shop.nowMs();
    const qint64 patienceMs = route.limits.ownServer ? ownServerMs : surely ? denialMs : omissionMs;
    if (missing.times < (surely ? leastDenials : leastOmissions) || m_shop.nowMs() - missing.sinceMs < patienceMs)
        return;
    const QString message = tr("The provider no longer knows this take.");
    if (live.take.state == TakeState::Cancelling)
        m_shop.life.cancelled(live, {}, message);
    else if (live.take.state != TakeState::Downloading && route.limits.ownServer)
        m_shop.life.requeued(live, {ProblemKind::NotFound, tr("The server forgot it; it is sent again."), {}, 404, -1});
    else
        m_shop.life.lost(live, message);
}

}  // namespace circletake::render
