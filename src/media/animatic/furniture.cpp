// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/furniture.h"

#include "media/animatic/furnish.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

namespace circletake::media::animatic {

void table(Stage &stage, double x, double z, double wide, double high, const QColor &wood)
{
    const double left = x - wide / 2;
    const double right = x + wide / 2;
    const double deep = 0.75;
    stage.contactShadow(x, z + deep / 2, wide * 0.62);
    for (const double leg : {left + 0.05, right - 0.12}) {
        stage.block({leg, leg + 0.07, 0, high, z + deep - 0.1, z + deep - 0.03}, tone(wood, -0.3));
        stage.block({leg, leg + 0.07, 0, high, z + 0.03, z + 0.1}, tone(wood, -0.1));
    }
    stage.block({left + 0.05, right - 0.05, high - 0.16, high - 0.05, z + 0.02, z + 0.06}, tone(wood, -0.18));
    stage.block({left, right, high - 0.06, high, z, z + deep}, wood);
}

void clothTable(Stage &stage, double x, double z, double wide, const QColor &cloth)
{
    stage.contactShadow(x, z + 0.5, wide * 0.6);
    stage.block({x - wide / 2, x + wide / 2, 0.02, 0.76, z, z + 1.0}, cloth);
    stage.board(x, z - 0.01, [&](QPainter &painter) {
        for (double fold = -wide / 2 + 0.12; fold < wide / 2; fold += 0.2)
            stroke(painter, curve({fold, -0.66}, {fold + 0.02, -0.3}, {fold - 0.03, -0.03}),
                   faded(tone(cloth, -0.35), 0.3), 0.025);
        slab(painter, -wide / 2, 0.66, wide, 0.1, tone(cloth, 0.12));
    });
}

void chair(Stage &stage, double x, double z, const QColor &wood)
{
    stage.contactShadow(x, z + 0.2, 0.32);
    stage.block({x - 0.21, x - 0.17, 0, 0.95, z + 0.36, z + 0.40}, wood);
    stage.block({x + 0.17, x + 0.21, 0, 0.95, z + 0.36, z + 0.40}, wood);
    stage.block({x - 0.18, x + 0.18, 0.62, 0.92, z + 0.37, z + 0.39}, tone(wood, -0.1));
    stage.block({x - 0.21, x - 0.17, 0, 0.45, z, z + 0.04}, tone(wood, -0.1));
    stage.block({x + 0.17, x + 0.21, 0, 0.45, z, z + 0.04}, tone(wood, -0.1));
    stage.block({x - 0.23, x + 0.23, 0.42, 0.47, z, z + 0.4}, wood);
}

void armchair(Stage &stage, double x, double z, const QColor &wood)
{
    stage.contactShadow(x, z + 0.25, 0.5);
    stage.block({x - 0.34, x + 0.34, 0.5, 1.16, z + 0.48, z + 0.52}, tone(wood, -0.08));
    stage.board(x, z + 0.47, [&](QPainter &painter) {
        slab(painter, -0.13, 0.58, 0.26, 0.5, tone(wood, 0.12), 0.03);
        painter.setBrush(tone(wood, -0.25));
        painter.drawEllipse(QPointF(0, -0.86), 0.08, 0.1);
    });
    for (const double side : {-0.36, 0.31}) {
        stage.block({x + side, x + side + 0.05, 0, 0.74, z, z + 0.05}, wood);
        stage.block({x + side, x + side + 0.05, 0.68, 0.74, z, z + 0.5}, tone(wood, 0.06));
    }
    stage.block({x - 0.36, x + 0.36, 0.42, 0.5, z, z + 0.5}, wood);
    stage.block({x - 0.3, x + 0.3, 0.30, 0.42, z + 0.02, z + 0.04}, tone(wood, -0.25));
}

void sofa(Stage &stage, double x, double z, double wide, const QColor &cloth)
{
    stage.contactShadow(x, z + 0.4, wide * 0.6);
    stage.block({x - wide / 2, x + wide / 2, 0.1, 0.86, z + 0.65, z + 0.85}, tone(cloth, -0.06));
    stage.block({x - wide / 2 + 0.1, x + wide / 2 - 0.1, 0.1, 0.44, z, z + 0.65}, tone(cloth, 0.05));
    stage.block({x - wide / 2 - 0.04, x - wide / 2 + 0.16, 0.06, 0.62, z, z + 0.8}, cloth);
    stage.block({x + wide / 2 - 0.16, x + wide / 2 + 0.04, 0.06, 0.62, z, z + 0.8}, cloth);
    stage.board(x, z + 0.62, [&](QPainter &painter) {
        slab(painter, -wide / 2 + 0.22, 0.44, 0.42, 0.36, QColor(214, 164, 84), 0.08);
        slab(painter, wide / 2 - 0.62, 0.44, 0.40, 0.34, tone(cloth, 0.4), 0.08);
    });
}

void bed(Stage &stage, double x, double z, double wide, const QColor &quilt)
{
    const QColor wood(122, 82, 56);
    stage.contactShadow(x, z + 0.9, wide * 0.7);
    stage.block({x - wide / 2 - 0.08, x + wide / 2 + 0.08, 0, 1.15, z + 1.9, z + 1.98}, wood);
    stage.block({x - wide / 2 + 0.1, x - 0.06, 0.55, 0.78, z + 1.5, z + 1.85}, QColor(236, 230, 220));
    stage.block({x + 0.06, x + wide / 2 - 0.1, 0.55, 0.78, z + 1.5, z + 1.85}, QColor(236, 230, 220));
    stage.block({x - wide / 2, x + wide / 2, 0.12, 0.56, z, z + 1.7}, quilt);
    stage.block({x - wide / 2 - 0.02, x + wide / 2 + 0.02, 0.54, 0.58, z, z + 1.25}, tone(quilt, 0.14));
    stage.board(x, z - 0.01, [&](QPainter &painter) {
        for (double fold = -wide / 2 + 0.15; fold < wide / 2; fold += 0.26)
            stroke(painter, curve({fold, -0.54}, {fold + 0.03, -0.3}, {fold - 0.02, -0.14}),
                   faded(tone(quilt, -0.4), 0.35), 0.03);
    });
}

void desk(Stage &stage, double x, double z, double wide, bool screen)
{
    const QColor wood(116, 84, 62);
    stage.contactShadow(x, z + 0.4, wide * 0.6);
    stage.block({x - wide / 2, x - wide / 2 + 0.42, 0, 0.7, z, z + 0.7}, tone(wood, -0.1));
    stage.block({x + wide / 2 - 0.42, x + wide / 2, 0, 0.7, z, z + 0.7}, tone(wood, -0.1));
    stage.block({x - wide / 2 - 0.04, x + wide / 2 + 0.04, 0.7, 0.76, z - 0.04, z + 0.75}, wood);
    stage.board(x, z + 0.3, [&](QPainter &painter) {
        slab(painter, -wide * 0.36, 0.76, 0.32, 0.05, QColor(196, 84, 70));
        slab(painter, -wide * 0.34, 0.81, 0.28, 0.04, QColor(70, 96, 126));
        slab(painter, wide * 0.30, 0.76, 0.09, 0.12, QColor(232, 230, 224), 0.02);
    });
    if (screen)
        screenOnWall(stage, x - 0.3, z + 0.45, 0.86, 0.6, 0.36, QColor(120, 176, 214));
}

void cupboard(Stage &stage, double x, double z, double wide, double high, const QColor &wood)
{
    stage.contactShadow(x, z + 0.2, wide * 0.6);
    stage.block({x - wide / 2, x + wide / 2, 0, high, z, z + 0.5}, wood);
    stage.board(x, z - 0.005, [&](QPainter &painter) {
        for (const double side : {-1.0, 1.0}) {
            const double left = side < 0 ? -wide / 2 + 0.05 : 0.025;
            slab(painter, left, 0.1, wide / 2 - 0.075, high - 0.2, tone(wood, 0.09), 0.02);
            painter.setBrush(QColor(212, 184, 120));
            painter.drawEllipse(QPointF(side * 0.06, -high * 0.52), 0.022, 0.022);
        }
    });
}

void stove(Stage &stage, double x, double z)
{
    stage.block({x - 0.6, x + 0.6, 0, 0.82, z, z + 0.6}, QColor(176, 168, 156));
    stage.board(x, z + 0.25, [](QPainter &painter) {
        QPainterPath wok(QPointF(-0.36, -0.98));
        wok.quadTo(QPointF(0, -0.70), QPointF(0.36, -0.98));
        wok.closeSubpath();
        fillSoft(painter, wok, QColor(46, 44, 48));
        slab(painter, 0.34, 0.955, 0.3, 0.03, QColor(90, 62, 44), 0.015);
        for (int i = 0; i < 3; ++i)
            slab(painter, -0.5 + 0.02 * i, 0.83 + i * 0.13, 0.34 - 0.04 * i, 0.12, QColor(206, 168, 112), 0.03);
    });
    stage.halo({x, 0.8, z}, 0.5, QColor(255, 150, 70), 0.35);
}

void hospitalBed(Stage &stage, double x, double z)
{
    stage.contactShadow(x, z + 0.9, 0.75);
    const QColor frame(196, 204, 210);
    stage.block({x - 0.5, x + 0.5, 0.3, 1.05, z + 1.95, z + 2.0}, frame);
    stage.block({x - 0.35, x + 0.35, 0.66, 0.84, z + 1.5, z + 1.9}, QColor(246, 248, 250));
    stage.block({x - 0.46, x + 0.46, 0.46, 0.66, z, z + 1.9}, QColor(232, 240, 244));
    stage.block({x - 0.48, x + 0.48, 0.6, 0.68, z, z + 1.3}, QColor(150, 192, 206));
    stage.block({x - 0.5, x + 0.5, 0.3, 0.8, z - 0.05, z}, frame);
    for (const double leg : {-0.46, 0.42})
        stage.block({x + leg, x + leg + 0.04, 0, 0.46, z, z + 0.04}, tone(frame, -0.2));
}

void drip(Stage &stage, double x, double z)
{
    stage.board(x, z, [](QPainter &painter) {
        slab(painter, -0.012, 0, 0.024, 1.9, QColor(190, 198, 204));
        slab(painter, -0.16, 1.88, 0.32, 0.02, QColor(190, 198, 204));
        slab(painter, -0.20, 0, 0.4, 0.03, QColor(150, 158, 164), 0.015);
        slab(painter, 0.05, 1.5, 0.17, 0.32, QColor(222, 236, 240, 210), 0.04);
        slab(painter, 0.06, 1.5, 0.15, 0.18, QColor(196, 222, 228, 220), 0.03);
        stroke(painter, curve({0.13, -1.5}, {0.16, -1.1}, {-0.2, -0.8}), QColor(210, 226, 230), 0.012);
    });
}

void dishes(Stage &stage, double left, double right, double high, double z)
{
    stage.board(0, z, [&](QPainter &painter) {
        int i = 0;
        for (double x = left + 0.14; x < right - 0.1; x += 0.30, ++i) {
            painter.setBrush(QColor(240, 238, 232));
            painter.drawEllipse(QPointF(x, -high - 0.025), 0.125, 0.032);
            static constexpr std::array<QRgb, 4> foods{0xffc8803c, 0xffb24a36, 0xff7d9a54, 0xffe9dcc0};
            painter.setBrush(QColor::fromRgb(foods[size_t(i % 4)]));
            painter.drawEllipse(QPointF(x, -high - 0.055), 0.085, 0.04);
            if (i % 3 == 1)
                slab(painter, x + 0.13, high, 0.055, 0.1, QColor(226, 232, 236), 0.015);
        }
    });
}

void candle(Stage &stage, double x, double high, double z)
{
    stage.board(x, z, [&](QPainter &painter) {
        slab(painter, -0.035, high, 0.07, 0.2, QColor(192, 44, 38), 0.02);
        slab(painter, -0.06, high - 0.03, 0.12, 0.035, QColor(204, 166, 84), 0.01);
    });
    stage.shining(x, z, [high](QPainter &painter) {
        painter.setBrush(QColor(255, 226, 150));
        painter.drawEllipse(QPointF(0, -high - 0.25), 0.018, 0.045);
    });
    stage.halo({x, high + 0.24, z}, 0.6, QColor(255, 170, 80), 0.55);
}

void incense(Stage &stage, double x, double high, double z)
{
    stage.board(x, z, [&](QPainter &painter) {
        QPainterPath pot;
        pot.addRoundedRect(QRectF(-0.16, -high - 0.16, 0.32, 0.16), 0.06, 0.06);
        fillSoft(painter, pot, QColor(132, 100, 56));
        for (const double stick : {-0.05, 0.0, 0.05})
            slab(painter, stick - 0.004, high + 0.15, 0.008, 0.24, QColor(120, 52, 40));
        for (int i = 0; i < 2; ++i)
            stroke(painter,
                   curve({0.02 * i, -high - 0.4}, {0.14 - 0.2 * i, -high - 0.7}, {0.05 * i - 0.02, -high - 1.05}),
                   QColor(226, 224, 230, 60), 0.03);
    });
    stage.halo({x, high + 0.39, z}, 0.1, QColor(255, 110, 60), 0.8);
}

void column(Stage &stage, double x, double z, double high, const QColor &colour)
{
    stage.contactShadow(x, z, 0.4);
    stage.board(x, z, [&](QPainter &painter) {
        QLinearGradient round(-0.17, 0, 0.17, 0);
        const bool fromLeft = stage.light().keySide < 0;
        round.setColorAt(0, tone(colour, fromLeft ? -0.02 : -0.4));
        round.setColorAt(fromLeft ? 0.3 : 0.7, tone(colour, 0.16));
        round.setColorAt(1, tone(colour, fromLeft ? -0.4 : -0.02));
        slab(painter, -0.17, 0.1, 0.34, high, round);
        slab(painter, -0.24, 0, 0.48, 0.16, QColor(150, 146, 140), 0.04);
    });
}

void crate(Stage &stage, double x, double z, double size, const QColor &wood)
{
    stage.contactShadow(x, z + size / 2, size * 0.7);
    stage.block({x - size / 2, x + size / 2, 0, size * 0.8, z, z + size}, wood);
    stage.board(x, z - 0.005, [&](QPainter &painter) {
        for (int i = 0; i < 3; ++i)
            slab(painter, -size / 2, size * (0.02 + 0.27 * i), size, size * 0.22,
                 tone(wood, i % 2 == 0 ? 0.06 : -0.06));
    });
}

void standingClock(Stage &stage, double x, double z)
{
    const QColor wood(84, 48, 32);
    stage.contactShadow(x, z + 0.15, 0.4);
    stage.block({x - 0.26, x + 0.26, 0, 2.0, z, z + 0.3}, wood);
    stage.board(x, z - 0.01, [&](QPainter &painter) {
        slab(painter, -0.17, 0.3, 0.34, 0.85, tone(wood, -0.4), 0.03);
        slab(painter, -0.3, 2.0, 0.6, 0.08, tone(wood, 0.1), 0.02);
        stroke(painter, curve({0, -1.1}, {0.02, -0.8}, {0.05, -0.62}), QColor(196, 160, 84), 0.02);
        painter.setBrush(QColor(222, 186, 104));
        painter.drawEllipse(QPointF(0.05, -0.56), 0.075, 0.075);
        wallClock(painter, 0, 1.58, 0.19);
    });
}

}  // namespace circletake::media::animatic
