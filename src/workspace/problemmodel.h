// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/problem.h"

#include <QAbstractTableModel>
#include <QVector>

namespace circletake::workspace {

/// The issues panel. A problem that comes again (same words, same place) counts up its row. Keeps the newest 2,000.
class ProblemModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, WhatColumn, WhereColumn, NextColumn, CountColumn, ColumnCount };
    static constexpr int mostRows = 2000;

    explicit ProblemModel(QObject *parent = nullptr);

    void add(const Problem &problem);
    void remove(int row);
    void clear();
    [[nodiscard]] const Problem &at(int row) const { return m_rows[row].problem; }
    [[nodiscard]] int errorCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Problem problem;
        int count = 1;
    };
    [[nodiscard]] static QString text(const Row &row, int column);
    [[nodiscard]] static QVariant raw(const Row &row, int column);

    QVector<Row> m_rows;
};

}  // namespace circletake::workspace
