// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/overlay.h"

#include "media/animatic/subtitle.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

const QColor amber(255, 190, 84);

QFont captionFont(double pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                      QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei"), QStringLiteral("Noto Sans SC"),
                      QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")});
    font.setPixelSize(int(pixels));
    font.setWeight(QFont::Bold);
    return font;
}

QFont slateFont(double pixels, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Menlo"), QStringLiteral("Consolas"),
                      QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(int(pixels));
    font.setBold(bold);
    return font;
}

/// The camera's words as an assistant writes them on a slate: MCU · LOW · PUSH IN.
QString cameraWords(const AnimaticSpec &spec)
{
    static constexpr const char *sizes[] = {"EWS", "WS", "FS", "MWS", "MS", "MCU", "CU", "ECU", "INSERT"};
    static constexpr const char *angles[] = {"", "HIGH", "LOW", "OVERHEAD", "OTS", "POV", "SIDE", "DUTCH"};
    static constexpr const char *moves[] = {"STATIC",  "PUSH IN", "PULL OUT", "PAN L",    "PAN R", "TILT UP", "TILT DN",
                                            "TRUCK L", "TRUCK R", "FOLLOW",   "CRANE UP", "ORBIT", "HANDHELD"};
    QStringList words{QLatin1String(sizes[int(spec.shotSize)])};
    if (spec.angle != CameraAngle::EyeLevel)
        words.append(QLatin1String(angles[int(spec.angle)]));
    words.append(QLatin1String(moves[int(spec.move)]));
    return words.join(QStringLiteral(" · "));
}

QString labelOf(const AnimaticLine &line)
{
    switch (line.voice) {
    case VoiceKind::OnScreen:
        return {};
    case VoiceKind::Inner:
        return line.speaker.isEmpty() ? QString() : line.speaker + QStringLiteral(" (OS)");
    case VoiceKind::Narration:
        return QStringLiteral("VO");
    case VoiceKind::OffScreen:
        return line.speaker;
    }
    return {};
}

void outlined(QPainter &painter, const QPainterPath &path, const QColor &fill, double outline)
{
    painter.strokePath(path.translated(0, outline * 0.6),
                       QPen(QColor(0, 0, 0, 110), outline * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(QColor(12, 10, 16, 230), outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, fill);
}

}  // namespace

Overlay::Overlay(const AnimaticSpec &spec, QVector<SpokenCue> cues, double vignette)
    : m_size(spec.size)
    , m_unit(std::min(spec.size.width(), spec.size.height()) / 720.0)
    , m_cues(std::move(cues))
    , m_still(spec.size, QImage::Format_ARGB32_Premultiplied)
{
    for (const SpokenCue &cue : std::as_const(m_cues)) {
        m_pages.append(subtitlePages(cue.line.text));
        m_first.append(int(m_captions.size()) + 1);
        for (const QStringList &lines : std::as_const(m_pages.last()))
            m_captions.append({lines, labelOf(cue.line), cue.line.voice == VoiceKind::Inner});
    }
    m_still.fill(Qt::transparent);
    QPainter painter(&m_still);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    paintVignette(painter, vignette);
    if (spec.angle == CameraAngle::PointOfView)
        paintEyes(painter);
    paintSlate(painter, spec);
    paintMark(painter);
}

void Overlay::paintVignette(QPainter &painter, double strength) const
{
    painter.save();
    painter.translate(m_size.width() / 2.0, m_size.height() / 2.0);
    painter.scale(m_size.width() / 2.0, m_size.height() / 2.0);
    QRadialGradient corners(QPointF(0, 0), 1.5);
    corners.setColorAt(0.5, QColor(6, 4, 14, 0));
    corners.setColorAt(0.76, QColor(6, 4, 14, int(120 * strength)));
    corners.setColorAt(1, QColor(6, 4, 14, int(255 * strength)));
    painter.fillRect(QRectF(-1, -1, 2, 2), corners);
    painter.restore();
}

void Overlay::paintEyes(QPainter &painter) const
{
    const QRectF frame(0, 0, m_size.width(), m_size.height());
    for (int i = 0; i < 6; ++i) {
        const double grow = 1.30 - 0.035 * i;
        QPainterPath lids;
        lids.addRect(frame);
        lids.addEllipse(frame.center(), frame.width() * 0.5 * grow * 1.12, frame.height() * 0.5 * grow * 0.92);
        painter.fillPath(lids, QColor(8, 4, 10, 26 + 9 * i));
    }
}

void Overlay::paintSlate(QPainter &painter, const AnimaticSpec &spec) const
{
    const double u = m_unit;
    const QFont big = slateFont(19 * u, true);
    const QFont small = slateFont(14.5 * u, false);
    const QString camera = cameraWords(spec);
    const double wide =
        std::max(QFontMetricsF(big).horizontalAdvance(spec.slate), QFontMetricsF(small).horizontalAdvance(camera));
    const double high = spec.slate.isEmpty() ? 32 * u : 56 * u;
    const QRectF strip(26 * u, 26 * u, wide + 34 * u, high);
    painter.setBrush(QColor(14, 13, 18, 150));
    painter.drawRoundedRect(strip, 5 * u, 5 * u);
    painter.setBrush(amber);
    painter.drawRoundedRect(QRectF(strip.left(), strip.top(), 4 * u, strip.height()), 2 * u, 2 * u);
    painter.setFont(big);
    painter.setPen(QColor(248, 246, 240));
    painter.drawText(QPointF(strip.left() + 18 * u, strip.top() + 24 * u), spec.slate);
    painter.setFont(small);
    painter.setPen(amber);
    painter.drawText(QPointF(strip.left() + 18 * u, strip.bottom() - 11 * u), camera);
    painter.setPen(Qt::NoPen);
}

void Overlay::paintMark(QPainter &painter) const
{
    const double u = m_unit;
    QFont font = slateFont(12.5 * u, true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 2.4 * u);
    const QString mark = QStringLiteral("ANIMATIC");
    const double wide = QFontMetricsF(font).horizontalAdvance(mark);
    painter.setFont(font);
    painter.setPen(QColor(255, 255, 255, 120));
    painter.drawText(QPointF(m_size.width() - wide - 28 * u, m_size.height() - 26 * u), mark);
    painter.setPen(Qt::NoPen);
}

int Overlay::captionAt(qint64 ms) const
{
    for (qsizetype i = 0; i < m_cues.size(); ++i) {
        const SpokenCue &cue = m_cues[i];
        if (ms < cue.startMs || ms >= cue.endMs || m_pages[i].isEmpty())
            continue;
        const double share = double(ms - cue.startMs) / double(std::max<qint64>(1, cue.endMs - cue.startMs));
        return m_first[i] + int(pageAt(m_pages[i], share));
    }
    return 0;
}

QImage Overlay::caption(int number) const
{
    const Page &page = m_captions[number - 1];
    const double u = m_unit;
    QFont font = captionFont(36 * u);
    font.setItalic(page.inner);
    const QFontMetricsF metrics(font);
    const double step = 48 * u;
    const double high = step * double(page.lines.size()) + 44 * u;
    QImage image(m_size.width(), int(high), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < page.lines.size(); ++i) {
        QPainterPath path;
        const double wide = metrics.horizontalAdvance(page.lines[i]);
        path.addText(QPointF((m_size.width() - wide) / 2, 28 * u + step * double(i + 1) - 12 * u), font, page.lines[i]);
        outlined(painter, path, page.inner ? QColor(226, 234, 246) : QColor(255, 255, 252), 5.5 * u);
    }
    if (!page.label.isEmpty()) {
        const QFont small = captionFont(20 * u);
        QPainterPath path;
        path.addText(QPointF((m_size.width() - QFontMetricsF(small).horizontalAdvance(page.label)) / 2, 22 * u), small,
                     page.label);
        outlined(painter, path, amber, 3.5 * u);
    }
    return image;
}

void Overlay::draw(QPainter &painter, int number)
{
    painter.drawImage(0, 0, m_still);
    if (number <= 0)
        return;
    auto found = m_painted.find(number);
    if (found == m_painted.end())
        found = m_painted.emplace(number, caption(number)).first;
    painter.drawImage(QPoint(0, int(m_size.height() * 0.87) - found->second.height()), found->second);
}

}  // namespace circletake::media::animatic
