// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/likenessmodel.h"

#include <algorithm>
#include <cmath>

namespace circletake::workspace {

namespace {

using State = CharacterLikeness::State;

/// Who is in the most shots comes first.
QVector<CharacterId> castOf(const Story &story, const QVector<ShotId> &shots)
{
    QHash<CharacterId, int> counts;
    QVector<CharacterId> cast;
    for (const ShotId shot : shots)
        for (const CharacterId id : story.find(shot)->cast)
            if (story.find(id) && counts[id]++ == 0)
                cast.append(id);
    std::stable_sort(cast.begin(), cast.end(),
                     [&](CharacterId one, CharacterId other) { return counts[one] > counts[other]; });
    return cast;
}

QString sign(const LikenessCell &cell)
{
    if (!cell.inShot)
        return {};
    if (!cell.hasClip || cell.likeness.state == State::NotMeasured)
        return QStringLiteral("·");
    if (!cell.likeness.isMeasured())
        return QStringLiteral("–");
    return cell.likeness.low ? QStringLiteral("▼ ") + numberText(cell.likeness.likeness) : numberText(cell.likeness.likeness);
}

QString samplesText(const QVector<double> &samples)
{
    QStringList numbers;
    for (const double sample : samples)
        numbers += std::isnan(sample) ? QStringLiteral("–") : numberText(sample);
    return numbers.join(QStringLiteral("  "));
}

}  // namespace

LikenessModel::LikenessModel(StoryDocument &document, const LikenessDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_desk(desk)
{
    connect(&document, &StoryDocument::changed, this, &LikenessModel::follow);
}

void LikenessModel::setEpisode(EpisodeId episode)
{
    if (episode == m_episode)
        return;
    m_episode = episode;
    reload();
}

void LikenessModel::follow(const StoryChange &change)
{
    const Story &story = m_document.story();
    const QVector<ShotId> shots = story.find(m_episode) ? story.shotsOf(m_episode) : QVector<ShotId>();
    const bool sameCast = change.kind == StoryChange::Kind::Takes || castOf(story, shots) == m_characters;
    if (change.kind == StoryChange::Kind::Reset || shots != m_shots || !sameCast) {
        reload();
        return;
    }
    if (!change.characters.isEmpty() && !m_characters.isEmpty() && !m_shots.isEmpty()) {
        emit headerDataChanged(Qt::Horizontal, 0, int(m_characters.size() - 1));
        emit dataChanged(index(0, 0), index(int(m_shots.size() - 1), int(m_characters.size() - 1)));
    }
    int first = int(m_shots.size());
    int last = -1;
    for (const ShotId shot : change.shots) {
        const int row = rowOf(shot);
        first = row < 0 ? first : std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0 && !m_characters.isEmpty())
        emit dataChanged(index(first, 0), index(last, int(m_characters.size() - 1)));
}

void LikenessModel::reload()
{
    const Story &story = m_document.story();
    beginResetModel();
    m_shots = story.find(m_episode) ? story.shotsOf(m_episode) : QVector<ShotId>();
    m_characters = castOf(story, m_shots);
    m_rows.clear();
    for (qsizetype row = 0; row < m_shots.size(); ++row)
        m_rows.insert(m_shots[row], int(row));
    endResetModel();
}

bool LikenessModel::hasReferences() const
{
    return std::any_of(m_characters.cbegin(), m_characters.cend(), [this](CharacterId id) {
        const Character *character = m_document.story().find(id);
        return character && !character->pictures.isEmpty();
    });
}

int LikenessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shots.size());
}

int LikenessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_characters.size());
}

LikenessCell LikenessModel::cell(const QModelIndex &index) const
{
    const Story &story = m_document.story();
    const Shot *shot = story.find(shotAt(index.row()));
    const CharacterId character = characterAt(index.column());
    LikenessCell cell;
    cell.inShot = shot && shot->cast.contains(character);
    if (!cell.inShot)
        return cell;
    const TakeId take = story.latestClip(shot->id);
    cell.hasClip = take.isValid();
    for (const CharacterLikeness &each : m_desk.of(take))
        if (each.character == character)
            cell.likeness = each;
    return cell;
}

QString LikenessModel::tip(const QModelIndex &index) const
{
    const Story &story = m_document.story();
    const LikenessCell found = cell(index);
    const ShotId shot = shotAt(index.row());
    const Character *character = story.find(characterAt(index.column()));
    if (!character || !story.find(shot))
        return {};
    const TakeId take = story.latestClip(shot);
    QStringList lines{QStringLiteral("%1 · %2").arg(
        take.isValid() ? story.slateOf(take).text() : story.slateOf(shot).text(), character->name)};
    if (!found.inShot)
        lines << tr("Not in this shot.");
    else if (!found.hasClip)
        lines << tr("The shot has no clip yet.");
    else
        lines << tr("Likeness: %1").arg(stateText(found.likeness));
    if (found.likeness.isMeasured())
        lines << tr("In the sampled pictures: %1").arg(samplesText(found.likeness.bySample));
    if (const auto hold = m_desk.holdOf(shot); hold && found.likeness.low)
        lines << tr("Held by likeness: %1. Circle the take to use it all the same.")
                     .arg(belowText(*hold, story.series().bible.leastLikeness));
    return QStringLiteral("<qt>%1</qt>")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

QVariant LikenessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell(index));
    case Qt::DisplayRole:
        return sign(cell(index));
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant LikenessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const Story &story = m_document.story();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return story.find(shotAt(section)) ? story.slateOf(shotAt(section)).text() : QString();
    const Character *character = story.find(characterAt(section));
    return character ? character->name : QString();
}

}  // namespace circletake::workspace
