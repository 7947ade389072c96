// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <variant>

namespace circletake::workspace {

/// Sorts by SortRole with invalid values last in both directions, and filters: failed only, unreviewed only,
/// stale only, words.
/// All set filters must hold. A parent of a tree is shown when one of its children is.
class ShotFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ShotFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    void setFailedOnly(bool on);
    void setUnreviewedOnly(bool on);
    void setStaleOnly(bool on);
    /// Every word must be in the row's SearchRole; case does not matter. Empty: all.
    void setWords(const QString &words);
    [[nodiscard]] bool failedOnly() const { return m_failedOnly; }
    [[nodiscard]] bool unreviewedOnly() const { return m_unreviewedOnly; }
    [[nodiscard]] const QStringList &words() const { return m_words; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// A row's value made ready for comparing; made once, as a sort asks for each many times.
    struct Key
    {
        bool made = false;
        std::variant<std::monostate, double, QCollatorSortKey> value;
    };

    [[nodiscard]] Key keyOf(const QModelIndex &index) const;
    [[nodiscard]] const Key &keptKey(const QModelIndex &index) const;
    [[nodiscard]] bool comesBefore(const Key &one, const Key &other) const;
    [[nodiscard]] bool hasWords(const QModelIndex &index) const;
    void forgetKeys() { m_keys.clear(); }

    bool m_failedOnly = false;
    bool m_unreviewedOnly = false;
    bool m_staleOnly = false;
    QStringList m_words;
    QCollator m_collator;
    mutable std::vector<Key> m_keys;  // of the rows of a flat source, for the column that is sorted by
};

}  // namespace circletake::workspace
