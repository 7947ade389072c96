// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/idtable.h"

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
class ShotModel final : public IdTable<ShotId>
{
    Q_OBJECT

public:
    enum Column {
        SlateColumn,
        StateColumn,
        CameraColumn,
        ActionColumn,
        DialogueColumn,
        DurationColumn,
        TakesColumn,
        ProviderColumn,
        LatencyColumn,
        CostColumn,
        MessageColumn
    };

    ShotModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    [[nodiscard]] const ShotScope &scope() const { return m_scope; }
    void setScope(const ShotScope &scope);

    [[nodiscard]] ShotId shotAt(int row) const { return idAt(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ShotId shot) const { return m_rows.value(shot, -1); }

private:
    [[nodiscard]] QVector<ShotId> wanted() const;
    [[nodiscard]] bool mayDiffer(const StoryChange &change) const;
    void follow(const StoryChange &change);
    void reload();
    void restructure();
    void renumber(qsizetype from);

    ShotScope m_scope;
    QHash<ShotId, int> m_rows;
};

}  // namespace circletake::workspace
