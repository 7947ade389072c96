// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/seriesdelegate.h"

#include "desktop/statebar.h"
#include "desktop/theme.h"
#include "workspace/roles.h"

#include <QPainter>

namespace circletake::desktop {

namespace {

constexpr int s_rowHeight = 36;
constexpr int s_side = 6;
constexpr int s_markSide = 13;

}  // namespace

SeriesDelegate::SeriesDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize SeriesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, qMax(s_rowHeight, option.fontMetrics.height() * 2)};
}

void SeriesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect rect = option.rect.adjusted(s_side, 0, -s_side - 2, 0);
    const auto kind = workspace::RowKind(index.data(workspace::KindRole).toInt());
    QFont font = option.font;
    if (kind == workspace::RowKind::Episode)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    if (kind == workspace::RowKind::Shot)
        paintShot(*painter, rect, index);
    else
        paintGroup(*painter, rect, index);
    painter->restore();
}

void SeriesDelegate::paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const auto counts = index.data(workspace::CountsRole).value<workspace::StateCounts>();
    const QString figures =
        counts.shots() > 0 ? QStringLiteral("%1/%2").arg(counts.of(TakeState::Ready)).arg(counts.shots()) : QString();
    const int figuresWidth = figures.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(figures) + s_side;
    const int markWidth = counts.attention > 0 ? s_markSide + s_side : 0;
    const QRect line(rect.left(), rect.top() + 3, rect.width(), rect.height() - 12);
    painter.setPen(colors.text);
    m_texts.draw(painter, line.adjusted(0, 0, -figuresWidth - markWidth, 0), index.data(Qt::DisplayRole).toString());
    painter.setPen(counts.attention > 0 ? colors.bad : colors.dim);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, figures);
    if (counts.attention > 0)
        painter.drawPixmap(
            line.right() - figuresWidth - s_markSide + s_side / 2, line.center().y() - s_markSide / 2,
            m_theme.pixmap(QStringLiteral("warning"), colors.bad, s_markSide, painter.device()->devicePixelRatioF()));
    if (counts.shots() > 0)
        paintStateBar(painter, QRectF(rect.left(), rect.bottom() - 6, rect.width(), 3), counts, m_theme);
}

void SeriesDelegate::paintShot(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const int state = index.data(workspace::StateRole).toInt();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString icon = state < 0 ? QStringLiteral("planned") : Theme::stateIcon(TakeState(state));
    const QColor color = state < 0 ? colors.line : m_theme.stateColor(TakeState(state));
    painter.drawPixmap(rect.left(), rect.center().y() - 7, m_theme.pixmap(icon, color, 15, ratio));
    QRect text = rect.adjusted(22, 0, 0, 0);
    if (index.data(workspace::CircledRole).toBool()) {
        painter.drawPixmap(text.right() - 15, rect.center().y() - 7,
                           m_theme.pixmap(QStringLiteral("circle"), colors.circle, 15, ratio));
        text.setRight(text.right() - 20);
    }
    painter.setPen(colors.text);
    const QString number = index.data(workspace::SlateRole).toString().section(QLatin1Char('-'), -1);
    text.setLeft(text.left() + m_texts.draw(painter, text, number) + 8);
    painter.setPen(colors.dim);
    m_texts.draw(painter, text, index.data(workspace::ActionRole).toString());
}

}  // namespace circletake::desktop
