// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "store/database.h"

namespace circletake::store {

/// Appends entries for `take` (whatever take they name), inside the caller's transaction. The episode that
/// bears them is the one of the take's first entry, so that a shot that moves later leaves no sum crooked.
[[nodiscard]] Result<void> enterIntoLedger(Database &database, TakeId take,
                                           const QVector<render::LedgerEntry> &entries);

/// Sums made anew from the entries, exact to the unit, beside the caps of the series and of `episode`. Where
/// money of several currencies was entered, sums without a cap stay zero; beside a cap that is BadInput.
[[nodiscard]] Result<render::Budgets> sumLedger(Database &database, EpisodeId episode);

}  // namespace circletake::store
