// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"

#include <QAbstractTableModel>

namespace circletake::workspace {

/// The render queue: every take that is queued, under way or unknown, and the newest take of each shot when it ended
/// without a clip, oldest first. Rows are found by search in take ids, so a change costs nothing that grows with the
/// queue.
class QueueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SlateColumn,
        StateColumn,
        AttemptColumn,
        ProviderColumn,
        ElapsedColumn,
        CostColumn,
        MessageColumn,
        ColumnCount
    };

    QueueModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] TakeId takeAt(int row) const;
    [[nodiscard]] int rowOf(TakeId take) const;
    /// The elapsed times of takes under way have moved on; the window calls this once a second.
    void tick();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow(const StoryChange &change);

    StoryDocument &m_document;
    const ShotFace &m_face;
    QVector<TakeId> m_takes;  // ascending
};

}  // namespace circletake::workspace
