// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storynodes.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

RowKind below(RowKind kind)
{
    return kind == RowKind::Series ? RowKind::Episode : kind == RowKind::Episode ? RowKind::Scene : RowKind::Shot;
}

template <class RowId>
QVector<qint64> values(const QVector<RowId> &ids)
{
    QVector<qint64> values;
    values.reserve(ids.size());
    for (const RowId id : ids)
        values += id.value;
    return values;
}

}  // namespace

void StoryNodes::reset(const Story &story)
{
    *this = {};
    m_nodes.reserve(size_t(story.shotCount() + story.sceneCount() + story.episodes().size()) + 1);
    insert(story, 0, 0, wantedIds(story, 0));
}

quint32 StoryNodes::find(ShotId id, SceneId scene) const
{
    const quint32 above = find(scene);
    if (above == 0)
        return 0;
    const std::vector<quint32> &shots = m_nodes[above].children;
    const auto at =
        std::find_if(shots.cbegin(), shots.cend(), [&](quint32 node) { return m_nodes[node].id == id.value; });
    return at == shots.cend() ? 0 : *at;
}

QVector<qint64> StoryNodes::childIds(quint32 node) const
{
    QVector<qint64> ids;
    for (const quint32 child : m_nodes[node].children)
        ids += m_nodes[child].id;
    return ids;
}

QVector<qint64> StoryNodes::wantedIds(const Story &story, quint32 node) const
{
    const StoryNode &above = m_nodes[node];
    switch (above.kind) {
    case RowKind::Series:
        return values(story.episodes());
    case RowKind::Episode:
        return values(story.scenesOf(EpisodeId{above.id}));
    case RowKind::Scene:
        return values(story.shotsOf(SceneId{above.id}));
    default:
        return {};
    }
}

void StoryNodes::insert(const Story &story, quint32 parent, qsizetype at, const QVector<qint64> &ids)
{
    std::vector<quint32> made;
    made.reserve(size_t(ids.size()));
    for (const qint64 id : ids)
        made.push_back(make(story, parent, id));
    std::vector<quint32> &children = m_nodes[parent].children;
    children.insert(children.begin() + at, made.cbegin(), made.cend());
    renumber(parent, at);
}

void StoryNodes::remove(quint32 parent, qsizetype first, qsizetype count)
{
    std::vector<quint32> &children = m_nodes[parent].children;
    for (qsizetype row = first; row < first + count; ++row)
        forget(children[size_t(row)]);
    children.erase(children.begin() + first, children.begin() + first + count);
    renumber(parent, first);
}

void StoryNodes::move(quint32 parent, qsizetype from, qsizetype to)
{
    std::vector<quint32> &children = m_nodes[parent].children;
    std::rotate(children.begin() + to, children.begin() + from, children.begin() + from + 1);
    renumber(parent, to);
}

quint32 StoryNodes::make(const Story &story, quint32 parent, qint64 id)
{
    const quint32 node = quint32(m_nodes.size());
    const RowKind kind = below(m_nodes[parent].kind);
    m_nodes.push_back({kind, id, parent, 0, {}});
    if (kind == RowKind::Episode)
        m_episodes.insert(EpisodeId{id}, node);
    else if (kind == RowKind::Scene)
        m_scenes.insert(SceneId{id}, node);
    if (kind != RowKind::Shot)
        insert(story, node, 0, wantedIds(story, node));
    return node;
}

void StoryNodes::forget(quint32 node)
{
    for (const quint32 child : m_nodes[node].children)
        forget(child);
    m_nodes[node].children.clear();
    const qint64 id = m_nodes[node].id;
    if (m_nodes[node].kind == RowKind::Episode)
        m_episodes.remove(EpisodeId{id});
    else if (m_nodes[node].kind == RowKind::Scene)
        m_scenes.remove(SceneId{id});
}

void StoryNodes::renumber(quint32 parent, qsizetype from)
{
    const std::vector<quint32> &children = m_nodes[parent].children;
    for (size_t row = size_t(from); row < children.size(); ++row)
        m_nodes[children[row]].row = int(row);
}

}  // namespace circletake::workspace
