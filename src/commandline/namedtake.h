// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"

namespace circletake::commandline {

/// The take that a slate names; NotFound in words otherwise.
[[nodiscard]] Result<TakeId> namedTake(const Story &story, const QString &word);

}  // namespace circletake::commandline
