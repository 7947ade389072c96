// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace circletake::store {

/// One step of the schema; the n-th of a list leads from version n - 1 to n. A released step is never edited.
struct Migration
{
    const char *sentence;  ///< what it does, for people who read the file
    const char *sql;
};

/// "CrTk", in the header of every project file (PRAGMA application_id).
inline constexpr int applicationId = 0x4372546b;

/// The newest version that `schema` knows.
[[nodiscard]] inline int versionOf(std::span<const Migration> schema)
{
    return int(schema.size());
}

[[nodiscard]] Result<int> schemaVersion(Database &database);

/// Brings the file from its version to the newest of `schema`; the caller holds a transaction. Also marks it as ours.
[[nodiscard]] Result<void> migrate(Database &database, std::span<const Migration> schema);

}  // namespace circletake::store
