// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/propkit.h"

#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QFont>

namespace circletake::media::animatic {

QPainterPath box(const QRectF &rect, double round)
{
    QPainterPath path;
    path.addRoundedRect(rect, round, round);
    return path;
}

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

void metal(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    const QRectF r = path.boundingRect();
    QLinearGradient shine(r.topLeft(), r.bottomRight());
    shine.setColorAt(0, tone(colour, 0.45));
    shine.setColorAt(0.3, colour);
    shine.setColorAt(0.5, tone(colour, 0.25));
    shine.setColorAt(0.75, tone(colour, -0.3));
    shine.setColorAt(1, tone(colour, -0.1));
    painter.fillPath(path, shine);
    stroke(painter, path, faded(tone(colour, -0.6), 0.5), 0.014);
}

void write(QPainter &painter, const QRectF &rect, const QString &text, double size, const QColor &colour)
{
    if (text.isEmpty())
        return;
    painter.save();
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimSun"),
                      QStringLiteral("Serif")});
    font.setPixelSize(100);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.translate(rect.center());
    painter.scale(size / 100, size / 100);
    const QSizeF span(rect.width() * 100 / size, rect.height() * 100 / size);
    painter.drawText(QRectF(-span.width() / 2, -span.height() / 2, span.width(), span.height()),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), text);
    painter.restore();
    painter.setPen(Qt::NoPen);
}

}  // namespace circletake::media::animatic
