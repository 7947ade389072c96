// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circletake::render {

/// A duration in ms whose logarithm is normal: how long generations take, long tail included.
struct LogNormal
{
    double mu = 0;     ///< mean of ln(ms)
    double sigma = 1;  ///< standard deviation of ln(ms), > 0

    /// Chance that it is longer than `ms`; exact far into the tail. 1 for ms ≤ 0.
    [[nodiscard]] double survival(double ms) const;
    [[nodiscard]] double medianMs() const;
    [[nodiscard]] double meanMs() const;
    /// When it is known to be longer than `afterMs` (≥ 0): the duration at which `chance` (0 < chance < 1) have ended.
    [[nodiscard]] double endedByMs(double afterMs, double chance) const;
    /// The mean of what is left when it is known to be longer than `afterMs`; ≥ 0.
    [[nodiscard]] double restMs(double afterMs) const;
    /// Picks one that lies in (afterMs, byMs], `unit` in [0, 1) choosing which.
    [[nodiscard]] double between(double afterMs, double byMs, double unit) const;
};

/// The z with which the standard normal's upper tail is `p`, 0 < p < 1; relative error below 1e-8.
[[nodiscard]] double upperQuantile(double p);

}  // namespace circletake::render
