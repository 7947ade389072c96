// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/problemmodel.h"

#include "workspace/roles.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

bool isSame(const Problem &one, const Problem &other)
{
    return one.severity == other.severity && one.what == other.what && one.where == other.where &&
           one.slate == other.slate;
}

QString slateText(const Problem &problem)
{
    return problem.slate == Slate{} ? QString() : problem.slate.text();
}

}  // namespace

ProblemModel::ProblemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ProblemModel::add(const Problem &problem)
{
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return isSame(row.problem, problem); });
    if (known != m_rows.end()) {
        known->problem = problem;
        ++known->count;
        const int row = int(known - m_rows.begin());
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    if (m_rows.size() == mostRows)
        remove(0);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
    m_rows.append({problem, 1});
    endInsertRows();
}

void ProblemModel::remove(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ProblemModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ProblemModel::errorCount() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(),
                             [](const Row &row) { return row.problem.severity == Severity::Error; }));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.problem.next;
    case KindRole:
        return int(RowKind::Problem);
    case SeverityRole:
        return int(row.problem.severity);
    case SlateRole:
        return slateText(row.problem);
    case CountRole:
        return row.count;
    case NextStepRole:
        return row.problem.next;
    case MessageRole:
        return row.problem.what;
    case SortRole:
        return raw(row, index.column());
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section == SeverityColumn && role == Qt::ToolTipRole)
        return tr("Severity");  // the column is as narrow as its mark
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("What happened");
    case WhereColumn:
        return tr("Where");
    case NextColumn:
        return tr("What to do");
    case CountColumn:
        return tr("Times");
    default:
        return {};
    }
}

QString ProblemModel::text(const Row &row, int column)
{
    switch (column) {
    case SeverityColumn:
        return row.problem.severity == Severity::Error     ? tr("Error")
               : row.problem.severity == Severity::Warning ? tr("Warning")
                                                           : tr("Note");
    case WhatColumn:
        return row.problem.what;
    case WhereColumn:
        return row.problem.where.isEmpty() ? slateText(row.problem) : row.problem.where;
    case NextColumn:
        return row.problem.next;
    case CountColumn:
        return row.count > 1 ? QStringLiteral("×%1").arg(row.count) : QString();
    default:
        return {};
    }
}

QVariant ProblemModel::raw(const Row &row, int column)
{
    if (column == SeverityColumn)
        return -int(row.problem.severity);  // worst first
    if (column == CountColumn)
        return row.count;
    const QString words = text(row, column);
    return words.isEmpty() ? QVariant() : QVariant(words);
}

}  // namespace circletake::workspace
