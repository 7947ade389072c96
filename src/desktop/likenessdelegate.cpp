// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/likenessdelegate.h"

#include "desktop/theme.h"

#include <QPainter>
#include <algorithm>

namespace circletake::desktop {

using workspace::LikenessCell;
using workspace::LikenessModel;

namespace {

// Between these two lies all that a person would call alike or not.
constexpr double s_unlike = 0.2;
constexpr double s_alike = 0.8;
constexpr double s_strength = 0.42;  // of a colour over the panel: the text stays readable

}  // namespace

LikenessDelegate::LikenessDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor LikenessDelegate::ground(const Theme &theme, double likeness)
{
    const ThemeColors &colors = theme.colors();
    const double share = std::clamp((likeness - s_unlike) / (s_alike - s_unlike), 0.0, 1.0);
    const QColor hue = share < 0.5 ? Theme::mix(colors.bad, colors.caution, share * 2)
                                   : Theme::mix(colors.caution, colors.good, share * 2 - 1);
    return Theme::mix(colors.panel, hue, s_strength);
}

void LikenessDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(LikenessModel::CellRole).value<LikenessCell>();
    const ThemeColors &colors = m_theme.colors();
    const QRect rect = option.rect.adjusted(0, 0, -1, -1);
    const bool measured = cell.inShot && cell.likeness.isMeasured();
    painter->fillRect(rect, measured      ? ground(m_theme, cell.likeness.likeness)
                            : cell.inShot ? colors.raised
                                          : colors.panel);
    painter->setFont(option.font);
    painter->setPen(measured ? colors.text : colors.dim);
    painter->drawText(rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

}  // namespace circletake::desktop
