// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/taketable.h"

#include <algorithm>

namespace circletake::workspace {

TakeTable::TakeTable(StoryDocument &document, const ShotFace &face, const QVector<Cell> &cells, Belongs rule,
                     QObject *parent)
    : IdTable(document, face, cells, parent)
    , m_belongs(rule)
{
    connect(&document, &StoryDocument::changed, this, &TakeTable::follow);
    reload();
}

int TakeTable::rowOf(TakeId take) const
{
    const auto at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), take);
    return at == m_ids.cend() || *at != take ? -1 : int(at - m_ids.cbegin());
}

bool TakeTable::belongs(TakeId id) const
{
    const Take *take = story().find(id);
    return take && m_belongs(story(), *take);
}

void TakeTable::follow(const StoryChange &change)
{
    if (change.kind == StoryChange::Kind::Reset) {
        reload();
        return;
    }
    if (change.structure)
        removeVanished();
    QVector<TakeId> come;
    QVector<TakeId> go;
    QVector<TakeId> stay;
    for (const ShotId shot : change.shots)
        for (const TakeId take : story().takesOf(shot)) {
            const bool shown = rowOf(take) >= 0;
            if (belongs(take))
                (shown ? stay : come) += take;
            else if (shown)
                go += take;
        }
    remove(go);
    insert(come);
    QVector<int> rows;
    for (const TakeId take : stay)
        rows += rowOf(take);
    tell(rows);
}

void TakeTable::reload()
{
    beginResetModel();
    m_ids.clear();
    for (const EpisodeId episode : story().episodes())
        for (const ShotId shot : story().shotsOf(episode))
            for (const TakeId take : story().takesOf(shot))
                if (belongs(take))
                    m_ids += take;
    std::sort(m_ids.begin(), m_ids.end());
    endResetModel();
}

void TakeTable::insert(const QVector<TakeId> &takes)
{
    QVector<TakeId> sorted = takes;
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype first = 0; first < sorted.size();) {
        const qsizetype at = std::lower_bound(m_ids.cbegin(), m_ids.cend(), sorted[first]) - m_ids.cbegin();
        qsizetype end = first + 1;
        while (end < sorted.size() && (at == m_ids.size() || sorted[end] < m_ids[at]))
            ++end;
        beginInsertRows({}, int(at), int(at + end - first - 1));
        m_ids = m_ids.mid(0, at) + sorted.mid(first, end - first) + m_ids.mid(at);
        endInsertRows();
        first = end;
    }
}

void TakeTable::remove(const QVector<TakeId> &takes)
{
    QVector<int> rows;
    for (const TakeId take : takes)
        rows += rowOf(take);
    std::sort(rows.begin(), rows.end());
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows[first - 1] == rows[first] - 1)
            --first;
        beginRemoveRows({}, rows[first], rows[last]);
        m_ids.remove(rows[first], last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void TakeTable::removeVanished()
{
    QVector<TakeId> gone;
    std::copy_if(m_ids.cbegin(), m_ids.cend(), std::back_inserter(gone),
                 [this](TakeId take) { return !story().find(take); });
    remove(gone);
}

}  // namespace circletake::workspace
