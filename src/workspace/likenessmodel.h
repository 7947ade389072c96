// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/likenessdesk.h"

#include <QAbstractTableModel>

namespace circletake::workspace {

/// One cell of the heat map: a character in a shot's newest or circled clip.
struct LikenessCell
{
    bool inShot = false;  ///< else the character is not in the shot, and the rest says nothing
    bool hasClip = false;
    CharacterLikeness likeness;
};

/// Characters × shots of an episode: a row a shot, a column a character that is in one of them, by how often. Role
/// CellRole gives a LikenessCell; DisplayRole its number or a sign; ToolTipRole everything in words.
class LikenessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1 };

    /// All must outlive it.
    LikenessModel(StoryDocument &document, const LikenessDesk &desk, QObject *parent = nullptr);

    void setEpisode(EpisodeId episode);
    [[nodiscard]] EpisodeId episode() const { return m_episode; }
    [[nodiscard]] ShotId shotAt(int row) const { return m_shots.value(row); }
    [[nodiscard]] CharacterId characterAt(int column) const { return m_characters.value(column); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(ShotId shot) const { return m_rows.value(shot, -1); }
    /// A character of the episode has a reference picture.
    [[nodiscard]] bool hasReferences() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const StoryChange &change);
    void reload();
    [[nodiscard]] LikenessCell cell(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;

    StoryDocument &m_document;
    const LikenessDesk &m_desk;
    EpisodeId m_episode;
    QVector<ShotId> m_shots;
    QVector<CharacterId> m_characters;
    QHash<ShotId, int> m_rows;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::LikenessCell)
