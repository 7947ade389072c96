// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/takemodel.h"

namespace circletake::workspace {

namespace {

QVector<TakeId> newestFirst(const Story &story, ShotId shot)
{
    const QVector<TakeId> &takes = story.takesOf(shot);
    return {takes.crbegin(), takes.crend()};
}

}  // namespace

TakeModel::TakeModel(StoryDocument &document, const ShotFace &face, QObject *parent)
    : IdTable(document, face, {Cell::TakeNumber, Cell::State, Cell::Route, Cell::Latency, Cell::Cost, Cell::Message},
              parent)
{
    connect(&document, &StoryDocument::changed, this, &TakeModel::follow);
}

void TakeModel::setShot(ShotId shot)
{
    if (shot == m_shot)
        return;
    m_shot = shot;
    reload();
}

void TakeModel::follow(const StoryChange &change)
{
    const QVector<TakeId> takes = newestFirst(story(), m_shot);
    if (change.kind == StoryChange::Kind::Reset) {
        reload();
        return;
    }
    if (!change.shots.contains(m_shot))
        return;
    const qsizetype fresh = takes.size() - m_ids.size();
    if (fresh < 0 || takes.mid(fresh) != m_ids) {
        reload();
        return;
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh - 1));
        m_ids = takes;
        endInsertRows();
    }
    QVector<int> rows;
    for (int row = int(fresh); row < m_ids.size(); ++row)
        rows += row;
    tell(rows);
}

void TakeModel::reload()
{
    beginResetModel();
    m_ids = newestFirst(story(), m_shot);
    endResetModel();
}

}  // namespace circletake::workspace
