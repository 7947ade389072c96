// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/modeldump.h"

namespace circletake::test {

namespace {

void dumpBelow(const QAbstractItemModel &model, const QModelIndex &parent, int role, int depth, QStringList &lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells += model.index(row, column, parent).data(role).toString();
        while (!cells.isEmpty() && cells.last().isEmpty())
            cells.removeLast();
        lines += QString(2 * depth, QLatin1Char(' ')) + cells.join(QStringLiteral(" | "));
        dumpBelow(model, model.index(row, 0, parent), role, depth + 1, lines);
    }
}

}  // namespace

QStringList dump(const QAbstractItemModel &model, int role)
{
    QStringList lines;
    dumpBelow(model, {}, role, 0, lines);
    return lines;
}

}  // namespace circletake::test
