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

void along(double half, double first, double step, const std::function<void(double, int)> &place)
{
    for (int i = 0; first + i * step < half + step; ++i) {
        place(first + i * step, i);
        place(-first - i * step, i);
    }
}

void paintLivingRoom(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    window(stage, -1.25, z, 0.95, 0.95, 1.35, false);
    stage.board(0, z, [&](QPainter &painter) {
        curtains(painter, -1.25, 2.45, 0.95, 2.3, QColor(150, 170, 166));
        picture(painter, 0.42, 1.45, 0.75, 0.55, 0);
        picture(painter, 1.34, 1.5, 0.4, 0.5, 1);
        picture(painter, -2.3, 1.4, 0.5, 0.6, 1);
        if (plan.place.festive)
            luckDiamond(painter, 0.0, 2.15, 0.42);
    });
    bookcase(stage, 1.9, z - 0.02, 1.0, 2.1, QColor(132, 96, 68));
    window(stage, -3.9, z, 0.95, 1.1, 1.35, false);
}

void paintHall(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    along(4, 1.25, 1.5, [&](double x, int) { window(stage, x - 0.48, z, 0.95, 0.96, 1.5, true); });
    stage.board(0, z, [&](QPainter &painter) {
        scroll(painter, -0.46, 1.25, 0.92, 1.75);
        couplet(painter, -0.78, 1.2, 0.22, 1.75);
        couplet(painter, 0.56, 1.2, 0.22, 1.75);
        slab(painter, -4, 3.05, 8, 0.3, QColor(96, 58, 40));
        slab(painter, -0.7, 3.08, 1.4, 0.34, QColor(44, 30, 28), 0.03);
        for (int i = 0; i < 4; ++i)
            slab(painter, -0.55 + 0.29 * i, 3.15, 0.2, 0.2, QColor(220, 180, 96), 0.03);
    });
    table(stage, 0, z - 0.55, 2.0, 1.02, QColor(98, 52, 36));
    candle(stage, -0.72, 1.05, z - 0.5);
    candle(stage, 0.72, 1.05, z - 0.5);
    incense(stage, 0, 1.04, z - 0.5);
    lantern(stage, -1.0, 2.62, z - 0.7, 0.42);
    lantern(stage, 1.0, 2.62, z - 0.7, 0.42);
}

void paintAncestralHall(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, -1.5, 0.9, 3.0, 2.0, QColor(70, 36, 28));
        for (int row = 0; row < 4; ++row) {
            for (int i = -4; i <= 4; ++i) {
                const double x = i * 0.31;
                slab(painter, x - 0.09, 1.06 + row * 0.44, 0.18, 0.36, QColor(134, 40, 32), 0.04);
                slab(painter, x - 0.03, 1.12 + row * 0.44, 0.06, 0.24, QColor(226, 186, 98));
            }
            slab(painter, -1.5, 1.0 + row * 0.44, 3.0, 0.05, QColor(104, 60, 42));
        }
        slab(painter, -1.7, 2.9, 3.4, 0.16, QColor(120, 70, 46));
        for (const double side : {-1.95, 1.62})
            couplet(painter, side, 0.8, 0.32, 2.2);
    });
    table(stage, 0, z - 0.7, 2.4, 1.0, QColor(90, 46, 34));
    for (const double x : {-0.95, -0.55, 0.55, 0.95})
        candle(stage, x, 1.02, z - 0.68);
    incense(stage, 0, 1.02, z - 0.68);
    along(5, 2.5, 1.6, [&](double x, int) { window(stage, x - 0.45, z, 1.0, 0.9, 1.8, true); });
}

void paintThrone(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    stage.board(0, z, [&](QPainter &painter) {
        slab(painter, -1.6, 0.6, 3.2, 2.9, QColor(206, 160, 74));
        slab(painter, -1.45, 0.7, 2.9, 2.65, QColor(150, 46, 38));
        for (int i = 0; i < 5; ++i)
            stroke(painter,
                   curve({-1.2 + 0.6 * i, -1.2}, {-1.0 + 0.6 * i, -2.2 - 0.2 * (i % 2)}, {-1.3 + 0.6 * i, -3.0}),
                   QColor(226, 184, 96), 0.07);
    });
    stage.block({-2.2, 2.2, 0, 0.3, z - 1.6, z}, QColor(150, 120, 90));
    stage.block({-1.5, 1.5, 0.3, 0.6, z - 1.1, z}, QColor(166, 134, 98));
    stage.block({-0.6, 0.6, 0.6, 1.1, z - 0.8, z - 0.3}, QColor(196, 150, 70));
    stage.block({-0.6, 0.6, 1.1, 2.1, z - 0.35, z - 0.3}, QColor(214, 170, 84));
    along(5, 2.0, 1.7, [&](double x, int) { column(stage, x, z - 0.3, 4.9, QColor(170, 40, 34)); });
    for (const double x : {-1.8, 1.8})
        candle(stage, x, 0.9, z - 1.2);
}

void paintKitchen(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    const double half = roomHalf(stage, z);
    stage.board(0, z, [&](QPainter &painter) { tiles(painter, -half, half, 1.6, 0.2, QColor(214, 222, 216)); });
    window(stage, -0.95, z, 1.25, 1.0, 0.95, plan.place.ancient || names(plan.words, "老宅|老屋|old"));
    stage.board(0, z, [&](QPainter &painter) {
        for (double x = 0.3; x < half; x += 0.62) {
            slab(painter, x, 1.62, 0.58, 0.72, QColor(176, 120, 84), 0.02);
            slab(painter, x + 0.05, 1.67, 0.48, 0.62, QColor(192, 138, 100), 0.02);
        }
        slab(painter, -half, 2.1, half - 1.1, 0.05, QColor(132, 92, 66));
        for (double x = -half + 0.1; x < -1.2; x += 0.24)
            slab(painter, x, 2.15, 0.16, 0.24,
                 x * 4 - std::floor(x * 4) < 0.5 ? QColor(178, 90, 60) : QColor(226, 214, 190), 0.03);
    });
    stage.block({-half, half, 0, 0.84, z - 0.55, z}, QColor(182, 132, 96));
    stage.block({-half, half, 0.84, 0.9, z - 0.6, z}, QColor(208, 204, 196));
    stove(stage, 0.85, z - 0.58);
    stage.board(-0.5, z - 0.4, [](QPainter &painter) {
        slab(painter, -0.4, 0.9, 0.5, 0.05, QColor(206, 168, 120), 0.02);
        for (int i = 0; i < 4; ++i) {
            painter.setBrush(QColor(244, 236, 218));
            painter.drawEllipse(QPointF(-0.32 + 0.12 * i, -0.98), 0.05, 0.035);
        }
        slab(painter, 0.25, 0.9, 0.12, 0.3, QColor(86, 122, 96), 0.04);
    });
    pendant(stage, 0.05, 1.95, 2.7, z - 0.7);
}

void paintBedroom(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    window(stage, 0.35, z, 0.95, 0.95, 1.35, names(plan.words, "奶奶|老宅|old|grandma"));
    stage.board(0, z, [&](QPainter &painter) {
        curtains(painter, 0.35, 2.45, 0.95, 2.2, QColor(172, 132, 140));
        picture(painter, -1.1, 1.5, 0.55, 0.45, 1);
        picture(painter, 1.9, 1.5, 0.4, 0.5, 0);
    });
    cupboard(stage, 2.6, z - 0.5, 1.1, 2.1, QColor(136, 92, 64));
}

}  // namespace circletake::media::animatic
