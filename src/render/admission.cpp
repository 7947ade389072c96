// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/admission.h"

#include "base/logging.h"

#include <algorithm>
#include <cmath>

namespace circletake::render {

namespace {

constexpr int mostBurst = 10;
constexpr qint64 faultBaseMs = 1'000;
constexpr qint64 refusalBaseMs = 1'000;
constexpr qint64 longestBackOffMs = 20'000;
constexpr qint64 longestRetryAfterMs = 24 * 3'600'000;

struct Allowance
{
    int perMinute = 0;
    int burst = 1;
};

/// 90 % of the provider's limit; a figure that a person set is kept to the letter, burst included.
Allowance allowance(const ProviderTraits &traits, const RouteLimits &limits)
{
    const int limit = limits.requestsPerMinute > 0 ? limits.requestsPerMinute : traits.requestsPerMinute;
    if (limit <= 0)
        return {};
    const int burst = std::clamp(limit / 20, 1, mostBurst);
    return {limits.requestsPerMinute > 0 ? std::max(1, limit - (burst - 1)) : std::max(1, limit * 9 / 10), burst};
}

int mostJobs(const ProviderTraits &traits, const RouteLimits &limits)
{
    if (limits.runningJobs > 0)
        return limits.runningJobs;
    return traits.runningJobs > 0 ? traits.runningJobs : std::max(1, limits.concurrency);
}

LossControl::Refused refusal(const ProviderError &error)
{
    if (error.kind == ProblemKind::Rate)
        return LossControl::Refused::TooFast;
    return error.kind == ProblemKind::Concurrency ? LossControl::Refused::TooMany : LossControl::Refused::No;
}

}  // namespace

bool isOutage(const ProviderError &error)
{
    return (error.kind == ProblemKind::Transient || error.kind == ProblemKind::UnknownOutcome) &&
           (error.httpStatus == 0 || error.httpStatus >= 500);
}

bool isRefusal(const ProviderError &error)
{
    return refusal(error) != LossControl::Refused::No;
}

Admission::Admission(TakeStore &store, Clock &clock, const ProviderTraits &traits, const RouteLimits &limits)
    : m_clock(clock)
    , m_pollCounts(traits.pollCounts)
    , m_mostInFlight(std::max(1, limits.concurrency))
    , m_mostJobs(render::mostJobs(traits, limits))
    , m_bucket(store, clock, traits.account.isEmpty() ? traits.id : traits.account, allowance(traits, limits).perMinute,
               allowance(traits, limits).burst)
    , m_losses(m_mostJobs)
{
}

qint64 Admission::askedToWaitMs() const
{
    const qint64 asked = std::max<qint64>(0, m_notBeforeMs - m_clock.nowMs());
    return m_breaker.isOpen() ? std::max(asked, m_breaker.probeInMs(m_clock.nowMs())) : asked;
}

qint64 Admission::waitMs(Kind kind) const
{
    if (m_breaker.isOpen() || m_inFlight >= std::min(m_mostInFlight, std::max(2, jobs())))
        return -1;
    m_bucket.setPace(m_losses.pace(m_clock.nowMs()));
    return std::max(askedToWaitMs(), counts(kind) ? m_bucket.waitMs() : 0);
}

Result<void> Admission::admit(Kind kind)
{
    return spend(counts(kind));
}

Result<void> Admission::spend(bool fromBucket)
{
    if (fromBucket)
        if (auto taken = m_bucket.take(); !taken)
            return taken;
    ++m_inFlight;
    if (fromBucket) {
        m_sentMs.push_back(m_clock.nowMs());
        forgetOldRequests();
    }
    return {};
}

void Admission::answered(const ProviderError &error, int underWay)
{
    --m_inFlight;
    const qint64 nowMs = m_clock.nowMs();
    m_losses.answered(nowMs, refusal(error), underWay);
    m_breaker.answered(nowMs, !isOutage(error));
    if (error.kind == ProblemKind::None)
        m_retries.succeeded();
    if (error.retryAfterMs >= 0) {
        const qint64 waitMs = std::min(error.retryAfterMs, longestRetryAfterMs);
        m_notBeforeMs = std::max(m_notBeforeMs, nowMs + waitMs);
        if (const auto held = m_bucket.hold(waitMs); !held)
            qCInfo(lcRender) << "Retry-After is not stored:" << held.error().what;  // this run keeps to it all the same
    }
}

int Admission::jobs() const
{
    return m_losses.jobs(m_clock.nowMs());
}

qint64 Admission::probeInMs() const
{
    const qint64 probeMs = m_breaker.probeInMs(m_clock.nowMs());
    return probeMs < 0 ? -1 : std::max({probeMs, askedToWaitMs(), m_pollCounts ? m_bucket.waitMs() : 0});
}

Result<void> Admission::admitProbe()
{
    auto spent = spend(m_pollCounts);
    if (spent)
        m_breaker.probing();
    return spent;
}

void Admission::probed(const ProviderError &error, int underWay)
{
    m_breaker.probed(m_clock.nowMs(), !isOutage(error));
    answered(error, underWay);
}

qint64 Admission::retryDelayMs(const ProviderError &error, int attempt, Random &random)
{
    const bool refused = isRefusal(error);
    const qint64 base = refused ? refusalBaseMs : faultBaseMs;
    const qint64 ceiling = std::min(longestBackOffMs, base << std::clamp(attempt - 1, 0, 10));
    const qint64 jittered = qint64(std::llround(random.unit() * double(ceiling)));
    const qint64 debt = m_retries.spend(m_clock.nowMs(), refused ? RetryBudget::afterRefusal : RetryBudget::afterFault);
    return std::max({jittered, error.retryAfterMs, debt, qint64(1)});
}

void Admission::forgetOldRequests() const
{
    while (!m_sentMs.empty() && m_sentMs.front() <= m_clock.nowMs() - 60'000)
        m_sentMs.pop_front();
}

int Admission::requestsLastMinute() const
{
    forgetOldRequests();
    return int(m_sentMs.size());
}

double Admission::sharedPerSecond() const
{
    return m_pollCounts ? m_bucket.perMinute() * m_losses.pace(m_clock.nowMs()) / 6'000.0 : 0.0;
}

}  // namespace circletake::render
