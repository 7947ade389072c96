// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/room.h"

#include "media/animatic/furnish.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

constexpr double front = 0.8;

void paintFloor(Stage &stage, const RoomStyle &style, double half, double back)
{
    const QPointF top = stage.lens().at({0, 0, back});
    QLinearGradient light(0, top.y(), 0, top.y() + stage.area().height() * 0.6);
    light.setColorAt(0, tone(style.floor, 0.10));
    light.setColorAt(1, tone(style.floor, -0.18));
    stage.shape({{-half, 0, front}, {half, 0, front}, {half, 0, back}, {-half, 0, back}}, light);
    QPainter &painter = stage.paint();
    const auto line = [&](Spot a, Spot b) { painter.drawLine(stage.lens().at(a), stage.lens().at(b)); };
    painter.setPen(QPen(faded(tone(style.floor, -0.5), 0.35), 1.3));
    const double step = style.tiled ? 0.6 : style.board;
    if (step > 0) {
        for (double x = -half; x <= half; x += step)
            line({x, 0, front}, {x, 0, back});
    }
    if (style.tiled) {
        for (double z = front; z < back; z += step)
            line({-half, 0, z}, {half, 0, z});
    }
    painter.setPen(Qt::NoPen);
}

void paintCeiling(Stage &stage, const RoomStyle &style, double half, double back)
{
    if (stage.lens().at({0, style.high, back}).y() < stage.area().top())
        return;
    stage.shape(
        {{-half, style.high, front}, {half, style.high, front}, {half, style.high, back}, {-half, style.high, back}},
        tone(style.ceiling, -0.1));
    if (!style.beams)
        return;
    for (double z = back - 0.2; z > front + 0.4; z -= 0.9)
        stage.block({-half, half, style.high - 0.22, style.high, z, z + 0.2}, QColor(92, 58, 40));
}

void paintSide(Stage &stage, const RoomStyle &style, double x, double back, bool lit)
{
    const QPointF close = stage.lens().at({x, 1, front + 1});
    const QPointF distant = stage.lens().at({x, 1, back});
    QLinearGradient wall(distant, close);
    wall.setColorAt(0, tone(style.wall, lit ? 0.0 : -0.14));
    wall.setColorAt(1, tone(style.wall, lit ? -0.2 : -0.36));
    stage.shape({{x, 0, front}, {x, style.high, front}, {x, style.high, back}, {x, 0, back}}, wall);
    if (style.dado.isValid())
        stage.shape({{x, 0, front}, {x, style.dadoHigh, front}, {x, style.dadoHigh, back}, {x, 0, back}},
                    tone(style.dado, lit ? -0.12 : -0.28));
    stage.shape({{x, 0, front}, {x, 0.12, front}, {x, 0.12, back}, {x, 0, back}}, tone(style.wall, -0.45));
}

void paintBackWall(Stage &stage, const RoomStyle &style, double half, double back)
{
    stage.board(0, back, [&](QPainter &painter) {
        const double side = stage.light().keySide;
        QLinearGradient wall(side * half, -style.high, -side * half, 0);
        wall.setColorAt(0, tone(style.wall, 0.10));
        wall.setColorAt(0.5, style.wall);
        wall.setColorAt(1, tone(style.wall, -0.16));
        slab(painter, -half, 0, 2 * half, style.high, wall);
        if (style.dado.isValid()) {
            slab(painter, -half, 0, 2 * half, style.dadoHigh, style.dado);
            slab(painter, -half, style.dadoHigh, 2 * half, 0.05, tone(style.dado, 0.2));
        }
        slab(painter, -half, 0, 2 * half, 0.12, tone(style.wall, -0.45));
        slab(painter, -half, style.high - 0.08, 2 * half, 0.08, tone(style.wall, -0.12));
    });
}

}  // namespace

double roomHalf(const Stage &stage, double back)
{
    const double seen = std::max(std::abs(stage.leftAt(back)), std::abs(stage.rightAt(back)));
    return std::clamp(seen * 0.84, 1.75, 4.2);
}

void paintShell(Stage &stage, const RoomStyle &style, double back)
{
    stage.paint().fillRect(stage.area(), tone(style.wall, -0.3));
    const double half = roomHalf(stage, back);
    paintCeiling(stage, style, half, back);
    paintFloor(stage, style, half, back);
    paintBackWall(stage, style, half, back);
    paintSide(stage, style, -half, back, stage.light().keySide > 0);
    paintSide(stage, style, half, back, stage.light().keySide < 0);
}

RoomStyle roomStyleOf(const SetPlan &plan)
{
    using P = PlaceKind;
    RoomStyle s;
    switch (plan.place.kind) {
    case P::Hall:
        return {{208, 188, 158}, {122, 82, 56}, 0.75, {132, 122, 112}, {112, 78, 56}, 3.5, 0, true, true};
    case P::AncestralHall:
        return {{104, 74, 58}, {74, 46, 36}, 1.0, {104, 96, 92}, {66, 44, 36}, 4.0, 0, true, true};
    case P::Throne:
        return {{150, 52, 42}, {110, 34, 30}, 1.1, {126, 108, 92}, {70, 98, 96}, 5.0, 0, true, true};
    case P::Kitchen:
        return {{226, 216, 196}, {}, 0.9, {150, 146, 140}, {232, 228, 220}, 2.7, 0, true, false};
    case P::Bedroom:
        return {{206, 190, 186}, {}, 0.9, {142, 104, 78}, {228, 222, 216}, 2.7, 0.2, false, false};
    case P::Office:
        return {{204, 210, 214}, {}, 0.9, {116, 120, 128}, {226, 230, 232}, 2.9, 0, true, false};
    case P::Hospital:
        return {{228, 236, 234}, {172, 206, 200}, 1.1, {188, 196, 196}, {240, 244, 244}, 2.8, 0, true, false};
    case P::Corridor:
        return {{196, 200, 200}, {136, 148, 150}, 1.0, {140, 142, 146}, {214, 218, 218}, 2.7, 0, true, false};
    case P::Restaurant:
        return {{172, 112, 84}, {96, 58, 44}, 1.0, {110, 78, 58}, {196, 168, 140}, 3.2, 0.18, false, false};
    case P::Shop:
        return {{196, 172, 138}, {112, 78, 54}, 0.8, {124, 92, 66}, {176, 152, 122}, 3.0, 0.18, false, false};
    case P::Classroom:
        return {{224, 222, 204}, {120, 168, 148}, 1.1, {164, 148, 124}, {236, 236, 228}, 3.1, 0, true, false};
    case P::Station:
        return {{198, 206, 214}, {}, 1.0, {158, 162, 168}, {214, 222, 228}, 4.0, 0, true, false};
    case P::LivingRoom:
        return {{216, 202, 182}, {}, 0.9, {158, 116, 82}, {232, 226, 216}, 2.8, 0.22, false, false};
    default:
        break;
    }
    static constexpr std::array<QRgb, 4> walls{0xffc9bfae, 0xffb9c2bf, 0xffc4b3a6, 0xffbdbcc6};
    s.wall = QColor::fromRgb(walls[size_t(stableHash(plan.words) % 4)]);
    return s;
}

}  // namespace circletake::media::animatic
