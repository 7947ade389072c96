// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/dropoverlay.h"

#include "desktop/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace circletake::desktop {

namespace {

constexpr int s_margin = 18;
constexpr int s_iconSide = 48;
const QString s_projectFile = QStringLiteral("/project.circletake");

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DropOffer)
};

DropOffer ofFolder(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path + s_projectFile))
        return {DropOffer::Kind::Nothing, path,
                Words::tr("“%1” is no project: it has no project.circletake.").arg(name)};
    return {DropOffer::Kind::Project, path, Words::tr("Open the project “%1”").arg(name)};
}

}  // namespace

DropOffer DropOffer::of(const QString &path, bool open, bool readOnly)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    if (!file.exists())
        return {Kind::Nothing, path, Words::tr("“%1” is not there.").arg(name)};
    if (file.isDir())
        return ofFolder(path);
    if (file.suffix() == QLatin1String("circletake"))
        return ofFolder(file.absolutePath());
    static const QStringList scripts{QStringLiteral("fountain"), QStringLiteral("spmd"), QStringLiteral("txt"),
                                     QStringLiteral("md")};
    if (!scripts.contains(file.suffix(), Qt::CaseInsensitive))
        return {Kind::Nothing, path,
                Words::tr("“%1” is no script. Scripts are Fountain, text or Markdown files.").arg(name)};
    if (open && readOnly)
        return {Kind::Nothing, path, Words::tr("The open project cannot be changed, so it takes no script.")};
    if (open)
        return {Kind::Replace, path, Words::tr("Import “%1” as a new version of the script").arg(name)};
    return {Kind::Begin, path, Words::tr("Make a new project from “%1”").arg(name)};
}

DropOverlay::DropOverlay(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::offer(const DropOffer &offer)
{
    m_offer = offer;
    setGeometry(parentWidget()->rect());
    setAccessibleName(offer.text);
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = m_theme.colors();
    const bool takes = m_offer.kind != DropOffer::Kind::Nothing;
    const QColor ink = takes ? colors.accent : colors.bad;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colors.window;
    veil.setAlpha(238);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(ink, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(s_margin, s_margin, -s_margin, -s_margin), 10, 10);
    const QString icon = !takes                                     ? QStringLiteral("failed")
                         : m_offer.kind == DropOffer::Kind::Project ? QStringLiteral("open")
                                                                    : QStringLiteral("import");
    const QPoint centre = rect().center();
    painter.drawPixmap(centre - QPoint(s_iconSide / 2, s_iconSide),
                       m_theme.pixmap(icon, ink, s_iconSide, devicePixelRatioF()));
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(QRect(s_margin * 3, centre.y() + 14, width() - s_margin * 6, height() / 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_offer.text);
}

}  // namespace circletake::desktop
