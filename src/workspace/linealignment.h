// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

namespace circletake::workspace {

/// Where each line of before stands now: its index among `now`, or -1 for one that is not there any more. Lines are the
/// same when they say the same; the order is kept, and as many as possible are found.
[[nodiscard]] QVector<int> alignedLines(const QVector<Line> &before, const QVector<Line> &now);

}  // namespace circletake::workspace
