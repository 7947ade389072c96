// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/backdrop.h"
#include "media/animatic/buildings.h"
#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/scenery.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

bool isSnowy(const SetPlan &plan)
{
    return names(plan.words, "雪|snow|snowy|snowfield|blizzard");
}

QColor earth(const SetPlan &plan, const QColor &bare)
{
    return isSnowy(plan) ? QColor(226, 230, 238) : bare;
}

void street(Stage &stage, const SetPlan &plan)
{
    hills(stage, 60, 6, mix(QColor(110, 120, 140), stage.light().haze, 0.5), 4);
    ground(stage, earth(plan, QColor(132, 126, 122)), mix(QColor(150, 144, 140), stage.light().haze, 0.4));
    paving(stage, QColor(60, 56, 60, 70), 0.5);
    const double half = std::clamp(0.62 * stage.rightAt(plan.back), 1.5, 3.4);
    house(stage, 0, 30, half * 2.2, 4.2, QColor(150, 140, 128), true);
    stage.haze(stage.light().hazeAmount);
    oldStreetSide(stage, -half, 2.2, 26, plan.place.festive);
    oldStreetSide(stage, half, 2.2, 26, plan.place.festive);
    if (plan.place.festive) {
        for (const double z : {6.0, 9.5, 14.0})
            lanternLine(stage, -half, half, 3.5, z, 0.26, 6);
    }
}

void courtyard(Stage &stage, const SetPlan &plan)
{
    ground(stage, earth(plan, QColor(146, 142, 138)), earth(plan, QColor(160, 156, 150)));
    paving(stage, QColor(70, 66, 70, 80), 0.55);
    const double z = plan.back + 1.2;
    brickWall(stage, z, 3.2, QColor(142, 142, 146));
    stage.board(0, z - 0.02, [&](QPainter &painter) {
        latticeDoor(painter, -1.0, 2.0, 2.5, QColor(132, 66, 42));
        slab(painter, -1.35, 2.5, 2.7, 0.26, QColor(102, 46, 34));
        if (plan.place.festive) {
            couplet(painter, -1.4, 0.6, 0.28, 1.8);
            couplet(painter, 1.12, 0.6, 0.28, 1.8);
            luckDiamond(painter, 0, 2.62, 0.4);
        }
        tiledRoof(painter, 0, 2.7, 5.6, 1.25, QColor(78, 82, 90));
    });
    window(stage, -2.6, z - 0.03, 0.9, 1.0, 1.2, true);
    window(stage, 1.6, z - 0.03, 0.9, 1.0, 1.2, true);
    for (int i = 0; i < 2; ++i)
        stage.block({-1.6 + 0.2 * i, 1.6 - 0.2 * i, 0.14 * i, 0.14 * (i + 1), z - 0.8 + 0.3 * i, z},
                    QColor(166, 164, 160));
    lantern(stage, -1.15, 2.3, z - 0.3, 0.4);
    lantern(stage, 1.15, 2.3, z - 0.3, 0.4);
}

void gate(Stage &stage, const SetPlan &plan)
{
    ground(stage, earth(plan, QColor(140, 136, 132)), earth(plan, QColor(156, 152, 148)));
    paving(stage, QColor(70, 66, 70, 80), 0.6);
    redGate(stage, plan.back + 1.4, true);
}

void village(Stage &stage, const SetPlan &plan)
{
    hills(stage, 80, 16, mix(QColor(96, 122, 132), stage.light().haze, 0.5), 11);
    hills(stage, 45, 6, mix(QColor(104, 136, 104), stage.light().haze, 0.3), 12);
    ground(stage, earth(plan, QColor(150, 136, 88)), earth(plan, QColor(150, 158, 106)));
    stage.haze(stage.light().hazeAmount);
    const QColor road = earth(plan, QColor(196, 176, 138));
    stage.shape({{-1.1, 0.01, 1.2}, {1.1, 0.01, 1.2}, {0.9, 0.01, 40}, {-0.9, 0.01, 40}}, tone(road, -0.05));
    house(stage, -4.2, plan.back + 8, 4.2, 2.6, QColor(214, 200, 174), true);
    house(stage, 4.0, plan.back + 5, 3.8, 2.5, QColor(196, 178, 150), true);
    tree(stage, -2.4, plan.back + 4, 4.6, stage.light().time == TimeOfDay::Night || isSnowy(plan));
    for (double z = 18; z > plan.back + 1; z -= 2.6) {
        for (const double x : {-2.0, 2.0})
            bush(stage, x + stage.between(-0.4, 0.4), z, 0.5);
    }
}

/// A town on the other side of the water and its lights in it.
void farLights(Stage &stage, double z)
{
    const double left = stage.leftAt(z);
    const double span = stage.rightAt(z) - left;
    for (int i = 0; i < 26; ++i) {
        const double x = left + span * (i + stage.between(0.1, 0.9)) / 26;
        const double above = stage.between(0.6, 3.4);
        const QColor warm = stage.random().unit() < 0.3 ? QColor(255, 140, 90) : QColor(255, 214, 140);
        const double size = span * 0.004;
        stage.shining(x, z, [=](QPainter &painter) {
            painter.setBrush(warm);
            painter.drawEllipse(QPointF(0, -above), size, size);
            QLinearGradient streak(0, 0, 0, span * 0.09);
            streak.setColorAt(0, faded(warm, 0.55));
            streak.setColorAt(1, faded(warm, 0));
            painter.setBrush(streak);
            painter.drawRoundedRect(QRectF(-size * 0.8, 0.1, size * 1.6, span * 0.09), size, size);
        });
        stage.halo({x, above, z}, span * 0.03, warm, 0.4);
    }
}

void river(Stage &stage, const SetPlan &plan)
{
    hills(stage, 160, 26, mix(QColor(112, 128, 150), stage.light().haze, 0.55), 21);
    hills(stage, 110, 12, mix(QColor(92, 116, 126), stage.light().haze, 0.35), 22);
    water(stage, 1.0, 108);
    if (stage.light().night)
        farLights(stage, 108);
    boat(stage, stage.rightAt(22) * 0.4, 22);
    boat(stage, stage.leftAt(44) * 0.5, 44);
    stage.haze(stage.light().hazeAmount);
    const QColor plank = earth(plan, QColor(136, 104, 78));
    stage.shape({{-5, 0.05, 0.9}, {5, 0.05, 0.9}, {5, 0.05, plan.back - 0.3}, {-5, 0.05, plan.back - 0.3}}, plank);
    for (double z = 1.1; z < plan.back - 0.3; z += 0.28)
        stage.shape({{-5, 0.055, z}, {5, 0.055, z}, {5, 0.055, z + 0.03}, {-5, 0.055, z + 0.03}}, tone(plank, -0.35));
    for (double x = -4; x <= 4; x += 1.0) {
        stage.block({x - 0.04, x + 0.04, 0.05, 0.95, plan.back - 0.42, plan.back - 0.34}, QColor(104, 76, 56));
        stage.block({x, x + 1.0, 0.85, 0.93, plan.back - 0.40, plan.back - 0.36}, QColor(120, 88, 64));
    }
    willow(stage, stage.leftAt(plan.back) * 0.85, plan.back - 0.2, 4.6);
}

void market(Stage &stage, const SetPlan &plan)
{
    ground(stage, earth(plan, QColor(150, 138, 126)), QColor(160, 148, 136));
    paving(stage, QColor(70, 60, 58, 70), 0.6);
    greatHall(stage, 34, 15, QColor(96, 92, 92), QColor(170, 70, 56));
    stage.haze(stage.light().hazeAmount);
    crowd(stage, stage.leftAt(14), stage.rightAt(14), 14, 9);
    static constexpr std::array<QRgb, 4> cloths{0xffc23a30, 0xffd9963a, 0xff3d7a78, 0xff8a3a58};
    int i = 0;
    for (double z = 16; z > plan.back; z -= 3.0) {
        const double half = std::max(1.7, stage.rightAt(z) * 0.62);
        stall(stage, -half, z, QColor::fromRgb(cloths[size_t(i % 4)]));
        stall(stage, half, z + 1.0, QColor::fromRgb(cloths[size_t((i + 1) % 4)]));
        lanternLine(stage, -half * 1.3, half * 1.3, 3.3, z + 0.5, 0.3, 8);
        ++i;
    }
}

void temple(Stage &stage, const SetPlan &plan)
{
    hills(stage, 90, 30, mix(QColor(88, 112, 118), stage.light().haze, 0.5), 31);
    ground(stage, earth(plan, QColor(164, 156, 144)), earth(plan, QColor(176, 168, 156)));
    paving(stage, QColor(90, 84, 80, 70), 0.8);
    greatHall(stage, plan.back + 16, 12, QColor(92, 96, 100), QColor(176, 66, 50));
    stage.haze(stage.light().hazeAmount);
    for (const double side : {-1.0, 1.0}) {
        pine(stage, side * 5.2, plan.back + 9, 6.5);
        pine(stage, side * 3.6, plan.back + 5, 4.8);
    }
    stage.contactShadow(0.9, plan.back + 2, 0.9);
    incense(stage, 0.9, 0.9, plan.back + 2);
    stage.block({0.45, 1.35, 0.2, 0.9, plan.back + 1.8, plan.back + 2.4}, QColor(116, 92, 60));
}

void palace(Stage &stage, const SetPlan &plan)
{
    ground(stage, earth(plan, QColor(178, 170, 158)), earth(plan, QColor(190, 182, 170)));
    paving(stage, QColor(110, 100, 92, 80), 0.9);
    greatHall(stage, plan.back + 14, 15, QColor(222, 166, 62), QColor(172, 52, 40));
    stage.haze(stage.light().hazeAmount);
    for (const double side : {-1.0, 1.0}) {
        const double x = side * std::max(2.6, stage.rightAt(plan.back) * 0.8);
        stage.sideBoard(x, 2.4, 24, [](QPainter &painter) {
            slab(painter, 0, 0, 24, 3.3, QColor(162, 46, 36));
            slab(painter, 0, 0, 24, 0.5, QColor(180, 172, 160));
            slab(painter, 0, 3.2, 24, 0.5, QColor(214, 158, 58));
        });
    }
}

void wild(Stage &stage, const SetPlan &plan)
{
    const QColor stone(96, 116, 134);
    hills(stage, 220, 90, mix(stone, stage.light().haze, 0.62), 41);
    hills(stage, 130, 40, mix(QColor(84, 108, 112), stage.light().haze, 0.42), 42);
    hills(stage, 70, 12, mix(QColor(72, 100, 84), stage.light().haze, 0.25), 43);
    ground(stage, earth(plan, QColor(110, 122, 82)), earth(plan, QColor(120, 136, 96)));
    stage.haze(stage.light().hazeAmount + 0.1);
    for (int i = 0; i < 16; ++i) {
        const double z = 34 - i * 1.5;
        const double reach = stage.rightAt(z) * 1.1;
        const double x = (i % 2 == 0 ? -1 : 1) * stage.between(std::min(1.4, reach * 0.5), std::max(1.6, reach));
        pine(stage, x, std::max(z, plan.back + 3.5), stage.between(3.0, 6.0));
    }
}

void downtown(Stage &stage, const SetPlan &plan)
{
    SeededRandom random(stableHash(plan.words, 2));
    for (const double z : {90.0, 55.0, 30.0}) {
        for (double x = stage.leftAt(z) - 4; x < stage.rightAt(z) + 4; x += 8.5) {
            const double wide = 5 + 3 * random.unit();
            static constexpr std::array<QRgb, 4> glasses{0xff5f7890, 0xff6e7f88, 0xff7d7684, 0xff566b7c};
            if (std::abs(x) > 3 || z > 40)
                tower(stage, x, z, wide, z * (0.28 + 0.42 * random.unit()),
                      QColor::fromRgb(glasses[size_t(random.below(4))]));
        }
        stage.haze(stage.light().hazeAmount * 0.6);
    }
    ground(stage, earth(plan, QColor(112, 114, 120)), QColor(128, 130, 136));
    stage.shape(
        {{-30, 0.01, plan.back + 3}, {30, 0.01, plan.back + 3}, {30, 0.01, plan.back + 9}, {-30, 0.01, plan.back + 9}},
        QColor(72, 74, 80));
    for (double x = -12; x < 12; x += 2.4)
        stage.shape({{x, 0.02, plan.back + 5.9},
                     {x + 1.2, 0.02, plan.back + 5.9},
                     {x + 1.2, 0.02, plan.back + 6.1},
                     {x, 0.02, plan.back + 6.1}},
                    QColor(222, 220, 210));
    car(stage, stage.rightAt(plan.back + 5) * 0.55, plan.back + 5, QColor(178, 52, 46));
    car(stage, stage.leftAt(plan.back + 7) * 0.5, plan.back + 7, QColor(58, 66, 80));
    paving(stage, QColor(60, 60, 66, 40), 0.9);
}

void plainOutside(Stage &stage, const SetPlan &plan)
{
    hills(stage, 120, 22, mix(QColor(100, 122, 134), stage.light().haze, 0.5), 51);
    ground(stage, earth(plan, QColor(140, 140, 112)), earth(plan, QColor(150, 152, 124)));
    stage.haze(stage.light().hazeAmount);
    tree(stage, stage.leftAt(plan.back + 4) * 0.6, plan.back + 4, 4.8, isSnowy(plan));
    tree(stage, stage.rightAt(plan.back + 7) * 0.7, plan.back + 7, 5.4, isSnowy(plan));
    house(stage, stage.rightAt(22) * 0.35, 22, 5, 3, QColor(198, 184, 164), plan.place.ancient);
}

}  // namespace

void paintOutdoors(Stage &stage, const SetPlan &plan)
{
    using P = PlaceKind;
    switch (plan.place.kind) {
    case P::Street:
        street(stage, plan);
        break;
    case P::Courtyard:
        courtyard(stage, plan);
        break;
    case P::Gate:
        gate(stage, plan);
        break;
    case P::Village:
        village(stage, plan);
        break;
    case P::River:
        river(stage, plan);
        break;
    case P::Market:
        market(stage, plan);
        break;
    case P::Temple:
        temple(stage, plan);
        break;
    case P::Palace:
        palace(stage, plan);
        break;
    case P::Wild:
        wild(stage, plan);
        break;
    case P::Downtown:
        downtown(stage, plan);
        break;
    default:
        plainOutside(stage, plan);
        break;
    }
}

void paintOutdoorThings(Stage &stage, const SetPlan &plan)
{
    using P = PlaceKind;
    const double z = middleDistance(plan);
    const double left = stage.leftAt(z);
    const double right = stage.rightAt(z);
    switch (plan.place.kind) {
    case P::Street:
        crate(stage, left * 0.72, z, 0.55, QColor(150, 110, 74));
        if (stage.light().night || plan.place.festive)
            crowd(stage, left * 1.6, right * 1.6, z + 7, 3);
        break;
    case P::Courtyard:
        tree(stage, left * 0.78, z + 0.2, 3.9, true);
        stage.block({right * 0.55, right * 0.55 + 0.9, 0.66, 0.74, z, z + 0.6}, QColor(166, 166, 162));
        stage.block({right * 0.55 + 0.3, right * 0.55 + 0.6, 0, 0.66, z + 0.2, z + 0.4}, QColor(148, 148, 144));
        break;
    case P::Market:
        crowd(stage, left * 1.1, right * 1.1, z + 2.5, 6);
        break;
    case P::Downtown:
        lampPost(stage, right * 0.72, z + 0.4);
        bush(stage, left * 0.8, z, 0.6);
        break;
    case P::Village:
        crate(stage, right * 0.7, z, 0.5, QColor(160, 128, 84));
        break;
    case P::River:
        lampPost(stage, right * 0.76, z);
        break;
    case P::PlainExterior:
        bush(stage, left * 0.8, z, 0.6);
        break;
    default:
        break;
    }
}

}  // namespace circletake::media::animatic
