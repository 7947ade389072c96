// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPointer>

namespace circletake::desktop {

class Theme;

/// Draws one of the theme's icons at exactly the size and pixel ratio asked for, in the colours of the moment: an icon
/// given to an action once follows every change of the theme. Icons that are switched on have the accent's colour.
class ThemeIcon final : public QIconEngine
{
public:
    /// `theme` may die before the icon, which is then empty.
    ThemeIcon(const Theme &theme, QString name);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    [[nodiscard]] QPixmap drawn(int side, qreal ratio, QIcon::Mode mode, QIcon::State state) const;

    QPointer<const Theme> m_theme;
    QString m_name;
};

}  // namespace circletake::desktop
