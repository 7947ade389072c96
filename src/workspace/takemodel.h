// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"

#include <QAbstractTableModel>

namespace circletake::workspace {

/// The takes of one shot, newest first.
class TakeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StateColumn, ProviderColumn, LatencyColumn, CostColumn, MessageColumn, ColumnCount };

    TakeModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] ShotId shot() const { return m_shot; }
    void setShot(ShotId shot);
    [[nodiscard]] TakeId takeAt(int row) const;
    [[nodiscard]] int rowOf(TakeId take) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow(const StoryChange &change);

    StoryDocument &m_document;
    const ShotFace &m_face;
    ShotId m_shot;
    QVector<TakeId> m_takes;
};

}  // namespace circletake::workspace
