// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manualclock.h"

#include <algorithm>

namespace circletake::test {

Clock::Timer ManualClock::after(qint64 delayMs, std::function<void()> callback)
{
    const Timer id = ++m_last;
    m_timers.emplace(Due{m_nowMs + std::max<qint64>(0, delayMs), id}, std::move(callback));
    return id;
}

void ManualClock::cancel(Timer timer)
{
    std::erase_if(m_timers, [timer](const auto &due) { return due.first.id == timer; });
}

void ManualClock::advance(qint64 ms)
{
    const qint64 until = m_nowMs + ms;
    while (!m_timers.empty() && m_timers.begin()->first.atMs <= until)
        fireNext();
    m_wallMs += until - m_nowMs;
    m_nowMs = until;
}

bool ManualClock::fireNext()
{
    if (m_timers.empty())
        return false;
    auto due = m_timers.extract(m_timers.begin());
    const qint64 passed = due.key().atMs - m_nowMs;
    m_nowMs += passed;
    m_wallMs += passed;
    due.mapped()();
    return true;
}

}  // namespace circletake::test
