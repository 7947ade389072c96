// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/buildings.h"
#include "media/animatic/furnish.h"
#include "media/animatic/furniture.h"
#include "media/animatic/room.h"
#include "media/animatic/scenery.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

/// Things along a wall, every `step` metres to both sides as far as the room goes, the nearest at `first`.
void along(double half, double first, double step, const std::function<void(double, int)> &place)
{
    for (int i = 0; first + i * step < half + step; ++i) {
        place(first + i * step, i);
        place(-first - i * step, i);
    }
}

void livingRoom(Stage &stage, const SetPlan &plan)
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

void hall(Stage &stage, const SetPlan &plan)
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

void ancestralHall(Stage &stage, const SetPlan &plan)
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

void throne(Stage &stage, const SetPlan &plan)
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

void kitchen(Stage &stage, const SetPlan &plan)
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

void bedroom(Stage &stage, const SetPlan &plan)
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

void office(Stage &stage, const SetPlan &plan)
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

void hospital(Stage &stage, const SetPlan &plan)
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

void corridor(Stage &stage, const SetPlan &plan)
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

void restaurant(Stage &stage, const SetPlan &plan)
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

void shop(Stage &stage, const SetPlan &plan)
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

void classroom(Stage &stage, const SetPlan &plan)
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
        livingRoom(stage, plan);
        break;
    case P::Hall:
        hall(stage, plan);
        break;
    case P::AncestralHall:
        ancestralHall(stage, plan);
        break;
    case P::Throne:
        throne(stage, plan);
        break;
    case P::Kitchen:
        kitchen(stage, plan);
        break;
    case P::Bedroom:
        bedroom(stage, plan);
        break;
    case P::Office:
        office(stage, plan);
        break;
    case P::Hospital:
        hospital(stage, plan);
        break;
    case P::Corridor:
        corridor(stage, plan);
        break;
    case P::Restaurant:
        restaurant(stage, plan);
        break;
    case P::Shop:
        shop(stage, plan);
        break;
    case P::Classroom:
        classroom(stage, plan);
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
