// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "store/database.h"

namespace circletake::store {

/// Applies `edit` inside the caller's transaction; whether parents are there is found out at its commit. What is
/// removed takes its children along; takes stay, marked as removed, and come back when their shot does. BadInput: a
/// number would stand twice under its parent, or a take of what is removed waits, is under way, or is of unknown
/// outcome.
[[nodiscard]] Result<void> applyEdit(Database &database, const render::StoryEdit &edit);

}  // namespace circletake::store
