// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace circletake::store {

/// Quick looks at every page and row; Full at every index and foreign key as well.
enum class Check { Quick, Full };

/// Damaged, with SQLite's first finding, when the file is not sound.
[[nodiscard]] Result<void> checkIntegrity(Database &database, Check check);

}  // namespace circletake::store
