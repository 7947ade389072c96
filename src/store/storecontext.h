// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"

#include <functional>
#include <span>

namespace circletake::store {

struct Migration;

/// Asked before every statement that a store runs; false makes the statement fail as a full disk would. For tests.
using StatementHook = std::function<bool(const char *sql)>;

/// The schema that this program writes: its migrations in order.
[[nodiscard]] std::span<const Migration> currentSchema();

/// What a project on disk takes from its surroundings. What is named here outlives the store.
struct StoreContext
{
    Files &files;
    Clock &clock;
    Random &random;        ///< cryptographically strong in production: names projects
    QString recordFolder;  ///< this computer's own notes on projects, beside the user's settings; empty: none kept
    StatementHook hook = {};
    std::span<const Migration> schema = currentSchema();
};

}  // namespace circletake::store
