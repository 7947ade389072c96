// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tables.h"

#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace circletake::desktop {

void styleTable(QTableView &table, bool sortable)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTextElideMode(Qt::ElideRight);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 14);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.setSortingEnabled(sortable);
    table.setTabKeyNavigation(false);
}

void setColumnWidths(QTableView &table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths) {
        const int heading = table.horizontalHeader()->sectionSizeHint(column);
        table.setColumnWidth(column++, std::max(width, heading));
    }
}

}  // namespace circletake::desktop
