// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"
#include "workspace/storynodes.h"

#include <QAbstractItemModel>

namespace circletake::workspace {

/// The series tree: episodes → scenes → shots, one column. Every node has an id of its own, counted up and never
/// given twice (with a parent's id as internalId, hashes of QModelIndex collide and expanding 100,000 shots takes 400
/// times as long). Its structure follows the document by comparing the children of each touched parent.
class StoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    StoryModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);

    /// Invalid for what is not in the tree.
    [[nodiscard]] QModelIndex indexOf(EpisodeId id) const { return indexOf(nodeOf(id)); }
    [[nodiscard]] QModelIndex indexOf(SceneId id) const { return indexOf(nodeOf(id)); }
    [[nodiscard]] QModelIndex indexOf(ShotId id) const { return indexOf(nodeOf(id)); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Shots say that they never have children, which spares a view of 100,000 rows as many persistent indexes.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QModelIndex indexOf(quint32 node) const;
    [[nodiscard]] quint32 nodeOf(EpisodeId id) const { return m_nodes.find(id); }
    [[nodiscard]] quint32 nodeOf(SceneId id) const { return m_nodes.find(id); }
    [[nodiscard]] quint32 nodeOf(ShotId id) const;
    [[nodiscard]] QVariant episodeValue(EpisodeId id, int role) const;
    [[nodiscard]] QVariant sceneValue(SceneId id, int role) const;
    [[nodiscard]] QVariant shotValue(ShotId id, int role) const;

    void follow(const StoryChange &change);
    void reload();
    void restructure(const StoryChange &change);
    void removeFrom(quint32 parent);
    void insertInto(quint32 parent);
    void tell(const StoryChange &change);

    StoryDocument &m_document;
    const ShotFace &m_face;
    StoryNodes m_nodes;
};

}  // namespace circletake::workspace
