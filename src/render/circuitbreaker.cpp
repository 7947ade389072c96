// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/circuitbreaker.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr int mostInARow = 5;
constexpr qint64 windowMs = 30'000;
constexpr qint64 leastAnswers = 10;
constexpr qint64 firstOpenMs = 15'000;
constexpr qint64 longestOpenMs = 300'000;

}  // namespace

void CircuitBreaker::answered(qint64 nowMs, bool good)
{
    if (m_open)
        return;  // asked before it opened: only the probe tells how things stand now
    m_answers.push_back({nowMs, good});
    while (m_answers.front().atMs <= nowMs - windowMs)
        m_answers.pop_front();
    m_inARow = good ? 0 : m_inARow + 1;
    const auto bad = std::count_if(m_answers.begin(), m_answers.end(), [](const Answer &one) { return !one.good; });
    const auto all = qint64(m_answers.size());
    if (!good && (m_inARow >= mostInARow || (all >= leastAnswers && bad * 2 >= all))) {
        m_sinceMs = nowMs;
        open(nowMs);
    }
}

void CircuitBreaker::open(qint64 nowMs)
{
    m_openMs = m_open ? std::min(longestOpenMs, m_openMs * 2) : firstOpenMs;
    m_untilMs = nowMs + m_openMs;
    m_open = true;
    m_probing = false;
}

qint64 CircuitBreaker::probeInMs(qint64 nowMs) const
{
    return !m_open || m_probing ? -1 : std::max<qint64>(0, m_untilMs - nowMs);
}

void CircuitBreaker::probed(qint64 nowMs, bool good)
{
    m_probing = false;
    if (!m_open)
        return;
    if (!good) {
        open(nowMs);
        return;
    }
    m_open = false;
    m_inARow = 0;
    m_answers.clear();
}

}  // namespace circletake::render
