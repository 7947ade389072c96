// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>

namespace circletake::render {

/// What a route may spend on doing things again, so that retries never make an outage worse: 500 tokens, 14 for a retry
/// after a fault, 5 after "too many"; an answer at the first try gives one back, and so does every second, lest a
/// route whose tries all are retries stands still for ever.
class RetryBudget
{
public:
    static constexpr int afterFault = 14;
    static constexpr int afterRefusal = 5;

    /// Ms to wait until `cost` is there; spends it when 0.
    [[nodiscard]] qint64 spend(qint64 nowMs, int cost)
    {
        refill(nowMs);
        if (m_tokens < cost)
            return qint64(cost - m_tokens) * 1000;
        m_tokens -= cost;
        return 0;
    }
    void succeeded() { m_tokens = std::min(most, m_tokens + 1); }

private:
    static constexpr int most = 500;

    void refill(qint64 nowMs)
    {
        const qint64 seconds = (nowMs - m_refilledMs) / 1000;
        m_refilledMs += seconds * 1000;
        m_tokens = int(std::min<qint64>(most, m_tokens + seconds));
    }

    int m_tokens = most;
    qint64 m_refilledMs = 0;
};

}  // namespace circletake::render
