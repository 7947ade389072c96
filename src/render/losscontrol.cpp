// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/losscontrol.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr qint64 windowMs = 10'000;
constexpr qint64 betweenCutsMs = 5'000;
constexpr qint64 cleanMs = 1'000;
constexpr qint64 fullMs = 10'000;
constexpr int leastRefusals = 2;
constexpr int tolerated = 5;  // one in five
constexpr int leastPace = 10;
constexpr int paceStep = 2;

}  // namespace

LossControl::LossControl(int mostJobs)
    : m_most(std::max(1, mostJobs))
    , m_jobs(m_most)
{
}

void LossControl::answered(qint64 nowMs, Refused refused, int underWay)
{
    recover(nowMs);
    m_answers.push_back({nowMs, refused});
    while (m_answers.front().atMs <= nowMs - windowMs)
        m_answers.pop_front();
    if (refused == Refused::No)
        return;
    m_cleanMs = nowMs;
    if (refused == Refused::TooMany) {
        m_jobs = std::clamp(underWay - 1, 1, m_jobs);
        m_fullMs = nowMs;
    } else if (isMoreThanNoise(nowMs)) {
        m_cutMs = nowMs;
        m_jobs = std::max(1, m_jobs * 7 / 10);
        m_pace = std::max(leastPace, m_pace * 7 / 10);
    }
}

bool LossControl::isMoreThanNoise(qint64 nowMs) const
{
    const auto refusals = std::count_if(m_answers.begin(), m_answers.end(),
                                        [](const Answer &answer) { return answer.refused == Refused::TooFast; });
    return refusals >= leastRefusals && refusals * tolerated > qint64(m_answers.size()) &&
           (m_cutMs < 0 || nowMs - m_cutMs >= betweenCutsMs);
}

void LossControl::recover(qint64 nowMs)
{
    const qint64 steps = (nowMs - m_cleanMs) / cleanMs;
    if (steps <= 0)
        return;
    m_cleanMs += steps * cleanMs;
    m_pace = int(std::min<qint64>(100, m_pace + steps * paceStep));
    // After "too many jobs" they come back one by one, until the limit is all ours again.
    qint64 jobs = steps;
    if (m_fullMs > 0) {
        jobs = (m_cleanMs - m_fullMs) / fullMs;
        m_fullMs += jobs * fullMs;
    }
    m_jobs = int(std::min<qint64>(m_most, m_jobs + jobs));
    if (m_jobs == m_most)
        m_fullMs = 0;
}

int LossControl::jobs(qint64 nowMs)
{
    recover(nowMs);
    return m_jobs;
}

int LossControl::pace(qint64 nowMs)
{
    recover(nowMs);
    return m_pace;
}

}  // namespace circletake::render
