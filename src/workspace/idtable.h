// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/cells.h"
#include "workspace/rowsync.h"

#include <QAbstractTableModel>

namespace circletake::workspace {

/// Base of the flat tables: rows are ids of shots or takes, columns are cells. What is derived from it decides which
/// ids are its rows and follows the document.
template <class RowId>
class IdTable : public QAbstractTableModel
{
public:
    /// -1 for an id that has no row is the business of the derived class; an invalid id for a row that is not there.
    [[nodiscard]] RowId idAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : RowId{}; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_ids.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_cells.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid())
            return {};
        const RowId id = m_ids[index.row()];
        const Cell cell = m_cells[index.column()];
        if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && (cell == Cell::Message || cell == Cell::Words)))
            return cells::text(m_face, id, cell);
        if (role == SortRole)
            return cells::raw(m_face, id, cell);
        return role >= Qt::UserRole ? m_face.value(id, role) : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_cells.size())
            return {};
        return cells::title(m_cells[section]);
    }

protected:
    IdTable(StoryDocument &document, const ShotFace &face, QVector<Cell> cells, QObject *parent)
        : QAbstractTableModel(parent)
        , m_document(document)
        , m_face(face)
        , m_cells(std::move(cells))
    {
    }

    [[nodiscard]] const Story &story() const { return m_document.story(); }

    /// Rows changed what they show; in as few signals as it takes.
    void tell(const QVector<int> &rows)
    {
        forRuns(rows, int(m_ids.size()), [this](int first, int last) {
            emit dataChanged(index(first, 0), index(last, int(m_cells.size()) - 1));
        });
    }

    StoryDocument &m_document;
    const ShotFace &m_face;
    QVector<RowId> m_ids;

private:
    const QVector<Cell> m_cells;
};

}  // namespace circletake::workspace
