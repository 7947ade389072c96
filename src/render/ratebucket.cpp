// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ratebucket.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr qint64 minuteUs = 60'000'000;
constexpr int storedAhead = 4;  // requests that one stored number covers

}  // namespace

RateBucket::RateBucket(TakeStore &store, Clock &clock, QString route, int perMinute, int burst)
    : m_store(store)
    , m_clock(clock)
    , m_route(std::move(route))
    , m_perMinute(std::max(0, perMinute))
    , m_burst(std::max(1, burst))
{
    setPace(100);
}

Result<void> RateBucket::load()
{
    if (m_perMinute == 0)
        return {};
    const auto stored = m_store.bucket(m_route);
    if (!stored)
        return stored.error();
    m_arrivalUs = clockUs(*stored);
    m_storedUs = m_arrivalUs;
    m_storedWallMs = *stored;
    return {};
}

qint64 RateBucket::clockUs(qint64 storedWallMs) const
{
    return nowUs() + std::clamp((storedWallMs - m_clock.wallMs()) * 1000, -minuteUs, minuteUs);
}

Result<void> RateBucket::store(qint64 untilUs)
{
    const qint64 wallMs = m_clock.wallMs() + (untilUs - nowUs() + 999) / 1000;
    auto stored = m_store.setBucket(m_route, wallMs);
    if (stored) {
        m_storedUs = untilUs;
        m_storedWallMs = wallMs;
    }
    return stored;
}

qint64 RateBucket::waitMs() const
{
    if (m_perMinute == 0)
        return 0;
    const qint64 earlyUs = m_arrivalUs - (m_burst - 1) * m_gapUs - nowUs();
    return earlyUs <= 0 ? 0 : (earlyUs + 999) / 1000;
}

double RateBucket::unused() const
{
    if (m_perMinute == 0)
        return 0;
    const double behind = double(nowUs() - m_arrivalUs) / double(m_gapUs) + double(m_burst);
    return std::clamp(behind / double(m_burst), 0.0, 1.0);
}

Result<void> RateBucket::take()
{
    if (m_perMinute == 0)
        return {};
    Q_ASSERT(waitMs() == 0);
    qint64 arrivalUs = std::max(m_arrivalUs, nowUs()) + m_gapUs;
    if (arrivalUs > m_storedUs) {
        const auto found = m_store.bucket(m_route);
        if (!found)
            return found.error();
        if (*found != m_storedWallMs)
            arrivalUs = std::max(arrivalUs, clockUs(*found) + m_gapUs);
        if (auto stored = store(arrivalUs + (storedAhead - 1) * m_gapUs); !stored)
            return stored;
    }
    m_arrivalUs = arrivalUs;
    return {};
}

Result<void> RateBucket::hold(qint64 ms)
{
    const qint64 arrivalUs = nowUs() + ms * 1000 + (m_burst - 1) * m_gapUs;
    if (m_perMinute == 0 || arrivalUs <= m_arrivalUs)
        return {};
    m_arrivalUs = arrivalUs;
    return arrivalUs <= m_storedUs ? Result<void>() : store(arrivalUs);
}

void RateBucket::setPace(int percent)
{
    if (m_perMinute > 0)
        m_gapUs = (minuteUs / m_perMinute * 100 + percent - 1) / std::max(1, percent);
}

}  // namespace circletake::render
