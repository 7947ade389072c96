// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/theme.h"

#include "desktop/themeicon.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>

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
        return {.window = 0xe9ebf0,
                .panel = 0xf8f9fb,
                .raised = 0xffffff,
                .hover = 0xe9edf4,
                .line = 0xd3d8e0,
                .text = 0x1b1f27,
                .dim = 0x5a6372,
                .faint = 0xa9b0bd,
                .accent = 0x2f6fe4,
                .selection = 0xd5e3fb,
                .onAccent = 0xffffff,
                .circle = 0xe0452c,
                .good = 0x137040,
                .busy = 0x2160cf,
                .caution = 0x96600a,
                .bad = 0xc2272d,
                .held = 0x7046d0,
                .screen = 0x14161a};
    return {.window = 0x111317,
            .panel = 0x191c22,
            .raised = 0x22262e,
            .hover = 0x2a2f39,
            .line = 0x323742,
            .text = 0xe6e9ef,
            .dim = 0x98a1b2,
            .faint = 0x59606d,
            .accent = 0x4d8dff,
            .selection = 0x24395f,
            .onAccent = 0xffffff,
            .circle = 0xff5c41,
            .good = 0x3fb67a,
            .busy = 0x6aa1ff,
            .caution = 0xe8a33d,
            .bad = 0xff6b70,
            .held = 0xb094f5,
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
        palette.setColor(QPalette::Disabled, role, c.faint);
    return palette;
}

/// The system's font, with simplified Chinese glyphs (not the Japanese forms) for what it lacks. A bare X server offers
/// DejaVu, which is wide and coarse: then a screen font that is installed.
QFont windowFont(QFont font)
{
    QStringList families = font.families();
    if (QFontInfo(font).family().startsWith(QLatin1String("DejaVu")))
        for (const char *better : {"Inter", "Noto Sans", "Open Sans", "Ubuntu", "Cantarell", "Noto Sans CJK SC"})
            families.insert(families.size() - font.families().size(), QLatin1String(better));
    for (const char *chinese :
         {"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI", "WenQuanYi Micro Hei"})
        if (!families.contains(QLatin1String(chinese)))
            families.append(QLatin1String(chinese));
    font.setFamilies(families);
    return font;
}

QPixmap drawnIcon(const QString &name, const QColor &ink, const QColor &paper, int side, qreal ratio)
{
    QFile file(QStringLiteral(":/icons/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("\"#fff\"", '"' + paper.name().toLatin1() + '"');
    svg.replace("\"#000\"", '"' + ink.name().toLatin1() + '"');
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

}  // namespace

Theme::Theme(ThemeMode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
    , m_colors(colorsOf(mode))
{
    linkResources();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_colors = colorsOf(mode);
    m_pixmaps.clear();
    if (m_application)
        applyTo(*m_application);
    emit changed();
}

void Theme::useFont()
{
    QApplication::setFont(windowFont(QApplication::font()));
}

void Theme::layPanel(QWidget &part)
{
    part.setBackgroundRole(QPalette::Base);
    part.setAutoFillBackground(true);
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
    return QIcon(new ThemeIcon(*this, name));
}

QColor Theme::mix(const QColor &ground, const QColor &color, qreal share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(ground.red(), color.red()), part(ground.green(), color.green()), part(ground.blue(), color.blue())};
}

QPixmap Theme::pixmap(const QString &name, const QColor &color, int side, qreal ratio) const
{
    const quint64 look = quint64(color.rgba()) << 32 | quint64(side) << 16 | quint64(ratio * 64);
    QPixmap &pixmap = m_pixmaps[{name, look}];
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
    sheet.replace(QLatin1String("@mode/"),
                  m_mode == ThemeMode::Dark ? QLatin1String("dark/") : QLatin1String("light/"));
    const std::pair<const char *, QColor> names[] = {{"@window", m_colors.window},
                                                     {"@panel", m_colors.panel},
                                                     {"@raised", m_colors.raised},
                                                     {"@hover", m_colors.hover},
                                                     {"@line", m_colors.line},
                                                     {"@text", m_colors.text},
                                                     {"@dim", m_colors.dim},
                                                     {"@faint", m_colors.faint},
                                                     {"@accent", m_colors.accent},
                                                     {"@bright", mix(m_colors.accent, Qt::white, 0.12)},
                                                     {"@selection", m_colors.selection},
                                                     {"@onAccent", m_colors.onAccent},
                                                     {"@circle", m_colors.circle},
                                                     {"@bad", m_colors.bad},
                                                     {"@caution", m_colors.caution},
                                                     {"@screen", m_colors.screen}};
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1String(name) + QLatin1Char(';'), color.name() + QLatin1Char(';'));
    return sheet;
}

}  // namespace circletake::desktop
