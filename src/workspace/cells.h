// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"

namespace circletake::workspace {

/// What a column of a table shows, for shots and takes alike.
enum class Cell {
    Slate,
    TakeNumber,
    State,
    Camera,
    Action,
    Dialogue,
    Duration,
    Takes,
    Attempt,
    Route,
    Latency,
    Elapsed,
    Cost,
    Message,
    Sent,     ///< day and time of the submit
    MayCost,  ///< what it may have cost
    Words     ///< the provider's own words, else ours
};

/// The two projections of a table's cell: text for people, and the raw value by which it sorts.
namespace cells {

[[nodiscard]] QString title(Cell cell);
[[nodiscard]] QString text(const ShotFace &face, ShotId shot, Cell cell);
[[nodiscard]] QString text(const ShotFace &face, TakeId take, Cell cell);
/// Invalid where there is nothing to compare.
[[nodiscard]] QVariant raw(const ShotFace &face, ShotId shot, Cell cell);
[[nodiscard]] QVariant raw(const ShotFace &face, TakeId take, Cell cell);

}  // namespace cells

}  // namespace circletake::workspace
