// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotfilter.h"

#include "workspace/roles.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

bool isParent(const QModelIndex &index)
{
    const int kind = index.data(KindRole).toInt();
    return kind == int(RowKind::Episode) || kind == int(RowKind::Scene);
}

int compare(const QVariant &left, const QVariant &right)
{
    if (left.userType() == QMetaType::QString)
        return QString::localeAwareCompare(left.toString(), right.toString());
    const QPartialOrdering order = QVariant::compare(left, right);
    return order == QPartialOrdering::Less ? -1 : order == QPartialOrdering::Greater ? 1 : 0;
}

}  // namespace

ShotFilter::ShotFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
}

void ShotFilter::setFailedOnly(bool on)
{
    if (std::exchange(m_failedOnly, on) != on)
        invalidateFilter();
}

void ShotFilter::setUnreviewedOnly(bool on)
{
    if (std::exchange(m_unreviewedOnly, on) != on)
        invalidateFilter();
}

void ShotFilter::setWords(const QString &words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::exchange(m_words, wanted) != wanted)
        invalidateFilter();
}

bool ShotFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_failedOnly && !m_unreviewedOnly && m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_failedOnly && !index.data(AttentionRole).toBool())
        return false;
    if (isParent(index))
        return !m_failedOnly && !m_unreviewedOnly && hasWords(index);
    if (m_unreviewedOnly && (index.data(ReviewedRole).toBool() || index.data(TakeCountRole).toInt() == 0))
        return false;
    return hasWords(index);
}

bool ShotFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(SortRole);
    const QVariant other = right.data(SortRole);
    if (!one.isValid() || !other.isValid()) {
        const bool last = !one.isValid() && other.isValid();
        const bool first = one.isValid() && !other.isValid();
        return sortOrder() == Qt::AscendingOrder ? first : last;  // invalid ones stay at the end either way
    }
    const int order = compare(one, other);
    return order != 0 ? order < 0 : left.row() < right.row();
}

bool ShotFilter::hasWords(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    QStringList texts{index.data(Qt::DisplayRole).toString()};
    for (const int role : {SlateRole, ActionRole, DialogueRole, MessageRole, NoteRole})
        texts += index.data(role).toString();
    texts += index.data(CastRole).toStringList();
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(),
                           [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

}  // namespace circletake::workspace
