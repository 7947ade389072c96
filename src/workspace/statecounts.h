// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "story/take.h"

#include <QMetaType>
#include <array>

namespace circletake::workspace {

/// How many shots of an episode or scene stand where, kept up to date change by change, for stacked state bars.
struct StateCounts
{
    static constexpr int stateCount = int(TakeState::Cancelled) + 1;

    std::array<int, stateCount> byState{};  ///< shots by the state of their shown take
    int withoutTake = 0;                    ///< shots never sent
    int attention = 0;                      ///< shots whose newest take failed, is lost or unknown
    int unknown = 0;                        ///< those of them that nobody knows the end of: never sent again by us
    int circled = 0;
    int held = 0;
    Amounts spent;  ///< over all takes, animatics and failures included
    Amounts reserved;

    [[nodiscard]] int shots() const;
    [[nodiscard]] int of(TakeState state) const { return byState[size_t(state)]; }
    /// Shots whose shown take may still change by itself: queued to checking, and cancelling.
    [[nodiscard]] int open() const;
    /// Shots whose newest take failed or is lost: what a retry is about.
    [[nodiscard]] int failed() const { return attention - unknown; }

    StateCounts &operator+=(const StateCounts &other);
    bool operator==(const StateCounts &) const = default;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::StateCounts)
