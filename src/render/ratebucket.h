// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "render/ports/takestore.h"

#include <QString>

namespace circletake::render {

/// A route's allowance of requests, spent evenly with a small burst (GCRA: one number, the theoretical arrival time of
/// the next request). The number is stored ahead of what is spent, so that a restart grants no fresh burst and a kill
/// at any moment grants none either. In any 60 s at most `perMinute + burst - 1` requests pass.
///
/// Several buckets of one name on one store share the allowance (clips and words of one account): each takes a few
/// requests ahead of what any has stored, so that together they pass at most those few more for each but the first.
class RateBucket
{
public:
    /// perMinute 0: no limit, nothing is stored.
    RateBucket(TakeStore &store, Clock &clock, QString route, int perMinute, int burst);

    /// Reads what the last run spent; before take(). A wall clock that jumped back costs one minute at most.
    [[nodiscard]] Result<void> load();
    /// Ms until a request may go; 0: now.
    [[nodiscard]] qint64 waitMs() const;
    /// Share of the burst, 0 to 1, that could be sent at once; 0 without a limit.
    [[nodiscard]] double unused() const;
    /// Spends one request; waitMs() must be 0. An error (of the store) spent nothing.
    [[nodiscard]] Result<void> take();
    /// Nothing may go for `ms`; stored, so that a restart waits as well (for a minute at most).
    [[nodiscard]] Result<void> hold(qint64 ms);
    /// Losses slow the pace: 100 is all of the allowance, at least 1.
    void setPace(int percent);
    [[nodiscard]] int perMinute() const { return m_perMinute; }

private:
    [[nodiscard]] Result<void> store(qint64 untilUs);
    [[nodiscard]] qint64 clockUs(qint64 storedWallMs) const;
    [[nodiscard]] qint64 nowUs() const { return m_clock.nowMs() * 1000; }

    TakeStore &m_store;
    Clock &m_clock;
    QString m_route;
    int m_perMinute;
    qint64 m_burst;
    qint64 m_gapUs = 0;         // between two requests, at the present pace
    qint64 m_arrivalUs = 0;     // of the clock
    qint64 m_storedUs = 0;      // never before m_arrivalUs
    qint64 m_storedWallMs = 0;  // as it was written or read last; another number there is another bucket's
};

}  // namespace circletake::render
