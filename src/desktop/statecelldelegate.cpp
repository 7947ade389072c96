// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statecelldelegate.h"

#include "desktop/theme.h"
#include "workspace/roles.h"

namespace circletake::desktop {

StateCellDelegate::StateCellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

void StateCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int state = index.data(workspace::StateRole).toInt();
    if (state < 0)
        return;
    const QColor color = m_theme.stateColor(TakeState(state));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {15, 15};
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->icon = QIcon(m_theme.pixmap(Theme::stateIcon(TakeState(state)), color, 15, ratio));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, color);
}

}  // namespace circletake::desktop
