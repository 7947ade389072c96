// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/buildings.h"
#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/room.h"
#include "media/animatic/rooms.h"
#include "media/animatic/scenery.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {
/// What passes behind the windows of a car.
void passingView(QPainter &painter, const Light &light, const QRectF &r, quint64 seed)
{
    QLinearGradient view(r.topLeft(), r.bottomLeft());
    view.setColorAt(0, mix(light.skyTop, light.skyLow, 0.3));
    view.setColorAt(0.55, light.skyLow);
    view.setColorAt(0.6, mix(light.haze, QColor(70, 74, 82), 0.6));
    view.setColorAt(1, mix(light.haze, QColor(50, 52, 60), 0.75));
    painter.fillRect(r, view);
    SeededRandom random(seed);
    for (int i = 0; i < 22; ++i) {
        const QPointF at(r.left() + r.width() * random.unit(), r.top() + r.height() * (0.2 + 0.7 * random.unit()));
        const double size = r.width() * (0.008 + 0.016 * random.unit());
        static constexpr std::array<QRgb, 3> lamps{0xffffc878, 0xffff7864, 0xffbfe0ff};
        painter.setBrush(faded(QColor::fromRgb(lamps[size_t(random.below(3))]), light.night ? 0.75 : 0.22));
        painter.drawEllipse(at, size, size);
    }
}

void carInside(Stage &stage, const SetPlan &plan)
{
    const Light light = stage.light();
    const double z = plan.back;
    const double wide = stage.rightAt(z) - stage.leftAt(z);
    const double mid = (stage.rightAt(z) + stage.leftAt(z)) / 2;
    const double eye = stage.lens().eye;
    stage.paint().fillRect(stage.area(), QColor(58, 54, 54));
    const quint64 seed = stableHash(plan.words);
    stage.shining(0, z, [=](QPainter &painter) {
        const QRectF glass(mid - wide * 0.36, -eye - wide * 0.16, wide * 0.72, wide * 0.34);
        QPainterPath panes;
        panes.addRoundedRect(glass, wide * 0.06, wide * 0.06);
        panes.addRoundedRect(glass.translated(wide * 0.86, wide * 0.02), wide * 0.06, wide * 0.06);
        panes.addRoundedRect(glass.translated(-wide * 0.86, wide * 0.02), wide * 0.06, wide * 0.06);
        painter.setClipPath(panes, Qt::IntersectClip);
        passingView(painter, light, QRectF(mid - wide, glass.top(), 2 * wide, glass.height() * 1.1), seed);
    });
    const QColor leather(116, 92, 76);
    for (const double side : {-1.0, 1.0}) {
        stage.board(mid + side * wide * 0.30, z - 0.3, [&](QPainter &painter) {
            const double u = wide * 0.5;
            painter.translate(0, -eye);
            QPainterPath rest;
            rest.addRoundedRect(QRectF(-0.16 * u, -0.12 * u, 0.32 * u, 0.2 * u), 0.08 * u, 0.08 * u);
            fillSoft(painter, rest, tone(leather, 0.06), 0.3);
            QPainterPath seat;
            seat.addRoundedRect(QRectF(-0.36 * u, 0.1 * u, 0.72 * u, 2.2 * u), 0.16 * u, 0.16 * u);
            fillSoft(painter, seat, leather, 0.3);
            for (const double seam : {-0.14, 0.14})
                stroke(painter, curve({seam * u, 0.16 * u}, {seam * 1.1 * u, 0.8 * u}, {seam * u, 2.0 * u}),
                       faded(tone(leather, -0.5), 0.5), 0.012 * u);
        });
    }
}

void station(Stage &stage, const SetPlan &plan)
{
    const double back = plan.back + 14;
    stage.shape({{-4.2, 0.02, 1}, {-4.2, 0.02, back}, {-1.9, 0.02, back}, {-1.9, 0.02, 1}}, QColor(92, 96, 102));
    train(stage, -2.6, 2.0, back);
    stage.shape({{-1.95, 0.03, 1}, {-1.75, 0.03, 1}, {-1.75, 0.03, back}, {-1.95, 0.03, back}}, QColor(232, 196, 74));
    for (double at = back; at > 3; at -= 3.2) {
        column(stage, 1.9, at, 3.9, QColor(206, 212, 218));
        stage.halo({0.2, 3.8, at}, 1.5, QColor(240, 246, 250), 0.3);
    }
    stage.board(0.35, plan.back + 0.5, [](QPainter &painter) {
        slab(painter, -0.9, 2.35, 1.8, 0.5, QColor(28, 60, 110), 0.03);
        wallClock(painter, 0.6, 2.6, 0.16);
    });
    stage.shining(0.35, plan.back + 0.5, [](QPainter &painter) {
        for (int i = 0; i < 5; ++i)
            slab(painter, -0.75 + 0.2 * i, 2.5, 0.14, 0.16, QColor(255, 214, 120), 0.02);
    });
}

void plain(Stage &stage, const SetPlan &plan)
{
    const double z = plan.back;
    window(stage, -1.2, z, 0.95, 0.9, 1.3, plan.place.ancient);
    stage.board(0, z, [&](QPainter &painter) {
        picture(painter, 0.5, 1.45, 0.6, 0.5, 1);
        door(painter, 1.5, 0.85, 2.05, QColor(134, 98, 72));
        if (plan.place.festive)
            luckDiamond(painter, 0, 2.2, 0.4);
    });
}

void darkness(Stage &stage)
{
    stage.paint().fillRect(stage.area(), QColor(8, 8, 12));
    const QPointF centre = stage.area().center();
    QRadialGradient pool(centre, stage.area().height() * 0.55);
    pool.setColorAt(0, QColor(56, 58, 70));
    pool.setColorAt(1, QColor(8, 8, 12));
    stage.paint().fillRect(stage.area(), pool);
}

}  // namespace

void paintRoom(Stage &stage, const SetPlan &plan)
{
    using P = PlaceKind;
    if (plan.place.kind == P::Darkness)
        return darkness(stage);
    if (plan.place.kind == P::CarInside)
        return carInside(stage, plan);
    paintShell(stage, roomStyleOf(plan), plan.place.kind == P::Station ? plan.back + 14 : plan.back);
    switch (plan.place.kind) {
    case P::LivingRoom:
        paintLivingRoom(stage, plan);
        break;
    case P::Hall:
        paintHall(stage, plan);
        break;
    case P::AncestralHall:
        paintAncestralHall(stage, plan);
        break;
    case P::Throne:
        paintThrone(stage, plan);
        break;
    case P::Kitchen:
        paintKitchen(stage, plan);
        break;
    case P::Bedroom:
        paintBedroom(stage, plan);
        break;
    case P::Office:
        paintOffice(stage, plan);
        break;
    case P::Hospital:
        paintHospital(stage, plan);
        break;
    case P::Corridor:
        paintCorridor(stage, plan);
        break;
    case P::Restaurant:
        paintRestaurant(stage, plan);
        break;
    case P::Shop:
        paintShop(stage, plan);
        break;
    case P::Classroom:
        paintClassroom(stage, plan);
        break;
    case P::Station:
        station(stage, plan);
        break;
    default:
        plain(stage, plan);
        break;
    }
}

void paintRoomFurniture(Stage &stage, const SetPlan &plan)
{
    using P = PlaceKind;
    const double z = middleDistance(plan);
    switch (plan.place.kind) {
    case P::LivingRoom:
        sofa(stage, 0.75, z, 1.7, QColor(76, 118, 120));
        floorLamp(stage, -1.15, z + 0.3);
        stage.board(-1.75, z, [](QPainter &painter) { plant(painter, 0, 1.3); });
        break;
    case P::Hall:
        armchair(stage, -0.85, z + 0.2, QColor(96, 50, 34));
        armchair(stage, 0.85, z + 0.2, QColor(96, 50, 34));
        column(stage, -1.62, z, 3.4, QColor(120, 52, 38));
        column(stage, 1.62, z, 3.4, QColor(120, 52, 38));
        break;
    case P::Bedroom:
        bed(stage, -0.85, z - 0.4, 1.5, QColor(150, 84, 92));
        floorLamp(stage, 0.25, z + 0.5);
        break;
    case P::Office:
        if (!names(plan.words, "会议|board|meeting|conference"))
            desk(stage, 0.8, z, 1.5, true);
        stage.board(-1.35, z, [](QPainter &painter) { plant(painter, 0, 1.4); });
        break;
    case P::Hospital:
        hospitalBed(stage, 0.75, z - 0.6);
        drip(stage, 0.05, z + 0.2);
        break;
    case P::Restaurant:
        for (const double x : {-1.25, 1.3}) {
            clothTable(stage, x, z, 1.0, QColor(186, 56, 46));
            dishes(stage, x - 0.45, x + 0.45, 0.76, z + 0.3);
        }
        break;
    case P::Classroom:
        for (const double x : {-1.3, 0.0, 1.3})
            table(stage, x, z, 0.9, 0.74, QColor(190, 150, 104));
        break;
    case P::Shop:
        crate(stage, -1.2, z, 0.5, QColor(160, 120, 80));
        break;
    case P::PlainInterior:
        chair(stage, 0.9, z, QColor(122, 84, 58));
        break;
    default:
        break;
    }
}

}  // namespace circletake::media::animatic
