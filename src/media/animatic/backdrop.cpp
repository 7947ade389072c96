// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/backdrop.h"

#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/scenery.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

bool hasFeast(const SetPlan &plan)
{
    return names(
        plan.words,
        "年夜饭|团圆饭|吃饭|饭桌|八仙桌|饺子|宴|桌|dinner|table|feast|dumpling|dumplings|meal|banquet|breakfast");
}

bool isDomestic(PlaceKind kind)
{
    using P = PlaceKind;
    return kind == P::LivingRoom || kind == P::Hall || kind == P::Kitchen || kind == P::Restaurant ||
           kind == P::PlainInterior;
}

/// The near edge of a laid table, below the people.
void laidTable(Stage &stage, const SetPlan &plan)
{
    const double z = frontDistance(plan);
    const double left = std::max(-1.25, stage.leftAt(z) * 0.92);
    const double right = std::min(1.25, stage.rightAt(z) * 0.92);
    const bool red = plan.place.festive || plan.place.kind == PlaceKind::Restaurant;
    stage.block({left, right, 0.70, 0.76, z, z + 0.7}, red ? QColor(168, 44, 38) : QColor(124, 80, 54));
    stage.contactShadow(0, z + 0.3, right * 1.1);
    if (red) {
        stage.block({left + 0.03, right - 0.03, 0.38, 0.70, z + 0.02, z + 0.6}, QColor(150, 36, 32));
        stage.board(0, z, [&](QPainter &painter) {
            for (double x = left + 0.12; x < right - 0.05; x += 0.19)
                stroke(painter, curve({x, -0.68}, {x + 0.02, -0.55}, {x - 0.02, -0.39}), QColor(96, 18, 20, 110), 0.03);
            slab(painter, left + 0.03, 0.38, right - left - 0.06, 0.035, QColor(222, 178, 88));
        });
    }
    for (const double leg : {left + 0.08, right - 0.16})
        stage.block({leg, leg + 0.08, 0, 0.70, z + 0.06, z + 0.14}, QColor(84, 46, 34));
    dishes(stage, left + 0.1, right - 0.1, 0.76, z + 0.35);
}

void meetingTable(Stage &stage, const SetPlan &plan)
{
    const double z = frontDistance(plan);
    const double left = stage.leftAt(z) * 0.9;
    const double right = stage.rightAt(z) * 0.9;
    stage.block({left, right, 0.70, 0.75, z, z + 0.9}, QColor(112, 80, 60));
    stage.block({left + 0.1, right - 0.1, 0.1, 0.70, z + 0.2, z + 0.6}, QColor(84, 62, 50));
    stage.board(0, z + 0.4, [&](QPainter &painter) {
        for (double x = left + 0.25; x < right - 0.3; x += 0.7) {
            slab(painter, x, 0.75, 0.34, 0.012, QColor(240, 240, 238));
            slab(painter, x + 0.4, 0.75, 0.06, 0.13, QColor(190, 214, 226), 0.015);
        }
    });
}

void dashboard(Stage &stage, const SetPlan &plan)
{
    const double z = frontDistance(plan);
    const double scale = stage.lens().scale(z);
    const QRectF area = stage.area();
    const double half = stage.rightAt(z);
    const double low = (area.bottom() - stage.lens().at({0, 0, z}).y()) / scale;
    const double high = 0.17 * area.height() / scale;
    stage.board(0, z, [&](QPainter &painter) {
        painter.translate(0, low - high);
        QPainterPath board(QPointF(-half * 1.1, high * 0.25));
        board.quadTo(QPointF(0, -high * 0.18), QPointF(half * 1.1, high * 0.25));
        board.lineTo(half * 1.1, high * 1.2);
        board.lineTo(-half * 1.1, high * 1.2);
        fillSoft(painter, board, QColor(48, 46, 50), 0.3);
        QPainterPath wheel;
        wheel.addEllipse(QPointF(half * 0.12, high * 0.62), half * 0.62, high * 0.98);
        stroke(painter, wheel, QColor(30, 28, 32), half * 0.085);
        stroke(painter, wheel, QColor(70, 66, 70), half * 0.02);
    });
}

void overhang(Stage &stage, const SetPlan &plan)
{
    const double z = frontDistance(plan);
    const double high = (stage.lens().horizon - stage.area().top()) / stage.lens().scale(z) + stage.lens().eye;
    const double right = stage.rightAt(z);
    if (plan.place.festive || plan.place.kind == PlaceKind::Gate) {
        lantern(stage, stage.light().keySide < 0 ? right * 0.72 : -right * 0.72, high - 0.14 * high * 0.5, z,
                0.13 * right + 0.06);
        return;
    }
    stage.board(0, z, [&](QPainter &painter) {
        const double side = stage.light().keySide < 0 ? 1 : -1;
        for (int i = 0; i < 5; ++i) {
            const QPointF from(side * right * (1.06 - 0.03 * i), -high + 0.02 * i);
            const QPointF to = from + QPointF(-side * right * (0.16 + 0.05 * i), right * (0.03 + 0.035 * i));
            stroke(painter, curve(from, (from + to) / 2 + QPointF(0, -0.03), to), QColor(48, 44, 44), right * 0.012);
            painter.setBrush(QColor(70, 96, 66));
            for (int leaf = 0; leaf < 4; ++leaf)
                painter.drawEllipse(from + (to - from) * (0.4 + 0.16 * leaf), right * 0.03, right * 0.018);
        }
    });
}

}  // namespace

double middleDistance(const SetPlan &plan)
{
    return plan.subject + std::min(1.3, (plan.back - plan.subject) * 0.42);
}

double frontDistance(const SetPlan &plan)
{
    return plan.subject - std::min(0.95, plan.subject * 0.24);
}

void paintSky(Stage &stage, const SetPlan &plan)
{
    if (!plan.place.interior)
        sky(stage);
}

void paintFarSet(Stage &stage, const SetPlan &plan)
{
    if (plan.place.interior)
        paintRoom(stage, plan);
    else
        paintOutdoors(stage, plan);
}

void paintMiddleSet(Stage &stage, const SetPlan &plan)
{
    if (plan.place.interior)
        paintRoomFurniture(stage, plan);
    else
        paintOutdoorThings(stage, plan);
}

void paintFrontSet(Stage &stage, const SetPlan &plan)
{
    using P = PlaceKind;
    if (plan.place.kind == P::CarInside) {
        dashboard(stage, plan);
    } else if (plan.place.kind == P::Office && names(plan.words, "会议|board|meeting|conference")) {
        meetingTable(stage, plan);
    } else if (isDomestic(plan.place.kind) && hasFeast(plan)) {
        laidTable(stage, plan);
    } else if (!plan.place.interior && plan.place.kind != P::Market) {
        overhang(stage, plan);
    }
}

}  // namespace circletake::media::animatic
