// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/buildings.h"

#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

namespace circletake::media::animatic {

namespace {

QColor windowLight(Stage &stage)
{
    return stage.random().unit() < 0.5 ? QColor(255, 206, 130) : QColor(255, 226, 170);
}

/// One shop of an old street, drawn on its side board: x runs away from the camera.
void shopFront(QPainter &painter, double at, double wide, const QColor &wood, bool lit, bool festive)
{
    slab(painter, at, 0, wide, 3.3, tone(wood, -0.12));
    slab(painter, at + 0.1, 0, wide - 0.2, 2.2, tone(wood, -0.45));
    const QColor glass = lit ? QColor(255, 222, 150) : QColor(120, 112, 104);
    slab(painter, at + 0.2, 0.7, wide - 0.4, 1.4, glass);
    for (double bar = at + 0.2; bar < at + wide - 0.2; bar += 0.35)
        slab(painter, bar, 0.7, 0.04, 1.4, tone(wood, -0.3));
    slab(painter, at + 0.2, 0.1, wide - 0.4, 0.55, tone(wood, 0.05));
    slab(painter, at + wide * 0.2, 2.35, wide * 0.6, 0.5, QColor(52, 32, 26));
    for (int i = 0; i < 3; ++i)
        slab(painter, at + wide * (0.28 + 0.16 * i), 2.46, wide * 0.1, 0.28, QColor(214, 176, 92), 0.03);
    if (festive) {
        slab(painter, at + 0.02, 0.6, 0.16, 1.6, QColor(204, 44, 38));
        slab(painter, at + wide - 0.18, 0.6, 0.16, 1.6, QColor(204, 44, 38));
    }
    slab(painter, at - 0.1, 3.2, wide + 0.2, 0.18, QColor(66, 70, 78));
    slab(painter, at - 0.05, 3.38, wide + 0.1, 0.9, tone(wood, -0.2));
}

void steps(Stage &stage, double z, double wide, int count, const QColor &stone)
{
    for (int i = count; i-- > 0;) {
        const double low = 0.16 * i;
        stage.block({-wide / 2 - 0.3 * (count - i), wide / 2 + 0.3 * (count - i), low, low + 0.16,
                     z - 0.32 * (count - i), z + 0.1},
                    tone(stone, 0.03 * i));
    }
}

}  // namespace

void tiledRoof(QPainter &painter, double x, double above, double wide, double high, const QColor &tiles)
{
    const double lift = high * 0.28;
    QPainterPath roof(QPointF(x - wide / 2, -above - lift));
    roof.quadTo(QPointF(x - wide * 0.42, -above + high * 0.02), QPointF(x - wide * 0.30, -above));
    roof.lineTo(x + wide * 0.30, -above);
    roof.quadTo(QPointF(x + wide * 0.42, -above + high * 0.02), QPointF(x + wide / 2, -above - lift));
    roof.quadTo(QPointF(x + wide * 0.36, -above - high * 0.45), QPointF(x + wide * 0.31, -above - high));
    roof.lineTo(x - wide * 0.31, -above - high);
    roof.quadTo(QPointF(x - wide * 0.36, -above - high * 0.45), QPointF(x - wide / 2, -above - lift));
    fillSoft(painter, roof, tiles, 0.3);
    painter.save();
    painter.setClipPath(roof, Qt::IntersectClip);
    const int rows = std::max(8, int(wide / 0.22));
    for (int i = 0; i <= rows; ++i) {
        const double t = double(i) / rows - 0.5;
        stroke(painter,
               curve({x + t * wide * 0.62, -above - high}, {x + t * wide * 0.74, -above - high * 0.4},
                     {x + t * wide, -above + 0.05}),
               faded(tone(tiles, i % 2 == 0 ? -0.35 : 0.25), 0.5), wide * 0.006 + 0.012);
    }
    painter.restore();
    slab(painter, x - wide * 0.33, above + high - 0.06, wide * 0.66, 0.15, tone(tiles, -0.2), 0.05);
    for (const double side : {-1.0, 1.0}) {
        painter.setBrush(tone(tiles, -0.2));
        painter.drawEllipse(QPointF(x + side * wide * 0.33, -above - high - 0.10), 0.11, 0.16);
    }
}

void brickWall(Stage &stage, double z, double high, const QColor &brick)
{
    const double left = stage.leftAt(z) - 0.5;
    const double right = stage.rightAt(z) + 0.5;
    stage.board(0, z, [&](QPainter &painter) {
        QLinearGradient wall(0, -high, 0, 0);
        wall.setColorAt(0, tone(brick, 0.06));
        wall.setColorAt(1, tone(brick, -0.16));
        slab(painter, left, 0, right - left, high, wall);
        painter.setBrush(faded(tone(brick, -0.5), 0.28));
        int row = 0;
        for (double y = 0.15; y < high; y += 0.15, ++row) {
            painter.drawRect(QRectF(left, -y, right - left, 0.012));
            for (double x = std::floor(left) + (row % 2) * 0.22; x < right; x += 0.44)
                painter.drawRect(QRectF(x, -y, 0.012, 0.15));
        }
        slab(painter, left, high, right - left, 0.16, QColor(78, 82, 90));
        for (double x = std::floor(left); x < right; x += 0.2) {
            painter.setBrush(QColor(62, 66, 74));
            painter.drawEllipse(QPointF(x, -high - 0.02), 0.09, 0.07);
        }
        slab(painter, left, high + 0.16, right - left, 0.08, QColor(58, 60, 68), 0.03);
    });
}

void oldStreetSide(Stage &stage, double x, double front, double back, bool festive)
{
    static constexpr std::array<QRgb, 4> woods{0xff7a4a34, 0xff8c5a3c, 0xff6a4238, 0xff94684a};
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    std::vector<double> starts;
    for (double at = front; at < back; at += 2.6)
        starts.push_back(at);
    for (std::size_t i = starts.size(); i-- > 0;) {
        const double at = starts[i];
        const QColor wood = QColor::fromRgb(woods[(i + (x > 0 ? 1 : 0)) % 4]);
        const bool lit = dark && i % 3 != 1;
        stage.sideBoard(x, at, at + 2.6, [&](QPainter &painter) {
            shopFront(painter, 0, 2.6, mix(wood, stage.light().haze, std::min(0.6, at / 40)), lit, festive);
        });
        if (lit)
            stage.halo({x, 1.5, at + 1.3}, 1.9, QColor(255, 180, 100), 0.4);
        const double out = x < 0 ? 0.55 : -0.55;
        stage.shape({{x + out, 3.25, at}, {x + out, 3.25, at + 2.6}, {x, 3.75, at + 2.6}, {x, 3.75, at}},
                    QColor(72, 74, 84));
        if (festive || i % 2 == 0)
            lantern(stage, x + out * 0.9, 2.75, at + 1.3, 0.34);
    }
}

void house(Stage &stage, double x, double z, double wide, double high, const QColor &wall, bool tiled)
{
    stage.block({x - wide / 2, x + wide / 2, 0, high, z, z + wide * 0.8}, wall);
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    stage.board(x, z - 0.01, [&](QPainter &painter) {
        door(painter, -0.42, 0.84, std::min(2.0, high * 0.75), QColor(120, 74, 50));
        if (tiled)
            tiledRoof(painter, 0, high - 0.1, wide * 1.22, high * 0.42, QColor(84, 88, 96));
        else
            slab(painter, -wide * 0.56, high, wide * 1.12, 0.2, tone(wall, -0.3));
        if (dark)
            return;
        for (const double side : {-1.0, 1.0})
            slab(painter, side * wide * 0.31 - 0.35, high * 0.38, 0.7, 0.75, QColor(92, 108, 122));
    });
    if (!dark)
        return;
    for (const double side : {-1.0, 1.0}) {
        const QColor warm = windowLight(stage);
        const double at = side * wide * 0.31;
        stage.shining(x, z - 0.02,
                      [at, high, warm](QPainter &painter) { slab(painter, at - 0.35, high * 0.38, 0.7, 0.75, warm); });
        stage.halo({x + at, high * 0.5, z}, 1.1, warm, 0.35);
    }
}

void tower(Stage &stage, double x, double z, double wide, double high, const QColor &glass)
{
    const double share = std::min(0.75, z / 90);
    stage.block({x - wide / 2, x + wide / 2, 0, high, z, z + wide}, mix(glass, stage.light().haze, share));
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    const int columns = std::max(3, int(wide / 1.6));
    const int rows = std::max(4, int(high / 2.2));
    const double cell = wide / columns;
    const double floor = high / rows;
    const QColor pane = mix(mix(stage.light().skyLow, glass, 0.45), stage.light().haze, share);
    stage.board(x, z - 0.02, [&](QPainter &painter) {
        for (int r = 0; r < rows; ++r) {
            for (int c = 0; c < columns; ++c)
                slab(painter, -wide / 2 + (c + 0.12) * cell, (r + 0.2) * floor, cell * 0.76, floor * 0.6,
                     tone(pane, dark ? -0.45 : 0.12 * stage.random().unit()));
        }
    });
    if (!dark)
        return;
    stage.board(x, z - 0.03, [&](QPainter &painter) {
        for (int i = 0; i < rows * columns / 3; ++i) {
            const double left = -wide / 2 + (double(stage.random().below(columns)) + 0.12) * cell;
            const double low = (double(stage.random().below(rows)) + 0.2) * floor;
            slab(painter, left, low, cell * 0.76, floor * 0.6, mix(QColor(255, 206, 96), pane, share * 0.4));
        }
    });
}

void redGate(Stage &stage, double z, bool festive)
{
    brickWall(stage, z + 0.3, 3.4, QColor(126, 126, 130));
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, -1.75, 0, 3.5, 3.3, QColor(94, 92, 96));
        slab(painter, -1.45, 0, 2.9, 3.0, QColor(70, 30, 28));
        for (const double side : {-1.0, 1.0}) {
            QLinearGradient leaf(side * 1.2, 0, 0, 0);
            leaf.setColorAt(0, QColor(176, 44, 38));
            leaf.setColorAt(1, QColor(142, 28, 28));
            slab(painter, side < 0 ? -1.22 : 0.02, 0.08, 1.2, 2.52, leaf);
            painter.setBrush(QColor(222, 178, 88));
            for (int row = 0; row < 5; ++row) {
                for (int column = 0; column < 3; ++column)
                    painter.drawEllipse(QPointF(side * (0.3 + 0.32 * column), -0.5 - 0.44 * row), 0.055, 0.055);
            }
            QPainterPath ring;
            ring.addEllipse(QPointF(side * 0.2, -1.25), 0.11, 0.13);
            stroke(painter, ring, QColor(226, 190, 104), 0.04);
        }
        slab(painter, -0.75, 2.62, 1.5, 0.42, QColor(38, 30, 34));
        for (int i = 0; i < 4; ++i)
            slab(painter, -0.58 + 0.32 * i, 2.70, 0.2, 0.26, QColor(220, 180, 92), 0.03);
        if (festive) {
            couplet(painter, -1.72, 0.5, 0.3, 2.2);
            couplet(painter, 1.42, 0.5, 0.3, 2.2);
        }
        tiledRoof(painter, 0, 3.2, 5.2, 1.1, QColor(70, 74, 82));
    });
    steps(stage, z - 0.05, 3.2, 2, QColor(150, 148, 144));
    for (const double side : {-1.95, 1.95}) {
        stage.contactShadow(side, z - 0.5, 0.4);
        stage.board(side, z - 0.5, [](QPainter &painter) {
            slab(painter, -0.28, 0, 0.56, 0.4, QColor(146, 146, 144), 0.04);
            QPainterPath drum;
            drum.addEllipse(QPointF(0, -0.72), 0.34, 0.36);
            fillSoft(painter, drum, QColor(164, 162, 158), 0.35);
        });
    }
    lantern(stage, -1.02, 2.9, z - 0.25, 0.42);
    lantern(stage, 1.02, 2.9, z - 0.25, 0.42);
}

void greatHall(Stage &stage, double z, double wide, const QColor &tiles, const QColor &wall)
{
    const QColor stone(196, 190, 180);
    stage.block({-wide * 0.72, wide * 0.72, 0, 0.9, z - 1.2, z + 4}, stone);
    steps(stage, z - 1.2, wide * 0.3, 6, stone);
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, -wide * 0.5, 0.9, wide, 3.6, tone(wall, -0.15));
        const int bays = 5;
        for (int i = 0; i < bays; ++i) {
            const double left = -wide * 0.5 + wide * i / bays;
            painter.save();
            painter.translate(0, -0.9);
            latticeDoor(painter, left + wide * 0.03, wide / bays - wide * 0.06, 2.7, QColor(122, 54, 36));
            painter.restore();
        }
        for (int i = 0; i <= bays; ++i)
            slab(painter, -wide * 0.5 + wide * i / bays - 0.14, 0.9, 0.28, 3.4, QColor(158, 44, 36));
        slab(painter, -wide * 0.54, 4.1, wide * 1.08, 0.4, QColor(46, 92, 104));
        for (double x = -wide * 0.5; x < wide * 0.5; x += 0.5)
            slab(painter, x, 4.16, 0.26, 0.26, QColor(212, 170, 88), 0.04);
        tiledRoof(painter, 0, 4.3, wide * 1.42, 1.7, tiles);
        slab(painter, -wide * 0.34, 5.9, wide * 0.68, 0.6, QColor(136, 40, 34));
        tiledRoof(painter, 0, 6.4, wide * 1.08, 1.9, tone(tiles, 0.05));
    });
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    if (dark)
        stage.halo({0, 2.4, z}, wide * 0.6, QColor(255, 170, 90), 0.45);
}

void stall(Stage &stage, double x, double z, const QColor &awning)
{
    stage.contactShadow(x, z + 0.5, 1.1, 0.3);
    stage.block({x - 0.95, x + 0.95, 0, 0.85, z, z + 0.8}, QColor(122, 84, 58));
    stage.board(x, z + 0.1, [&](QPainter &painter) {
        for (const double side : {-0.95, 0.89})
            slab(painter, side, 0.8, 0.06, 1.5, QColor(96, 68, 50));
        static constexpr std::array<QRgb, 5> goods{0xffd9532f, 0xffe8b23f, 0xffa83a34, 0xff6f8f4e, 0xffe8d8b0};
        for (int i = 0; i < 9; ++i) {
            painter.setBrush(QColor::fromRgb(goods[size_t(i % 5)]));
            painter.drawEllipse(QPointF(-0.78 + 0.195 * i, -0.92 - 0.03 * (i % 2)), 0.11, 0.10);
        }
        const int stripes = 8;
        for (int i = 0; i < stripes; ++i) {
            const double left = -1.15 + 2.3 * i / stripes;
            QPainterPath strip(QPointF(left + 0.1, -2.62));
            strip.lineTo(left + 2.3 / stripes + 0.06 - 0.02 * i, -2.62);
            strip.lineTo(left + 2.3 / stripes, -2.18);
            strip.quadTo(QPointF(left + 1.15 / stripes, -2.04), QPointF(left, -2.18));
            strip.closeSubpath();
            fillSoft(painter, strip, i % 2 == 0 ? awning : QColor(240, 228, 206));
        }
    });
    if (stage.light().night || stage.light().time == TimeOfDay::Dusk)
        stage.halo({x, 1.9, z}, 1.6, QColor(255, 196, 120), 0.5);
}

void train(Stage &stage, double x, double front, double back)
{
    stage.sideBoard(x, front, back, [&](QPainter &painter) {
        const double length = back - front;
        slab(painter, 0, 0.3, length, 2.9, QColor(226, 230, 234));
        slab(painter, 0, 0.95, length, 0.22, QColor(36, 92, 156));
        for (double at = 0.4; at < length; at += 1.5)
            slab(painter, at, 1.5, 1.05, 0.85, QColor(50, 64, 80), 0.12);
        for (double at = 3.2; at < length; at += 6) {
            slab(painter, at, 0.4, 1.1, 2.3, QColor(200, 206, 212));
            slab(painter, at + 0.53, 0.4, 0.04, 2.3, QColor(120, 126, 134));
        }
        slab(painter, 0, 0, length, 0.3, QColor(48, 50, 56));
    });
}

}  // namespace circletake::media::animatic
