// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

class QTableView;

namespace circletake::desktop {

/// How every table of the window looks: whole rows, no grid, no row numbers, fixed row height, sortable by header.
/// The last column takes what is left.
void styleTable(QTableView &table, bool sortable);

/// Widths of the first columns in pixels, but none narrower than its heading.
void setColumnWidths(QTableView &table, std::initializer_list<int> widths);

}  // namespace circletake::desktop
