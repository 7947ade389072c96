// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statecounts.h"

#include <numeric>

namespace circletake::workspace {

int StateCounts::shots() const
{
    return std::accumulate(byState.cbegin(), byState.cend(), withoutTake);
}

int StateCounts::open() const
{
    int sum = of(TakeState::Planned);
    for (int state = 0; state < stateCount; ++state)
        if (TakeState(state) == TakeState::Queued || isUnderWay(TakeState(state)))
            sum += byState[size_t(state)];
    return sum;
}

StateCounts &StateCounts::operator+=(const StateCounts &other)
{
    for (size_t state = 0; state < byState.size(); ++state)
        byState[state] += other.byState[state];
    withoutTake += other.withoutTake;
    attention += other.attention;
    unknown += other.unknown;
    circled += other.circled;
    held += other.held;
    spent += other.spent;
    reserved += other.reserved;
    return *this;
}

}  // namespace circletake::workspace
