// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>

namespace circletake::sandbox {

/// A provider's limit as they count it: at most so many requests in any 60 seconds.
class RateWindow
{
public:
    /// `perMinute` 0: no limit. `clock` must outlive it.
    RateWindow(int perMinute, const Clock &clock)
        : m_perMinute(perMinute)
        , m_clock(clock)
    {
    }

    /// Counts one request; gives 0 when it is within the limit, else the ms to wait. A refused one does not count.
    [[nodiscard]] qint64 admit();

private:
    static constexpr qint64 windowMs = 60'000;
    int m_perMinute;
    const Clock &m_clock;
    std::deque<qint64> m_taken;
};

}  // namespace circletake::sandbox
