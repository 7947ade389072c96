// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/furnish.h"

#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>
#include <numbers>

namespace circletake::media::animatic {

namespace {

QBrush skyBrush(const Light &light, double top, double bottom)
{
    QLinearGradient sky(0, top, 0, bottom);
    sky.setColorAt(0, mix(light.skyTop, light.skyLow, 0.35));
    sky.setColorAt(1, light.night ? light.skyLow : mix(light.skyLow, Qt::white, 0.35));
    return sky;
}

void latticeBars(QPainter &painter, const QRectF &r, const QColor &wood, double bar)
{
    painter.setBrush(wood);
    const int columns = std::max(2, int(r.width() / 0.16));
    const int rows = std::max(3, int(r.height() / 0.2));
    for (int i = 1; i < columns; ++i)
        painter.drawRect(QRectF(r.left() + r.width() * i / columns - bar / 2, r.top(), bar, r.height()));
    for (int i = 1; i < rows; ++i)
        painter.drawRect(QRectF(r.left(), r.top() + r.height() * i / rows - bar / 2, r.width(), bar));
    const QRectF heart(r.center() - QPointF(0.17, 0.2), QSizeF(0.34, 0.4));
    painter.drawRect(heart.adjusted(-bar, -bar, bar, bar));
}

void paneBars(QPainter &painter, const QRectF &r, const QColor &frame)
{
    painter.setBrush(frame);
    painter.drawRect(QRectF(r.center().x() - 0.025, r.top(), 0.05, r.height()));
    painter.drawRect(QRectF(r.left(), r.top() + r.height() * 0.34, r.width(), 0.04));
}

void windowFrame(QPainter &painter, const QRectF &r, const QColor &wood, bool lattice)
{
    if (lattice)
        latticeBars(painter, r, wood, 0.022);
    else
        paneBars(painter, r, wood);
    QPainterPath frame;
    frame.addRect(r.adjusted(-0.07, -0.07, 0.07, 0.07));
    frame.addRect(r);
    painter.fillPath(frame, wood);
    slab(painter, r.left() - 0.12, -r.bottom() - 0.11, r.width() + 0.24, 0.06, tone(wood, 0.15));
}

}  // namespace

void slab(QPainter &painter, double x, double above, double wide, double high, const QBrush &brush, double round)
{
    painter.setBrush(brush);
    const QRectF rect(x, -above - high, wide, high);
    if (round > 0)
        painter.drawRoundedRect(rect, round, round);
    else
        painter.drawRect(rect);
}

void window(Stage &stage, double x, double z, double above, double wide, double high, bool lattice)
{
    const QRectF r(x, -above - high, wide, high);
    const QColor wood = lattice ? QColor(92, 52, 34) : QColor(236, 232, 224);
    stage.board(0, z,
                [&](QPainter &painter) { slab(painter, x - 0.07, above - 0.07, wide + 0.14, high + 0.14, wood); });
    const Light &light = stage.light();
    const QBrush sky = skyBrush(light, r.top(), r.bottom());
    const QColor glassWood = lit(wood, mix(light.ambient, Qt::black, 0.25));
    stage.shining(0, z, [r, sky, lattice, glassWood](QPainter &painter) {
        painter.fillRect(r, sky);
        windowFrame(painter, r, glassWood, lattice);
    });
    const double side = light.keySide < 0 ? 1 : -1;
    if (light.shafts > 0.1) {
        stage.halo({x + wide / 2, above + high / 2, z}, high * 0.95, light.sun, 0.34);
        stage.beam({Spot{x, above + high, z - 0.05},
                    {x, above, z - 0.05},
                    {x + side * 1.5 + wide * 0.4, -0.2, z - 1.2},
                    {x + side * 1.5 + wide * 1.5, 0.6, z - 1.2}},
                   light.sun, 0.30 * light.shafts);
    } else if (light.night) {
        stage.halo({x + wide / 2, above + high / 2, z}, high * 0.8, light.skyLow, 0.22);
    }
}

void curtains(QPainter &painter, double x, double top, double wide, double high, const QColor &colour)
{
    for (const double side : {0.0, 1.0}) {
        const double edge = x + side * wide;
        const double sign = side < 0.5 ? 1 : -1;
        QPainterPath cloth(QPointF(edge - sign * 0.22, -top));
        cloth.lineTo(edge + sign * 0.26, -top);
        cloth.cubicTo({edge + sign * 0.22, -top + high * 0.4}, {edge + sign * 0.02, -top + high * 0.6},
                      {edge + sign * 0.10, -top + high});
        cloth.lineTo(edge - sign * 0.22, -top + high);
        cloth.closeSubpath();
        fillSoft(painter, cloth, colour, 0.2);
        for (int i = 0; i < 4; ++i) {
            const double fold = edge - sign * (0.17 - 0.085 * i);
            stroke(painter,
                   curve({fold, -top + 0.03}, {fold - sign * 0.02, -top + high * 0.5},
                         {fold - sign * 0.05, -top + high - 0.04}),
                   faded(tone(colour, -0.4), 0.3), 0.022);
        }
    }
    slab(painter, x - 0.36, top - 0.02, wide + 0.72, 0.05, QColor(120, 92, 64), 0.025);
}

void door(QPainter &painter, double x, double wide, double high, const QColor &colour)
{
    slab(painter, x - 0.08, 0, wide + 0.16, high + 0.08, tone(colour, -0.25));
    QLinearGradient leaf(x, 0, x + wide, 0);
    leaf.setColorAt(0, tone(colour, 0.08));
    leaf.setColorAt(1, tone(colour, -0.1));
    slab(painter, x, 0, wide, high, leaf);
    for (const double y : {0.18, high * 0.52}) {
        slab(painter, x + wide * 0.14, y, wide * 0.72, high * 0.36, tone(colour, -0.16), 0.03);
        slab(painter, x + wide * 0.17, y + 0.03, wide * 0.66, high * 0.36 - 0.06, tone(colour, 0.04), 0.02);
    }
    painter.setBrush(QColor(214, 186, 120));
    painter.drawEllipse(QPointF(x + wide * 0.88, -high * 0.47), 0.035, 0.035);
}

void latticeDoor(QPainter &painter, double x, double wide, double high, const QColor &wood)
{
    slab(painter, x - 0.06, 0, wide + 0.12, high + 0.06, tone(wood, -0.2));
    for (int leaf = 0; leaf < 2; ++leaf) {
        const double left = x + leaf * wide / 2 + 0.02;
        const double half = wide / 2 - 0.04;
        slab(painter, left, 0.02, half, high - 0.04, wood);
        slab(painter, left + 0.07, 0.14, half - 0.14, high * 0.26, tone(wood, -0.22));
        const QRectF paper(left + 0.07, -high + 0.1, half - 0.14, high * 0.58);
        painter.fillRect(paper, QColor(238, 224, 192));
        latticeBars(painter, paper, tone(wood, -0.1), 0.02);
    }
}

void picture(QPainter &painter, double x, double above, double wide, double high, int motif)
{
    slab(painter, x + 0.02, above - 0.03, wide, high, QColor(30, 20, 20, 60));
    slab(painter, x, above, wide, high, QColor(88, 62, 44));
    const QRectF r(x + 0.035, -above - high + 0.035, wide - 0.07, high - 0.07);
    painter.save();
    painter.setClipRect(r, Qt::IntersectClip);
    QLinearGradient sky(r.topLeft(), r.bottomLeft());
    sky.setColorAt(0, motif % 2 == 0 ? QColor(238, 214, 176) : QColor(166, 196, 208));
    sky.setColorAt(1, motif % 2 == 0 ? QColor(226, 150, 104) : QColor(228, 226, 208));
    painter.fillRect(r, sky);
    painter.setBrush(QColor(88, 112, 110));
    painter.drawEllipse(QPointF(r.left() + wide * 0.3, r.bottom() + high * 0.25), wide * 0.5, high * 0.55);
    painter.setBrush(QColor(58, 82, 88));
    painter.drawEllipse(QPointF(r.right() - wide * 0.15, r.bottom() + high * 0.3), wide * 0.45, high * 0.5);
    painter.setBrush(QColor(250, 240, 214));
    painter.drawEllipse(QPointF(r.left() + wide * 0.62, r.top() + high * 0.28), high * 0.10, high * 0.10);
    painter.restore();
}

void scroll(QPainter &painter, double x, double above, double wide, double high)
{
    slab(painter, x + 0.025, above - 0.03, wide, high, QColor(30, 20, 20, 60));
    slab(painter, x, above, wide, high, QColor(214, 196, 160));
    slab(painter, x + 0.05, above + high * 0.1, wide - 0.1, high * 0.8, QColor(243, 234, 212));
    slab(painter, x - 0.05, above - 0.03, wide + 0.1, 0.06, QColor(70, 40, 30), 0.03);
    slab(painter, x - 0.05, above + high - 0.03, wide + 0.1, 0.06, QColor(70, 40, 30), 0.03);
    painter.save();
    painter.setClipRect(QRectF(x + 0.05, -above - high * 0.9, wide - 0.1, high * 0.8), Qt::IntersectClip);
    const double base = -above - high * 0.1;
    for (int i = 0; i < 3; ++i) {
        const double peak = x + wide * (0.3 + 0.22 * i);
        const double tall = high * (0.52 - 0.12 * i);
        QPainterPath hill(QPointF(peak - wide * 0.34, base));
        hill.cubicTo({peak - wide * 0.1, base - tall * 0.5}, {peak - wide * 0.06, base - tall}, {peak, base - tall});
        hill.cubicTo({peak + wide * 0.08, base - tall}, {peak + wide * 0.12, base - tall * 0.4},
                     {peak + wide * 0.36, base});
        QLinearGradient ink(0, base - tall, 0, base);
        ink.setColorAt(0, QColor(60, 66, 72, 190));
        ink.setColorAt(1, QColor(60, 66, 72, 10));
        painter.fillPath(hill, ink);
    }
    painter.setBrush(QColor(190, 48, 40));
    painter.drawRect(QRectF(x + wide * 0.72, base - high * 0.07, wide * 0.08, wide * 0.08));
    painter.restore();
}

void bookcase(Stage &stage, double x, double z, double wide, double high, const QColor &wood)
{
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, x, 0, wide, high, tone(wood, -0.3));
        const int shelves = std::max(2, int(high / 0.42));
        const double step = high / shelves;
        static constexpr std::array<QRgb, 7> spines{0xff8c4a3c, 0xff3f5a6b, 0xffb79a5c, 0xff5d6f58,
                                                    0xff6b4a62, 0xffd8cbb2, 0xff2f3a46};
        for (int row = 0; row < shelves; ++row) {
            double at = x + 0.05;
            while (at < x + wide - 0.09) {
                const double thick = stage.between(0.035, 0.075);
                const double tall = step * stage.between(0.55, 0.82);
                if (stage.random().unit() < 0.86)
                    slab(painter, at, row * step + 0.04, thick * 0.92, tall,
                         QColor::fromRgb(spines[size_t(stage.random().below(7))]));
                at += thick;
            }
            slab(painter, x, row * step, wide, 0.035, wood);
        }
        slab(painter, x, high - 0.035, wide, 0.04, wood);
        slab(painter, x, 0, 0.04, high, wood);
        slab(painter, x + wide - 0.04, 0, 0.04, high, wood);
    });
}

void wallClock(QPainter &painter, double x, double above, double radius)
{
    const QPointF at(x, -above);
    painter.setBrush(QColor(60, 44, 34));
    painter.drawEllipse(at, radius * 1.12, radius * 1.12);
    painter.setBrush(QColor(244, 238, 224));
    painter.drawEllipse(at, radius, radius);
    for (int i = 0; i < 12; ++i) {
        const double a = i * std::numbers::pi / 6;
        painter.setBrush(QColor(60, 50, 44));
        painter.drawEllipse(at + 0.82 * radius * QPointF(std::sin(a), std::cos(a)), radius * 0.05, radius * 0.05);
    }
    stroke(painter, curve(at, at + QPointF(-radius * 0.2, -radius * 0.2), at + QPointF(-radius * 0.4, -radius * 0.36)),
           QColor(30, 26, 26), radius * 0.09);
    stroke(painter, curve(at, at + QPointF(radius * 0.05, -radius * 0.4), at + QPointF(radius * 0.1, -radius * 0.76)),
           QColor(30, 26, 26), radius * 0.06);
}

void screenOnWall(Stage &stage, double x, double z, double above, double wide, double high, const QColor &glow)
{
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, x - 0.03, above - 0.03, wide + 0.06, high + 0.06, QColor(22, 22, 26), 0.02);
    });
    const QRectF r(x, -above - high, wide, high);
    stage.shining(0, z, [r, glow](QPainter &painter) {
        QLinearGradient picture(r.topLeft(), r.bottomRight());
        picture.setColorAt(0, mix(glow, Qt::white, 0.25));
        picture.setColorAt(1, mix(glow, Qt::black, 0.35));
        painter.fillRect(r, picture);
    });
    stage.halo({x + wide / 2, above + high / 2, z}, wide * 0.9, glow, 0.22);
}

void tiles(QPainter &painter, double left, double right, double top, double size, const QColor &colour)
{
    slab(painter, left, 0, right - left, top, colour);
    painter.setBrush(faded(tone(colour, -0.35), 0.45));
    for (double y = size; y < top; y += size)
        painter.drawRect(QRectF(left, -y, right - left, 0.012));
    for (double x = std::floor(left / size) * size; x < right; x += size)
        painter.drawRect(QRectF(x, -top, 0.012, top));
}

void couplet(QPainter &painter, double x, double above, double wide, double high)
{
    slab(painter, x, above, wide, high, QColor(198, 40, 34));
    slab(painter, x + 0.02, above + 0.02, wide - 0.04, high - 0.04, QColor(214, 52, 40));
    const QColor ink(46, 20, 16);
    const int signs = std::max(4, int(high / (wide * 1.15)));
    for (int i = 0; i < signs; ++i) {
        const double size = wide * 0.30;
        const QPointF at(x + wide / 2, -above - high + high * (i + 0.5) / signs);
        stroke(painter,
               curve(at + QPointF(-size, -size * 0.55), at + QPointF(0, -size * 0.7), at + QPointF(size, -size * 0.5)),
               ink, size * 0.24);
        stroke(painter,
               curve(at + QPointF(0, -size), at + QPointF(-size * 0.08, 0), at + QPointF(-size * 0.7, size * 0.9)), ink,
               size * 0.24);
        stroke(painter,
               curve(at + QPointF(0, -size * 0.1), at + QPointF(size * 0.3, size * 0.4),
                     at + QPointF(size * 0.8, size * 0.85)),
               ink, size * 0.26);
        if (i % 2 == 0)
            stroke(painter,
                   curve(at + QPointF(-size * 0.8, size * 0.2), at + QPointF(0, size * 0.1),
                         at + QPointF(size * 0.8, size * 0.15)),
                   ink, size * 0.2);
    }
}

void luckDiamond(QPainter &painter, double x, double above, double size)
{
    painter.save();
    painter.translate(x, -above);
    painter.rotate(45);
    painter.setBrush(QColor(204, 42, 36));
    painter.drawRect(QRectF(-size / 2, -size / 2, size, size));
    QPainterPath border;
    border.addRect(QRectF(-size * 0.42, -size * 0.42, size * 0.84, size * 0.84));
    stroke(painter, border, QColor(236, 190, 96), size * 0.04);
    painter.rotate(-45);
    const QColor gold(240, 200, 110);
    const double s = size * 0.26;
    stroke(painter, curve({-s * 0.9, -s * 0.5}, {-s * 0.6, -s * 0.6}, {-s * 0.2, -s * 0.5}), gold, s * 0.2);
    stroke(painter, curve({-s * 0.55, -s * 0.9}, {-s * 0.5, 0}, {-s * 0.55, s * 0.9}), gold, s * 0.2);
    stroke(painter, curve({0.05 * s, -s * 0.8}, {s * 0.5, -s * 0.85}, {s, -s * 0.8}), gold, s * 0.2);
    QPainterPath boxes;
    boxes.addRect(QRectF(s * 0.15, -s * 0.5, s * 0.7, s * 0.4));
    boxes.addRect(QRectF(s * 0.02, s * 0.12, s * 0.95, s * 0.75));
    stroke(painter, boxes, gold, s * 0.17);
    painter.restore();
}

void lantern(Stage &stage, double x, double above, double z, double size)
{
    const bool lit = stage.light().night || stage.light().interior || stage.light().time == TimeOfDay::Dusk;
    const auto body = [x, above, size, lit](QPainter &painter) {
        const QPointF at(x, -above);
        stroke(painter, curve(at + QPointF(0, -size * 1.5), at + QPointF(0, -size), at + QPointF(0, -size * 0.6)),
               QColor(60, 30, 24), size * 0.05);
        QRadialGradient paper(at + QPointF(0, size * 0.06), size * 0.85);
        paper.setColorAt(0, lit ? QColor(255, 196, 110) : QColor(226, 66, 50));
        paper.setColorAt(0.35, lit ? QColor(246, 92, 52) : QColor(206, 44, 36));
        paper.setColorAt(1, QColor(150, 18, 24));
        painter.setBrush(paper);
        painter.drawEllipse(at, size * 0.66, size * 0.55);
        for (const double rib : {0.22, 0.46}) {
            QPainterPath line;
            line.addEllipse(at, size * rib, size * 0.55);
            stroke(painter, line, QColor(120, 14, 18, 110), size * 0.022);
        }
        painter.setBrush(QColor(222, 176, 84));
        painter.drawRoundedRect(QRectF(at.x() - size * 0.26, at.y() - size * 0.64, size * 0.52, size * 0.13),
                                size * 0.04, size * 0.04);
        painter.drawRoundedRect(QRectF(at.x() - size * 0.26, at.y() + size * 0.50, size * 0.52, size * 0.13),
                                size * 0.04, size * 0.04);
        for (int i = -2; i <= 2; ++i)
            stroke(painter,
                   curve(at + QPointF(i * size * 0.08, size * 0.62), at + QPointF(i * size * 0.09, size * 0.85),
                         at + QPointF(i * size * 0.1, size * 1.1)),
                   QColor(214, 60, 48), size * 0.04);
    };
    if (!lit) {
        stage.board(0, z, body);
        return;
    }
    stage.shining(0, z, body);
    stage.halo({x, above, z}, size * (stage.light().night ? 3.4 : 2.0), QColor(255, 96, 48),
               stage.light().night ? 0.5 : 0.22);
}

void lanternLine(Stage &stage, double left, double right, double above, double z, double size, int count)
{
    stage.board(0, z, [&](QPainter &painter) {
        stroke(
            painter,
            curve({left, -above - size * 1.5}, {(left + right) / 2, -above - size * 0.9}, {right, -above - size * 1.5}),
            QColor(46, 30, 30), size * 0.05);
    });
    for (int i = 0; i < count; ++i) {
        const double t = (i + 0.5) / count;
        lantern(stage, left + (right - left) * t, above + size * 0.6 * (2 * t - 1) * (2 * t - 1) - size * 0.1, z, size);
    }
}

void pendant(Stage &stage, double x, double above, double ceiling, double z)
{
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, x - 0.01, above, 0.02, ceiling - above, QColor(40, 36, 36));
        QPainterPath shade(QPointF(x - 0.05, -above - 0.17));
        shade.lineTo(x + 0.05, -above - 0.17);
        shade.quadTo(QPointF(x + 0.2, -above - 0.12), QPointF(x + 0.22, -above));
        shade.lineTo(x - 0.22, -above);
        shade.quadTo(QPointF(x - 0.2, -above - 0.12), QPointF(x - 0.05, -above - 0.17));
        fillSoft(painter, shade, QColor(52, 60, 62));
    });
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    stage.shining(0, z, [x, above](QPainter &painter) {
        painter.setBrush(QColor(255, 228, 170));
        painter.drawEllipse(QPointF(x, -above), 0.16, 0.045);
    });
    stage.halo({x, above - 0.05, z}, dark ? 1.5 : 0.8, stage.light().lamp, dark ? 0.5 : 0.2);
}

void floorLamp(Stage &stage, double x, double z)
{
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, x - 0.015, 0, 0.03, 1.4, QColor(70, 60, 52));
        slab(painter, x - 0.15, 0, 0.3, 0.03, QColor(70, 60, 52), 0.015);
    });
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    const QColor paper = dark ? QColor(255, 220, 160) : QColor(240, 230, 210);
    stage.shining(0, z, [x, paper](QPainter &painter) {
        QPainterPath shade(QPointF(x - 0.14, -1.72));
        shade.lineTo(x + 0.14, -1.72);
        shade.lineTo(x + 0.22, -1.38);
        shade.lineTo(x - 0.22, -1.38);
        shade.closeSubpath();
        QLinearGradient g(0, -1.72, 0, -1.38);
        g.setColorAt(0, mix(paper, QColor(210, 150, 90), 0.4));
        g.setColorAt(1, paper);
        painter.fillPath(shade, g);
    });
    if (dark)
        stage.halo({x, 1.5, z}, 1.5, stage.light().lamp, 0.55);
}

void plant(QPainter &painter, double x, double high)
{
    QPainterPath pot(QPointF(x - 0.17, -0.36));
    pot.lineTo(x + 0.17, -0.36);
    pot.lineTo(x + 0.12, 0);
    pot.lineTo(x - 0.12, 0);
    pot.closeSubpath();
    fillSoft(painter, pot, QColor(170, 96, 66));
    for (int i = -3; i <= 3; ++i) {
        const double lean = i * 0.14;
        const double tall = high - 0.06 * i * i;
        const QPointF tip(x + lean * 1.7, -tall + 0.12 * std::abs(i));
        QPainterPath leaf(QPointF(x, -0.34));
        leaf.cubicTo({x + lean * 0.4 - 0.07, -0.34 - tall * 0.4}, {x + lean - 0.10, -tall * 0.9}, tip);
        leaf.cubicTo({x + lean + 0.12, -tall * 0.8}, {x + lean * 0.5 + 0.07, -0.34 - tall * 0.3}, {x, -0.34});
        fillSoft(painter, leaf, i % 2 == 0 ? QColor(66, 116, 78) : QColor(84, 138, 88), 0.3);
    }
}

}  // namespace circletake::media::animatic
