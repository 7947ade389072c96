// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <array>

// A static library's resources are linked only when somebody asks for them; the macro must stand outside any namespace.
static void linkResources()
{
    Q_INIT_RESOURCE(circletake);
}

namespace circletake::desktop {

namespace {

ThemeColors colorsOf(ThemeMode mode)
{
    if (mode == ThemeMode::Light)
        return {.window = 0xeceef2, .panel = 0xf8f9fb, .raised = 0xffffff, .hover = 0xe4e8ef, .line = 0xd3d8e0,
                .text = 0x1b1f27, .dim = 0x5a6372, .accent = 0x2f6fe4, .onAccent = 0xffffff, .circle = 0xe0452c,
                .good = 0x1f9d5c, .busy = 0x2f6fe4, .caution = 0xb9770e, .bad = 0xcf3339, .held = 0x7a55d3,
                .screen = 0x14161a};
    return {.window = 0x14161a, .panel = 0x1b1e24, .raised = 0x242831, .hover = 0x2d323d, .line = 0x323742,
            .text = 0xe6e9ef, .dim = 0x98a1b2, .accent = 0x4d8dff, .onAccent = 0xffffff, .circle = 0xff5c41,
            .good = 0x3fb67a, .busy = 0x4d8dff, .caution = 0xe8a33d, .bad = 0xf0565c, .held = 0xa484f0,
            .screen = 0x0b0c0f};
}

QPalette paletteOf(const ThemeColors &c)
{
    QPalette palette(c.text, c.raised, c.hover, c.line, c.dim, c.text, c.onAccent, c.panel, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::PlaceholderText, c.dim);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dim.darker(c.window.lightness() < 128 ? 150 : 80));
    return palette;
}

QPixmap drawnIcon(const QString &name, const QColor &ink, const QColor &paper, int side, qreal ratio)
{
    QFile file(QStringLiteral(":/icons/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", ink.name().toLatin1());
    svg.replace("#fff", paper.name().toLatin1());
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

Theme::Theme(ThemeMode mode, QObject *parent) : QObject(parent), m_mode(mode), m_colors(colorsOf(mode))
{
    linkResources();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_colors = colorsOf(mode);
    m_icons.clear();
    m_pixmaps.clear();
    if (m_application)
        applyTo(*m_application);
    emit changed();
}

void Theme::applyTo(QApplication &application)
{
    if (!m_application)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application = &application;
    application.setPalette(paletteOf(m_colors));
    application.setStyleSheet(styleSheet());
}

QIcon Theme::icon(const QString &name) const
{
    QIcon &icon = m_icons[name];
    if (icon.isNull()) {
        for (const int side : {16, 20, 24, 32, 48}) {
            icon.addPixmap(drawnIcon(name, m_colors.text, m_colors.panel, side, 1));
            icon.addPixmap(drawnIcon(name, m_colors.line, m_colors.panel, side, 1), QIcon::Disabled);
        }
    }
    return icon;
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int side, qreal ratio) const
{
    QPixmap &pixmap = m_pixmaps[QStringLiteral("%1 %2 %3 %4").arg(name, color.name()).arg(side).arg(ratio)];
    if (pixmap.isNull())
        pixmap = drawnIcon(name, color, m_colors.panel, side, ratio);
    return pixmap;
}

QColor Theme::stateColor(TakeState state) const
{
    switch (state) {
    case TakeState::Ready:
        return m_colors.good;
    case TakeState::Submitting:
    case TakeState::Accepted:
    case TakeState::Running:
    case TakeState::Downloading:
    case TakeState::Checking:
        return m_colors.busy;
    case TakeState::Unknown:
        return m_colors.caution;
    case TakeState::Lost:
    case TakeState::Failed:
        return m_colors.bad;
    case TakeState::Planned:
    case TakeState::Queued:
    case TakeState::Cancelling:
    case TakeState::Cancelled:
        break;
    }
    return m_colors.dim;
}

QString Theme::stateIcon(TakeState state)
{
    return key(state);
}

QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/theme.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::array<std::pair<const char *, QColor>, 12> names{{{"@window", m_colors.window},
                                                                 {"@panel", m_colors.panel},
                                                                 {"@raised", m_colors.raised},
                                                                 {"@hover", m_colors.hover},
                                                                 {"@line", m_colors.line},
                                                                 {"@text", m_colors.text},
                                                                 {"@dim", m_colors.dim},
                                                                 {"@accent", m_colors.accent},
                                                                 {"@onAccent", m_colors.onAccent},
                                                                 {"@circle", m_colors.circle},
                                                                 {"@bad", m_colors.bad},
                                                                 {"@screen", m_colors.screen}}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name) + QLatin1Char(';'), color.name() + QLatin1Char(';'));
    return sheet;
}

}  // namespace circletake::desktop
