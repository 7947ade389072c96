// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/backdrop.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

#include <QRadialGradient>
#include <numbers>

namespace circletake::media::animatic {

namespace {

void boards(QPainter &painter, const QRectF &r, const QColor &wood)
{
    SeededRandom random(5);
    painter.fillRect(r, wood);
    for (double y = r.top(); y < r.bottom(); y += 0.2) {
        for (double x = r.left() - 2 * random.unit(); x < r.right(); x += 1.6)
            painter.fillRect(QRectF(x, y, 1.58, 0.188), tone(wood, 0.16 * (random.unit() - 0.5)));
    }
}

void flags(QPainter &painter, const QRectF &r, const QColor &stone, double size)
{
    SeededRandom random(6);
    painter.fillRect(r, tone(stone, -0.25));
    for (double y = std::floor(r.top()); y < r.bottom(); y += size) {
        for (double x = std::floor(r.left()); x < r.right(); x += size)
            painter.fillRect(QRectF(x, y, size - 0.02, size - 0.02), tone(stone, 0.12 * (random.unit() - 0.5)));
    }
}

void shadowOf(QPainter &painter, const QRectF &r)
{
    painter.setBrush(QColor(16, 10, 30, 70));
    painter.drawRoundedRect(r.translated(0.08, 0.1), 0.08, 0.08);
}

void topBlock(QPainter &painter, const QRectF &r, const QColor &colour, double round = 0.05)
{
    shadowOf(painter, r);
    QPainterPath path;
    path.addRoundedRect(r, round, round);
    fillSoft(painter, path, colour, 0.12);
}

void roundTable(QPainter &painter, QPointF at, double radius, const QColor &cloth)
{
    painter.setBrush(QColor(16, 10, 30, 70));
    painter.drawEllipse(at + QPointF(0.1, 0.12), radius, radius);
    QPainterPath disc;
    disc.addEllipse(at, radius, radius);
    fillSoft(painter, disc, cloth, 0.1);
    for (int i = 0; i < 9; ++i) {
        const double a = i * 2 * std::numbers::pi / 8;
        const QPointF dish = i == 8 ? at : at + radius * 0.62 * QPointF(std::cos(a), std::sin(a));
        painter.setBrush(QColor(244, 244, 240));
        painter.drawEllipse(dish, radius * 0.15, radius * 0.15);
        static constexpr std::array<QRgb, 4> foods{0xffc8803c, 0xffb24a36, 0xff7d9a54, 0xffe9c070};
        painter.setBrush(QColor::fromRgb(foods[size_t(i % 4)]));
        painter.drawEllipse(dish, radius * 0.1, radius * 0.1);
    }
}

void indoors(QPainter &painter, const SetPlan &plan, const QRectF &r)
{
    using P = PlaceKind;
    const bool stone = plan.place.kind == P::Hall || plan.place.kind == P::Kitchen || plan.place.kind == P::Hospital ||
                       plan.place.kind == P::AncestralHall || plan.place.kind == P::Throne;
    if (stone)
        flags(painter, r, plan.place.kind == P::Hospital ? QColor(196, 206, 206) : QColor(140, 130, 120), 0.6);
    else
        boards(painter, r, QColor(150, 110, 78));
    switch (plan.place.kind) {
    case P::Bedroom:
    case P::Hospital:
        topBlock(painter, QRectF(-0.95, -1.2, 1.9, 2.2),
                 plan.place.kind == P::Bedroom ? QColor(150, 84, 92) : QColor(150, 192, 206), 0.1);
        topBlock(painter, QRectF(-0.8, -1.1, 0.7, 0.45), QColor(240, 236, 228), 0.12);
        topBlock(painter, QRectF(0.1, -1.1, 0.7, 0.45), QColor(240, 236, 228), 0.12);
        break;
    case P::Office:
        topBlock(painter, QRectF(-1.0, -0.5, 2.0, 1.0), QColor(116, 84, 62));
        break;
    case P::Hall:
    case P::Restaurant:
    case P::LivingRoom:
        roundTable(painter, {0, 0}, 0.62, plan.place.festive ? QColor(176, 46, 40) : QColor(132, 88, 60));
        break;
    default:
        topBlock(painter, QRectF(1.2, -1.6, 1.2, 0.7), QColor(120, 84, 60));
        break;
    }
}

void outdoors(QPainter &painter, const SetPlan &plan, const QRectF &r)
{
    using P = PlaceKind;
    const bool green =
        plan.place.kind == P::Wild || plan.place.kind == P::Village || plan.place.kind == P::PlainExterior;
    const bool snow = names(plan.words, "雪|snow");
    if (plan.place.kind == P::River)
        boards(painter, r, QColor(136, 104, 78));
    else if (green)
        painter.fillRect(r, snow ? QColor(228, 232, 240) : QColor(118, 136, 86));
    else
        flags(painter, r, snow ? QColor(216, 220, 228) : QColor(146, 142, 138),
              plan.place.kind == P::Street ? 0.45 : 0.8);
    SeededRandom random(9);
    for (int i = 0; green && i < 24; ++i) {
        painter.setBrush(QColor(84, 112, 70, 120));
        painter.drawEllipse(QPointF(r.left() + r.width() * random.unit(), r.top() + r.height() * random.unit()),
                            0.2 + 0.3 * random.unit(), 0.2);
    }
}

}  // namespace

void paintFloorPlan(QPainter &painter, const SetPlan &plan, const Light &light, const QRectF &metres)
{
    if (plan.place.interior)
        indoors(painter, plan, metres);
    else
        outdoors(painter, plan, metres);
    const QPointF pool(light.keySide * metres.width() * 0.25, -metres.height() * 0.15);
    QRadialGradient sun(pool, metres.height() * 0.7);
    sun.setColorAt(0, faded(light.sun, 0.22));
    sun.setColorAt(0.6, faded(light.sun, 0));
    sun.setColorAt(1, QColor(10, 6, 24, 90));
    painter.fillRect(metres, sun);
}

}  // namespace circletake::media::animatic
