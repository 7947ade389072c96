// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/workshop.h"

namespace circletake::render {

/// Ms until all that is queued or under way is likely done: the greatest of the work over the places for it, the
/// requests over the rate, and the longest single take; the slowest route counts. -1 when a route's durations are
/// not known at all.
[[nodiscard]] qint64 forecastMs(const Workshop &shop);

}  // namespace circletake::render
