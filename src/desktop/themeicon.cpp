// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/themeicon.h"

#include "desktop/theme.h"

#include <QPainter>

namespace circletake::desktop {

ThemeIcon::ThemeIcon(const Theme &theme, QString name)
    : m_theme(&theme)
    , m_name(std::move(name))
{
}

QPixmap ThemeIcon::drawn(int side, qreal ratio, QIcon::Mode mode, QIcon::State state) const
{
    if (!m_theme)
        return {};
    const ThemeColors &colors = m_theme->colors();
    const QColor color = mode == QIcon::Disabled ? colors.faint : state == QIcon::On ? colors.accent : colors.text;
    return m_theme->pixmap(m_name, color, side, ratio);
}

void ThemeIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    const int side = qMin(rect.width(), rect.height());
    const QPixmap picture = drawn(side, painter->device()->devicePixelRatioF(), mode, state);
    painter->drawPixmap(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, picture);
}

QPixmap ThemeIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return drawn(qMin(size.width(), size.height()), 1, mode, state);
}

QPixmap ThemeIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const qreal side = qMin(size.width(), size.height());
#else
    const qreal side = qMin(size.width(), size.height()) / scale;  // in device pixels before Qt 6.8
#endif
    return drawn(qRound(side), scale, mode, state);
}

QIconEngine *ThemeIcon::clone() const
{
    return new ThemeIcon(*this);
}

}  // namespace circletake::desktop
