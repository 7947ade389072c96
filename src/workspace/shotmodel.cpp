// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotmodel.h"

#include "workspace/lookbook.h"

namespace circletake::workspace {

ShotModel::ShotModel(StoryDocument &document, const ShotFace &face, QObject *parent)
    : IdTable(document, face,
              {Cell::Slate, Cell::State, Cell::Camera, Cell::Action, Cell::Dialogue, Cell::Duration, Cell::Takes,
               Cell::Route, Cell::Latency, Cell::Cost, Cell::Message},
              parent)
{
    connect(&document, &StoryDocument::changed, this, &ShotModel::follow);
    reload();
}

void ShotModel::setScope(const ShotScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    reload();
}

QVector<ShotId> ShotModel::wanted() const
{
    QVector<ShotId> shots;
    switch (m_scope.kind) {
    case ShotScope::Kind::Series:
        shots.reserve(story().shotCount());
        for (const EpisodeId episode : story().episodes())
            shots += story().shotsOf(episode);
        break;
    case ShotScope::Kind::Episode:
        shots = story().shotsOf(m_scope.episode);
        break;
    case ShotScope::Kind::Scene:
        shots = story().shotsOf(m_scope.scene);
        break;
    case ShotScope::Kind::Shots:
        for (const ShotId shot : m_scope.shots)
            if (story().find(shot))
                shots += shot;
        break;
    }
    return shots;
}

bool ShotModel::mayDiffer(const StoryChange &change) const
{
    if (m_scope.kind == ShotScope::Kind::Scene)
        return change.structure && change.scenes.contains(m_scope.scene);
    return change.structure;
}

void ShotModel::follow(const StoryChange &change)
{
    if (change.kind == StoryChange::Kind::Reset) {
        reload();
        return;
    }
    if (mayDiffer(change))
        restructure();
    QVector<int> rows;
    const auto add = [&](ShotId shot) {
        if (const int row = rowOf(shot); row >= 0)
            rows += row;
    };
    for (const ShotId shot : change.shots) {
        add(shot);
        add(shotContinuing(story(), shot));
    }
    // What changes elsewhere may make takes stale.
    if (change.series || !change.characters.isEmpty())
        rows += m_rows.values();
    for (const SceneId scene : change.scenes)
        for (const ShotId shot : story().shotsOf(scene))
            add(shot);
    tell(rows);
}

void ShotModel::reload()
{
    beginResetModel();
    m_ids = wanted();
    m_rows.clear();
    m_rows.reserve(m_ids.size());
    renumber(0);
    endResetModel();
}

void ShotModel::restructure()
{
    const QVector<ShotId> shots = wanted();
    const auto remove = [this](qsizetype first, qsizetype count) {
        beginRemoveRows({}, int(first), int(first + count - 1));
        for (qsizetype row = first; row < first + count; ++row)
            m_rows.remove(m_ids[row]);
        m_ids.remove(first, count);
        renumber(first);
        endRemoveRows();
    };
    const auto move = [this](qsizetype from, qsizetype to) {
        beginMoveRows({}, int(from), int(from), {}, int(to));
        m_ids.move(from, to);
        renumber(to);
        endMoveRows();
    };
    const auto insert = [this](qsizetype at, const QVector<ShotId> &ids) {
        beginInsertRows({}, int(at), int(at + ids.size() - 1));
        m_ids = m_ids.mid(0, at) + ids + m_ids.mid(at);
        renumber(at);
        endInsertRows();
    };
    removeUnwanted(m_ids, shots, remove);
    insertWanted(m_ids, shots, move, insert);
}

void ShotModel::renumber(qsizetype from)
{
    for (qsizetype row = from; row < m_ids.size(); ++row)
        m_rows[m_ids[row]] = int(row);
}

}  // namespace circletake::workspace
