// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actiontile.h"

#include "desktop/theme.h"

#include <QEvent>
#include <QPainter>

namespace circletake::desktop {

namespace {

constexpr int s_padding = 16;
constexpr int s_iconSide = 26;
constexpr int s_gap = 9;
constexpr int s_width = 206;
constexpr int s_wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

}  // namespace

ActionTile::ActionTile(const Theme &theme, const QString &icon, bool primary, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_primary(primary)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ActionTile::setTexts(const QString &title, const QString &hint)
{
    setText(title);
    setAccessibleDescription(hint);
    m_hint = hint;
    m_heights.clear();
    updateGeometry();
    update();
}

QFont ActionTile::titleFont() const
{
    QFont title = font();
    title.setWeight(QFont::DemiBold);
    title.setPointSizeF(title.pointSizeF() * 1.12);
    return title;
}

int ActionTile::heightForWidth(int width) const
{
    int &height = m_heights[width];
    if (height == 0) {
        const QRect room(0, 0, width - 2 * s_padding, 1000);
        const int title = QFontMetrics(titleFont()).boundingRect(room, s_wrapped, text()).height();
        const int hint = fontMetrics().boundingRect(room, s_wrapped, m_hint).height();
        height = s_padding + s_iconSide + s_gap + title + s_gap / 2 + hint + s_padding;
    }
    return height;
}

QSize ActionTile::sizeHint() const
{
    return {s_width, heightForWidth(s_width)};
}

void ActionTile::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    const QColor ground = m_primary ? colors.accent : colors.raised;
    const QColor ink = m_primary ? colors.onAccent : colors.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown()       ? Theme::mix(ground, colors.window, 0.25)
                     : underMouse() ? Theme::mix(ground, ink, 0.08)
                                    : ground);
    painter.setPen(QPen(hasFocus()  ? (m_primary ? colors.text : colors.accent)
                        : m_primary ? ground
                                    : colors.line,
                        hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    QRect room = rect().adjusted(s_padding, s_padding, -s_padding, -s_padding);
    painter.drawPixmap(room.topLeft(),
                       m_theme.pixmap(m_icon, m_primary ? ink : colors.accent, s_iconSide, devicePixelRatioF()));
    room.setTop(room.top() + s_iconSide + s_gap);
    painter.setPen(ink);
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(room, s_wrapped, text(), &used);
    room.setTop(used.bottom() + s_gap / 2);
    painter.setFont(font());
    painter.setPen(m_primary ? Theme::mix(ground, ink, 0.85) : colors.dim);
    painter.drawText(room, s_wrapped, m_hint);
}

void ActionTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_heights.clear();
    QAbstractButton::changeEvent(event);
}

void ActionTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ActionTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

}  // namespace circletake::desktop
