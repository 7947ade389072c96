// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/seriestree.h"

#include "desktop/theme.h"

#include <QPainter>

namespace circletake::desktop {

namespace {

constexpr int s_markSide = 12;
constexpr int s_edge = 3;  // of the bar that marks the current row

}  // namespace

SeriesTree::SeriesTree(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void SeriesTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const ThemeColors &colors = m_theme.colors();
    const bool selected = selectionModel()->isSelected(index);
    if (selected)
        painter->fillRect(row, colors.selection);
    else if (underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos())))
        painter->fillRect(row, colors.hover);
    QTreeView::drawRow(painter, option, index);
    if (selected)
        painter->fillRect(QRect(0, row.top(), s_edge, row.height()), colors.accent);
}

void SeriesTree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const QString mark = isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    const QPixmap picture =
        m_theme.pixmap(mark, m_theme.colors().dim, s_markSide, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.right() - s_markSide, rect.center().y() - s_markSide / 2, picture);
}

}  // namespace circletake::desktop
