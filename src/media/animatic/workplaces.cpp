// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/room.h"
#include "media/animatic/rooms.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

void paintOffice(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    // A wall of glass, the city behind it.
    const Light &light = stage.light();
    stage.board(0, z, [&](QPainter &painter) { slab(painter, -4.5, 0.3, 9, 2.45, QColor(90, 96, 104)); });
    SeededRandom skyline(stableHash(plan.words, 9));
    std::vector<std::pair<double, double>> blocks;
    for (double x = -4.5; x < 4.5; x += 0.42)
        blocks.emplace_back(x, 0.5 + 1.35 * skyline.unit());
    stage.shining(0, z, [light, blocks](QPainter &painter) {
        QLinearGradient air(0, -2.7, 0, -0.4);
        air.setColorAt(0, light.skyTop);
        air.setColorAt(1, mix(light.skyLow, Qt::white, light.night ? 0.0 : 0.3));
        slab(painter, -4.5, 0.35, 9, 2.35, air);
        for (const auto &[x, high] : blocks) {
            const QColor glass =
                mix(light.night ? QColor(30, 36, 60) : QColor(120, 140, 160), light.haze, light.night ? 0.25 : 0.55);
            slab(painter, x, 0.35, 0.38, high, glass);
            for (double y = 0.45; light.night && y < high; y += 0.16)
                slab(painter, x + 0.06 + 0.12 * (int(y * 37 + x * 11) & 1), 0.3 + y, 0.08, 0.07,
                     QColor(255, 214, 140, 210));
        }
        for (double x = -4.5; x < 4.5; x += 1.15)
            slab(painter, x, 0.3, 0.06, 2.45, QColor(66, 72, 80));
        slab(painter, -4.5, 2.05, 9, 0.04, QColor(66, 72, 80));
    });
    stage.block({-4.5, 4.5, 0, 0.34, z - 0.15, z}, QColor(176, 180, 184));
    if (light.shafts > 0.1)
        stage.beam({Spot{-1.2, 2.6, z},
                    {-1.2, 0.4, z},
                    {light.keySide * -2.4, 0, z - 1.6},
                    {light.keySide * -1.2, 0, z - 1.8}},
                   light.sun, 0.26 * light.shafts);
    if (names(plan.words, "会议|board|meeting|conference|发布"))
        screenOnWall(stage, 0.55, z - 0.1, 1.1, 1.5, 0.85, QColor(84, 150, 206));
}

void paintHospital(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    window(stage, -1.35, z, 1.1, 1.0, 1.2, false);
    stage.board(0, z, [](QPainter &painter) {
        slab(painter, 0.1, 1.35, 1.7, 0.22, QColor(206, 216, 218), 0.02);
        for (int i = 0; i < 4; ++i)
            slab(painter, 0.22 + 0.36 * i, 1.4, 0.14, 0.12, i == 1 ? QColor(214, 80, 70) : QColor(96, 130, 150), 0.03);
        for (double x = 2.0; x < 4.0; x += 0.18)
            slab(painter, x, 0.3, 0.16, 2.1, QColor(176, 210, 204, 220), 0.05);
    });
    stage.board(0.95, z - 0.05,
                [](QPainter &painter) { slab(painter, -0.26, 1.62, 0.52, 0.4, QColor(40, 46, 52), 0.03); });
    stage.shining(0.95, z - 0.05, [](QPainter &painter) {
        slab(painter, -0.22, 1.66, 0.44, 0.32, QColor(10, 30, 30));
        QPainterPath beat(QPointF(-0.2, -1.8));
        for (const QPointF &p : {QPointF(-0.06, -1.8), QPointF(-0.03, -1.92), QPointF(0.01, -1.7), QPointF(0.04, -1.8),
                                 QPointF(0.2, -1.8)})
            beat.lineTo(p);
        stroke(painter, beat, QColor(96, 240, 150), 0.014);
    });
    stage.halo({0.95, 1.8, z - 0.05}, 0.6, QColor(90, 220, 160), 0.22);
}

void paintCorridor(Stage &stage, const SetPlan &plan)
{
    const double back = plan.back + 4;
    const double half = roomHalf(stage, plan.back);
    for (double at = 2.0; at < back; at += 2.2) {
        for (const double x : {-half + 0.01, half - 0.01})
            stage.sideBoard(x, at, at + 1.0,
                            [](QPainter &painter) { door(painter, 0.05, 0.9, 2.05, QColor(120, 92, 74)); });
        const QPointF lamp = stage.lens().at({0, 2.66, at + 0.5});
        const double wide = 0.5 * stage.lens().scale(at + 0.5);
        stage.shiningInFrame([lamp, wide](QPainter &painter) {
            painter.setBrush(QColor(250, 250, 236));
            painter.drawRect(QRectF(lamp - QPointF(wide / 2, 0), QSizeF(wide, wide * 0.12)));
        });
        stage.halo({0, 2.6, at + 0.5}, 0.9, QColor(236, 244, 232), 0.35);
    }
    stage.board(0, plan.back, [&](QPainter &painter) { door(painter, -0.5, 1.0, 2.1, QColor(104, 112, 116)); });
}

void paintRestaurant(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    along(4, 0.85, 1.7, [&](double x, int i) {
        if (i % 2 == 0)
            window(stage, x - 0.55, z, 1.05, 1.1, 1.25, plan.place.festive || plan.place.ancient);
        else
            stage.board(0, z, [&](QPainter &painter) { picture(painter, x - 0.4, 1.4, 0.8, 0.7, i); });
    });
    stage.board(0, z, [&](QPainter &painter) {
        if (plan.place.festive)
            luckDiamond(painter, 0, 2.0, 0.5);
        else
            picture(painter, -0.22, 1.5, 0.44, 0.6, 1);
    });
    for (const double x : {-1.5, 0.0, 1.5})
        pendant(stage, x, 2.2, 3.2, z - 1.0);
    if (plan.place.festive)
        lanternLine(stage, -3.2, 3.2, 2.75, z - 0.4, 0.3, 7);
}

void paintShop(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    const bool clocks = names(plan.words, "钟|表|clock|watch|watches");
    if (clocks) {
        stage.board(0, z, [&](QPainter &painter) {
            for (int row = 0; row < 3; ++row) {
                for (int i = -5; i <= 5; ++i)
                    wallClock(painter, i * 0.55 + (row % 2) * 0.27, 1.25 + row * 0.5,
                              0.13 + 0.05 * ((i * 7 + row * 3) & 1));
            }
        });
        standingClock(stage, 1.25, z - 0.35);
    } else {
        for (double x = -4.0; x < 4.0; x += 1.3)
            bookcase(stage, x, z, 1.2, 2.2, QColor(126, 88, 60));
    }
    stage.block({-3.5, 0.9, 0, 0.95, z - 0.9, z - 0.45}, QColor(120, 80, 54));
    stage.block({-3.5, 0.95, 0.95, 1.0, z - 0.95, z - 0.4}, QColor(146, 102, 70));
    pendant(stage, -0.75, 1.85, 3.0, z - 0.75);
}

void paintClassroom(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    stage.board(0, z, [](QPainter &painter) {
        slab(painter, -1.6, 0.95, 3.2, 1.35, QColor(122, 86, 60));
        slab(painter, -1.54, 1.01, 3.08, 1.23, QColor(38, 74, 62));
        for (int i = 0; i < 4; ++i)
            stroke(painter, curve({-1.3, -2.0 + 0.22 * i}, {-0.8, -2.03 + 0.22 * i}, {-0.2 - 0.1 * i, -2.0 + 0.22 * i}),
                   QColor(230, 236, 230, 180), 0.025);
        wallClock(painter, 1.95, 2.3, 0.18);
    });
    window(stage, 2.3, z, 0.95, 1.0, 1.4, false);
    window(stage, -3.4, z, 0.95, 1.2, 1.4, false);
}

}  // namespace circletake::media::animatic
