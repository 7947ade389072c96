// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storymodel.h"

#include "workspace/rowsync.h"

namespace circletake::workspace {

StoryModel::StoryModel(StoryDocument &document, const ShotFace &face, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_face(face)
{
    connect(&document, &StoryDocument::changed, this, &StoryModel::follow);
    m_nodes.reset(document.story());
}

QModelIndex StoryModel::index(int row, int column, const QModelIndex &parent) const
{
    const StoryNode &above = m_nodes.at(quint32(parent.internalId()));
    if (column != 0 || row < 0 || size_t(row) >= above.children.size())
        return {};
    return createIndex(row, 0, quintptr(above.children[size_t(row)]));
}

QModelIndex StoryModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_nodes.at(quint32(child.internalId())).parent) : QModelIndex();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes.at(quint32(parent.internalId())).children.size());
}

int StoryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    const StoryNode &node = m_nodes.at(quint32(index.internalId()));
    switch (node.kind) {
    case RowKind::Episode:
        return episodeValue(EpisodeId{node.id}, role);
    case RowKind::Scene:
        return sceneValue(SceneId{node.id}, role);
    case RowKind::Shot:
        return shotValue(ShotId{node.id}, role);
    default:
        return {};
    }
}

Qt::ItemFlags StoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool shot = m_nodes.at(quint32(index.internalId())).kind == RowKind::Shot;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | (shot ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return section == 0 && orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr("Series") : QVariant();
}

QModelIndex StoryModel::indexOf(quint32 node) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes.at(node).row, 0, quintptr(node));
}

quint32 StoryModel::nodeOf(ShotId id) const
{
    const Shot *shot = m_document.story().find(id);
    return shot ? m_nodes.find(id, shot->scene) : 0;
}

QVariant StoryModel::episodeValue(EpisodeId id, int role) const
{
    const Episode *episode = m_document.story().find(id);
    if (!episode)
        return {};
    const StateCounts &counts = m_document.figures().of(id);
    switch (role) {
    case Qt::DisplayRole:
        return episode->title.isEmpty() ? tr("Episode %1").arg(episode->number)
                                        : tr("Episode %1: %2").arg(episode->number).arg(episode->title);
    case IdRole:
        return id.value;
    case KindRole:
        return int(RowKind::Episode);
    case SlateRole:
        return m_document.story().slateOf(id).text();
    case CountsRole:
        return QVariant::fromValue(counts);
    case AttentionRole:
        return counts.attention > 0;
    case SpentRole:
        return QVariant::fromValue(counts.spent);
    case BudgetRole:
        return QVariant::fromValue(episode->budget);
    case SearchRole:
        return episode->title;
    case SortRole:
        return episode->number;
    default:
        return {};
    }
}

QVariant StoryModel::sceneValue(SceneId id, int role) const
{
    const Scene *scene = m_document.story().find(id);
    if (!scene)
        return {};
    const StateCounts &counts = m_document.figures().of(id);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(scene->number).arg(scene->heading);
    case Qt::ToolTipRole:
        return scene->beat;
    case IdRole:
        return id.value;
    case KindRole:
        return int(RowKind::Scene);
    case SlateRole:
        return m_document.story().slateOf(id).text();
    case CountsRole:
        return QVariant::fromValue(counts);
    case AttentionRole:
        return counts.attention > 0;
    case SpentRole:
        return QVariant::fromValue(counts.spent);
    case ActionRole:
        return scene->beat;
    case CastRole:
        return scene->people;
    case SearchRole:
        return QStringList{m_document.story().slateOf(id).text(), scene->heading, scene->beat,
                           scene->people.join(QLatin1Char('\n'))}
            .join(QLatin1Char('\n'));
    case SortRole:
        return scene->number;
    default:
        return {};
    }
}

QVariant StoryModel::shotValue(ShotId id, int role) const
{
    const Shot *shot = m_document.story().find(id);
    if (!shot)
        return {};
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1  %2").arg(shot->number, 3, 10, QLatin1Char('0')).arg(shot->action);
    if (role == SortRole)
        return shot->number;
    return role >= Qt::UserRole ? m_face.value(id, role) : QVariant();
}

void StoryModel::follow(const StoryChange &change)
{
    if (change.kind == StoryChange::Kind::Reset) {
        reload();
        return;
    }
    if (change.structure)
        restructure(change);
    tell(change);
}

void StoryModel::reload()
{
    beginResetModel();
    m_nodes.reset(m_document.story());
    endResetModel();
}

void StoryModel::restructure(const StoryChange &change)
{
    const auto forParents = [&](auto act) {
        act(0);
        for (const EpisodeId episode : change.episodes)
            if (const quint32 node = m_nodes.find(episode))
                act(node);
        for (const SceneId scene : change.scenes)
            if (const quint32 node = m_nodes.find(scene))
                act(node);
    };
    // all that leaves goes first: what changes its parent must not be there twice
    forParents([this](quint32 node) { removeFrom(node); });
    forParents([this](quint32 node) { insertInto(node); });
}

void StoryModel::removeFrom(quint32 parent)
{
    const QModelIndex above = indexOf(parent);
    const QVector<qint64> wanted = m_nodes.wantedIds(m_document.story(), parent);
    removeUnwanted(m_nodes.childIds(parent), wanted, [&](qsizetype first, qsizetype count) {
        beginRemoveRows(above, int(first), int(first + count - 1));
        m_nodes.remove(parent, first, count);
        endRemoveRows();
    });
}

void StoryModel::insertInto(quint32 parent)
{
    const QModelIndex above = indexOf(parent);
    const Story &story = m_document.story();
    const auto move = [&](qsizetype from, qsizetype to) {
        beginMoveRows(above, int(from), int(from), above, int(to));
        m_nodes.move(parent, from, to);
        endMoveRows();
    };
    const auto insert = [&](qsizetype at, const QVector<qint64> &ids) {
        beginInsertRows(above, int(at), int(at + ids.size() - 1));
        m_nodes.insert(story, parent, at, ids);
        endInsertRows();
    };
    insertWanted(m_nodes.childIds(parent), m_nodes.wantedIds(story, parent), move, insert);
}

void StoryModel::tell(const StoryChange &change)
{
    QHash<quint32, QVector<int>> touched;
    const auto touch = [&](const auto &ids) {
        for (const auto id : ids)
            if (const quint32 node = nodeOf(id))
                touched[m_nodes.at(node).parent] += m_nodes.at(node).row;
    };
    touch(change.episodes | change.countedEpisodes);
    touch(change.scenes | change.countedScenes);
    touch(change.shots);
    for (auto rows = touched.cbegin(); rows != touched.cend(); ++rows) {
        const StoryNode &parent = m_nodes.at(rows.key());
        forRuns(*rows, int(parent.children.size()), [&](int first, int last) {
            const auto at = [&](int row) { return indexOf(parent.children[size_t(row)]); };
            emit dataChanged(at(first), at(last));
        });
    }
}

}  // namespace circletake::workspace
