// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/linetexts.h"

#include <QStyledItemDelegate>

namespace circletake::desktop {

class Theme;

/// Rows of the series tree: episodes and scenes with a stacked state bar and how many shots are good, shots with their
/// state's mark. All rows have one height, which the tree needs to stay fast.
class SeriesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SeriesDelegate(const Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintShot(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    mutable LineTexts m_texts;
};

}  // namespace circletake::desktop
