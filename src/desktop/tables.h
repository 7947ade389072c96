// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace circletake::desktop {

/// How every table of the window looks: whole rows, no grid, no row numbers, fixed row height, sortable by header.
/// The last column takes what is left.
void styleTable(QTableView &table, bool sortable);

}  // namespace circletake::desktop
