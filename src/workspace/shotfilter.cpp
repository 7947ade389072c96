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

}  // namespace

ShotFilter::ShotFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(SortRole);
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

/// Keys must be forgotten before the base class sorts anew, so these connections come before its own.
void ShotFilter::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        sourceModel()->disconnect(this);
    forgetKeys();
    if (model) {
        using Model = QAbstractItemModel;
        connect(model, &Model::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row() && size_t(row) < m_keys.size(); ++row)
                m_keys[size_t(row)] = {};
        });
        for (const auto signal : {&Model::rowsInserted, &Model::rowsRemoved})
            connect(model, signal, this, &ShotFilter::forgetKeys);
        connect(model, &Model::rowsMoved, this, &ShotFilter::forgetKeys);
        connect(model, &Model::modelReset, this, &ShotFilter::forgetKeys);
        connect(model, &Model::layoutChanged, this, &ShotFilter::forgetKeys);
    }
    QSortFilterProxyModel::setSourceModel(model);
}

// The setters map all rows anew: invalidateFilter() would take rows out run by run, each at the cost of its whole list,
// which is seconds with 100,000 rows. Selection, current row and what is expanded stay either way.

void ShotFilter::setFailedOnly(bool on)
{
    if (std::exchange(m_failedOnly, on) != on)
        invalidate();
}

void ShotFilter::setUnreviewedOnly(bool on)
{
    if (std::exchange(m_unreviewedOnly, on) != on)
        invalidate();
}

void ShotFilter::setStaleOnly(bool on)
{
    if (std::exchange(m_staleOnly, on) != on)
        invalidate();
}

void ShotFilter::setWords(const QString &words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (std::exchange(m_words, wanted) != wanted)
        invalidate();
}

void ShotFilter::sort(int column, Qt::SortOrder order)
{
    if (column != sortColumn())
        forgetKeys();
    QSortFilterProxyModel::sort(column, order);
}

bool ShotFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_failedOnly && !m_unreviewedOnly && !m_staleOnly && m_words.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_failedOnly && !index.data(AttentionRole).toBool())
        return false;
    if (isParent(index))
        return !m_failedOnly && !m_unreviewedOnly && !m_staleOnly && hasWords(index);
    if (m_staleOnly && !index.data(StaleRole).toBool())
        return false;
    if (m_unreviewedOnly && (index.data(ReviewedRole).toBool() || index.data(TakeCountRole).toInt() == 0))
        return false;
    return hasWords(index);
}

bool ShotFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return comesBefore(keyOf(left), keyOf(right));
    return comesBefore(keptKey(left), keptKey(right));
}

bool ShotFilter::comesBefore(const Key &one, const Key &other) const
{
    const bool oneIsNone = one.value.index() == 0;
    const bool otherIsNone = other.value.index() == 0;
    if (oneIsNone || otherIsNone)  // these stay at the end either way
        return sortOrder() == Qt::AscendingOrder ? !oneIsNone && otherIsNone : oneIsNone && !otherIsNone;
    if (one.value.index() != other.value.index())
        return one.value.index() < other.value.index();
    if (const auto *text = std::get_if<QCollatorSortKey>(&one.value))
        return text->compare(std::get<QCollatorSortKey>(other.value)) < 0;
    return std::get<double>(one.value) < std::get<double>(other.value);
}

ShotFilter::Key ShotFilter::keyOf(const QModelIndex &index) const
{
    const QVariant value = index.data(SortRole);
    if (!value.isValid())
        return {true, std::monostate()};
    if (value.userType() == QMetaType::QString)
        return {true, m_collator.sortKey(value.toString())};
    return {true, value.toDouble()};
}

const ShotFilter::Key &ShotFilter::keptKey(const QModelIndex &index) const
{
    const size_t row = size_t(index.row());
    if (m_keys.size() <= row)
        m_keys.resize(size_t(sourceModel()->rowCount()));
    if (!m_keys[row].made)
        m_keys[row] = keyOf(index);
    return m_keys[row];
}

bool ShotFilter::hasWords(const QModelIndex &index) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

}  // namespace circletake::workspace
