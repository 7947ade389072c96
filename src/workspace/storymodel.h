// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/shotface.h"

#include <QAbstractItemModel>
#include <QVector>

namespace circletake::workspace {

/// The series tree: episodes → scenes → shots, one column. Every node has an id of its own, counted up and never
/// given twice (with a parent's id as internalId, QModelIndex hashes collide and expanding 100,000 shots takes 400
/// times as long). Structure follows the document by comparing each touched parent's children with its own nodes.
class StoryModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    StoryModel(StoryDocument &document, const ShotFace &face, QObject *parent = nullptr);
    ~StoryModel() override;

    [[nodiscard]] QModelIndex indexOf(EpisodeId id) const;
    [[nodiscard]] QModelIndex indexOf(SceneId id) const;
    [[nodiscard]] QModelIndex indexOf(ShotId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    class Nodes;

    void follow(const StoryChange &change);

    StoryDocument &m_document;
    const ShotFace &m_face;
    std::unique_ptr<Nodes> m_nodes;
};

}  // namespace circletake::workspace
