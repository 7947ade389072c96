// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "story/story.h"

namespace circletake::store {

/// The storyboard and the takes of the shots that are there; rows of a kind in order of their ids.
[[nodiscard]] Result<StoryRows> loadStory(Database &database);

/// Fills a new project inside the caller's transaction. Money of takes is entered into the ledger at `wallMs`.
[[nodiscard]] Result<void> insertStory(Database &database, const StoryRows &rows, qint64 wallMs);

[[nodiscard]] Result<void> updateSeries(Database &database, const Series &series);
/// The lines of new scenes.
[[nodiscard]] Result<void> insertLines(Database &database, const QVector<Scene> &scenes);

/// The largest id in `rows`; 0 when there is none.
[[nodiscard]] qint64 largestId(const StoryRows &rows);

}  // namespace circletake::store
