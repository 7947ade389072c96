// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/roles.h"

#include <QHash>
#include <vector>

namespace circletake::workspace {

/// A row of the series tree.
struct StoryNode
{
    RowKind kind = RowKind::Series;
    qint64 id = 0;
    quint32 parent = 0;  ///< number of the node above; the root's is its own
    int row = 0;
    std::vector<quint32> children;
};

/// The tree that StoryModel shows, as nodes with numbers of their own: counted up from the root's 0 and never given
/// twice before the next reset. Node numbers are the model's internal ids, so that index hashes are all different.
class StoryNodes
{
public:
    void reset(const Story &story);

    [[nodiscard]] const StoryNode &at(quint32 node) const { return m_nodes[node]; }
    /// The number of a thing's node; 0, the root, when it has none.
    [[nodiscard]] quint32 find(EpisodeId id) const { return m_episodes.value(id); }
    [[nodiscard]] quint32 find(SceneId id) const { return m_scenes.value(id); }
    /// The same for a shot of this scene.
    [[nodiscard]] quint32 find(ShotId id, SceneId scene) const;

    /// Ids of the children, in order.
    [[nodiscard]] QVector<qint64> childIds(quint32 node) const;
    /// Ids of what the story has below the thing of this node, in order.
    [[nodiscard]] QVector<qint64> wantedIds(const Story &story, quint32 node) const;

    void insert(const Story &story, quint32 parent, qsizetype at, const QVector<qint64> &ids);
    void remove(quint32 parent, qsizetype first, qsizetype count);
    void move(quint32 parent, qsizetype from, qsizetype to);

private:
    quint32 make(const Story &story, quint32 parent, qint64 id);
    void forget(quint32 node);
    void renumber(quint32 parent, qsizetype from);

    std::vector<StoryNode> m_nodes{StoryNode{}};
    QHash<EpisodeId, quint32> m_episodes;
    QHash<SceneId, quint32> m_scenes;
};

}  // namespace circletake::workspace
