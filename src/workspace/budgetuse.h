// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/statecounts.h"

namespace circletake::workspace {

/// How much of a limit is used: what was spent and what is reserved for takes under way.
struct BudgetUse
{
    enum class Level {
        None,     ///< no limit is set
        Fine,     ///< below 80 %
        Warning,  ///< from 80 % on
        Reached   ///< 100 %: nothing more is sent
    };

    Money cap;
    Money spent;  ///< in the limit's currency; the same for reserved
    Money reserved;
    bool foreign = false;  ///< something was paid in another currency, which the limit does not count
    Level level = Level::None;
    int percent = 0;

    /// "Spent $3.20 + $0.80 reserved of $5.00", for people; without a limit the sums alone.
    [[nodiscard]] QString text(const StateCounts &counts) const;
};

[[nodiscard]] BudgetUse budgetUse(const StateCounts &counts, const Money &cap);

}  // namespace circletake::workspace
