// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/storecontext.h"
#include "story/story.h"

namespace circletake::store {

/// Makes the folders and the project file of `rows`: the whole file or none. BadInput when the folder holds one.
[[nodiscard]] Result<void> createProject(const QString &folder, const StoryRows &rows, const StoreContext &context);

}  // namespace circletake::store
