// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace circletake::workspace {

/// Sorts by SortRole with invalid values last in both directions, and filters: failed only, unreviewed only, words.
/// All set filters must hold. A parent of a tree is shown when one of its children is.
class ShotFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ShotFilter(QObject *parent = nullptr);

    void setFailedOnly(bool on);
    void setUnreviewedOnly(bool on);
    /// Every word must be in the slate, action, dialogue, cast or message; case does not matter. Empty: all.
    void setWords(const QString &words);
    [[nodiscard]] bool failedOnly() const { return m_failedOnly; }
    [[nodiscard]] bool unreviewedOnly() const { return m_unreviewedOnly; }
    [[nodiscard]] const QStringList &words() const { return m_words; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool hasWords(const QModelIndex &index) const;

    bool m_failedOnly = false;
    bool m_unreviewedOnly = false;
    QStringList m_words;
};

}  // namespace circletake::workspace
