// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"

#include <QVector>
#include <map>

namespace circletake::test {

/// A clock that moves only when told; timers fire in order of time, then of making.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(qint64 wallMs = 1'760'000'000'000, qint64 nowMs = 0) : m_nowMs(nowMs), m_wallMs(wallMs) {}
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 wallMs() const override { return m_wallMs; }
    Timer after(qint64 delayMs, std::function<void()> callback) override;
    void cancel(Timer timer) override;

    /// Lets `ms` pass, firing what falls due on the way.
    void advance(qint64 ms);
    /// Jumps to the next timer and fires it; false when none is left.
    bool fireNext();
    /// The wall clock jumps without any time passing.
    void jumpWall(qint64 ms) { m_wallMs += ms; }
    /// When the next timer falls due, by nowMs(); -1 when none is left.
    [[nodiscard]] qint64 nextMs() const { return m_timers.empty() ? -1 : m_timers.begin()->first.atMs; }
    [[nodiscard]] qsizetype pending() const { return qsizetype(m_timers.size()); }

private:
    struct Due
    {
        qint64 atMs;
        Timer id;
        auto operator<=>(const Due &) const = default;
    };
    qint64 m_nowMs;
    qint64 m_wallMs;
    Timer m_last = 0;
    std::map<Due, std::function<void()>> m_timers;
};

}  // namespace circletake::test
