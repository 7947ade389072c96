// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/circuitbreaker.h"
#include "render/engineports.h"
#include "render/losscontrol.h"
#include "render/ratebucket.h"
#include "render/retrybudget.h"

#include <deque>

namespace circletake::render {

/// Whether a route may send a request now. Rate bucket, requests in flight, the provider's Retry-After, losses and the
/// circuit breaker must all agree; the budget has agreed when the take was queued.
class Admission
{
public:
    /// What is sent. A retry of something idempotent is told apart because it spends from the retry budget.
    enum class Kind { Submit, Poll, LookUp, Cancel };

    Admission(TakeStore &store, Clock &clock, const ProviderTraits &traits, const RouteLimits &limits);

    [[nodiscard]] Result<void> load() { return m_bucket.load(); }
    /// Ms until a request of this kind may go: 0 now, -1 not before another answer came.
    [[nodiscard]] qint64 waitMs(Kind kind) const;
    /// Counts a request and spends its allowance; waitMs() must be 0. An error (of the store) spent nothing.
    [[nodiscard]] Result<void> admit(Kind kind);
    /// A request that was admitted was not sent after all.
    void withdrawn() { --m_inFlight; }
    /// Its answer came, while so many takes were under way.
    void answered(const ProviderError &error, int underWay);

    /// Takes that may be under way now, and without losses.
    [[nodiscard]] int jobs() const;
    [[nodiscard]] int mostJobs() const { return m_mostJobs; }

    /// Ms until a probe may go; 0 now, -1 none is wanted.
    [[nodiscard]] qint64 probeInMs() const;
    /// Sends a probe, which is a poll, past the breaker.
    [[nodiscard]] Result<void> admitProbe();
    void probed(const ProviderError &error, int underWay);
    [[nodiscard]] const CircuitBreaker &breaker() const { return m_breaker; }

    /// How long something waits before it is tried again after `error`, the `attempt`-th time (from 1): full jitter,
    /// doubling, the provider's Retry-After at least, longer when the retry budget is spent.
    [[nodiscard]] qint64 retryDelayMs(const ProviderError &error, int attempt, Random &random);

    /// What the provider or the breaker asked to wait.
    [[nodiscard]] qint64 askedToWaitMs() const;
    [[nodiscard]] int perMinute() const { return m_bucket.perMinute(); }
    [[nodiscard]] int requestsLastMinute() const;
    /// Requests per second that submits and polls share at the present pace; 0: no limit.
    [[nodiscard]] double sharedPerSecond() const;
    /// Share of the burst that could be sent at once and is not, 0 to 1.
    [[nodiscard]] double unused() const { return m_pollCounts ? m_bucket.unused() : 0.0; }

private:
    [[nodiscard]] bool counts(Kind kind) const { return kind != Kind::Poll || m_pollCounts; }
    [[nodiscard]] Result<void> spend(bool fromBucket);
    void forgetOldRequests() const;

    Clock &m_clock;
    bool m_pollCounts;
    int m_mostInFlight;
    int m_mostJobs;
    int m_inFlight = 0;
    qint64 m_notBeforeMs = 0;
    mutable RateBucket m_bucket;
    mutable LossControl m_losses;
    CircuitBreaker m_breaker;
    RetryBudget m_retries;
    mutable std::deque<qint64> m_sentMs;
};

/// True for a fault of network or server, by which a provider is judged to be down.
[[nodiscard]] bool isOutage(const ProviderError &error);
/// True when the provider is well and asks for less: fewer requests, or fewer jobs at once.
[[nodiscard]] bool isRefusal(const ProviderError &error);

}  // namespace circletake::render
