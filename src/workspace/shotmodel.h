// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"

#include <QAbstractTableModel>
#include <QHash>

namespace circletake::workspace {

/// Which shots the board and the table show.
struct ShotScope
{
    enum class Kind { Series, Episode, Scene, Shots };

    Kind kind = Kind::Series;
    EpisodeId episode;
    SceneId scene;
    QVector<ShotId> shots;  ///< of Shots, in the order to show

    bool operator==(const ShotScope &) const = default;
};

/// A flat list of shots in story order for the board of cards and its table form. Columns are for the table; a card
/// reads roles of column 0.
class ShotModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SlateColumn,
        StateColumn,
        SizeColumn,
        ActionColumn,
        DialogueColumn,
        DurationColumn,
        TakesColumn,
        ProviderColumn,
        LatencyColumn,
        CostColumn,
        MessageColumn,
        ColumnCount
    };

    ShotModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] const ShotScope &scope() const { return m_scope; }
    void setScope(const ShotScope &scope);

    [[nodiscard]] ShotId shotAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ShotId shot) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVector<ShotId> wanted() const;
    [[nodiscard]] QVariant text(ShotId shot, int column) const;
    [[nodiscard]] QVariant raw(ShotId shot, int column) const;
    void follow(const StoryChange &change);
    void renumber(qsizetype from);

    StoryDocument &m_document;
    const ShotFace &m_face;
    ShotScope m_scope;
    QVector<ShotId> m_shots;
    QHash<ShotId, int> m_rows;
};

}  // namespace circletake::workspace
