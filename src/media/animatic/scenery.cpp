// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/scenery.h"

#include "media/animatic/body.h"
#include "media/animatic/furnish.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

void stars(Stage &stage)
{
    const QRectF area = stage.area();
    for (int i = 0; i < 70; ++i) {
        const QPointF at(stage.between(area.left(), area.right()), stage.between(area.top(), stage.lens().horizon));
        const double size = stage.between(0.6, 1.9);
        stage.paint().setBrush(QColor(230, 236, 255, int(stage.between(60, 190))));
        stage.paint().drawEllipse(at, size, size);
    }
}

void clouds(Stage &stage)
{
    const QRectF area = stage.area();
    const double span = std::max(120.0, stage.lens().horizon - area.top());
    for (int i = 0; i < 5; ++i) {
        const QPointF at(stage.between(area.left(), area.right()), area.top() + span * stage.between(0.15, 0.85));
        const double wide = area.width() * stage.between(0.12, 0.3);
        const QColor colour = faded(mix(stage.light().skyLow, Qt::white, stage.light().night ? 0.05 : 0.55), 0.5);
        for (int puff = 0; puff < 5; ++puff) {
            const QPointF offset((puff - 2) * wide * 0.26, -wide * 0.05 * (2 - std::abs(puff - 2)));
            QRadialGradient soft(at + offset, wide * 0.34);
            soft.setColorAt(0, faded(colour, 0.34));
            soft.setColorAt(1, faded(colour, 0));
            stage.paint().setBrush(soft);
            stage.paint().drawEllipse(at + offset, wide * 0.34, wide * 0.12);
        }
    }
}

/// Sun or moon as a shining disc in its halo.
void disc(Stage &stage)
{
    const Light &light = stage.light();
    const double z = 400;
    const double across = stage.rightAt(z) - stage.leftAt(z);
    const double low = light.time == TimeOfDay::Dusk || light.time == TimeOfDay::Dawn;
    const double x = (stage.leftAt(z) + stage.rightAt(z)) / 2 + light.keySide * across * 0.24;
    const double above = stage.lens().eye + across * (low > 0 ? 0.10 : 0.62);
    const double size = across * (light.night ? 0.045 : 0.05);
    const QColor colour = light.night ? QColor(244, 240, 222) : mix(light.sun, Qt::white, 0.35);
    if (light.time == TimeOfDay::Day || light.time == TimeOfDay::Morning) {
        stage.halo({x, above, z}, across * 0.55, light.sun, 0.5);
        return;
    }
    stage.shining(0, z, [x, above, size, colour](QPainter &painter) {
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(x, -above), size, size);
    });
    stage.halo({x, above, z}, size * (light.night ? 6 : 9), light.night ? QColor(180, 200, 255) : light.sun, 0.55);
}

void canopy(QPainter &painter, QPointF at, double wide, double high, const QColor &leaves)
{
    static const QPointF puffs[] = {{-0.55, 0.1}, {0.5, 0.12}, {-0.25, -0.35}, {0.3, -0.3}, {0, 0.05}, {0.02, -0.55}};
    int i = 0;
    for (const QPointF &puff : puffs) {
        QPainterPath ball;
        ball.addEllipse(at + QPointF(puff.x() * wide, puff.y() * high), wide * 0.52, high * 0.46);
        fillSoft(painter, ball, tone(leaves, (i++ % 3 - 1) * 0.07), 0.3);
    }
}

void branches(QPainter &painter, QPointF from, double length, double angle, double width, int depth, const QColor &bark)
{
    const QPointF to = from + length * QPointF(std::sin(angle), -std::cos(angle));
    stroke(painter, curve(from, (from + to) / 2 + QPointF(0.04, 0), to), bark, width);
    if (depth == 0)
        return;
    for (const double turn : {-0.55, 0.42, -0.12})
        branches(painter, from + (to - from) * 0.86, length * 0.68, angle + turn, width * 0.6, depth - 1, bark);
}

}  // namespace

void sky(Stage &stage)
{
    const Light &light = stage.light();
    const QRectF area = stage.area();
    const double horizon = std::clamp(stage.lens().horizon, area.top() + 40.0, area.bottom() + area.height() * 0.6);
    QLinearGradient gradient(0, std::min(area.top(), horizon - area.height() * 0.9), 0, horizon);
    gradient.setColorAt(0, light.skyTop);
    gradient.setColorAt(0.6, mix(light.skyTop, light.skyLow, 0.55));
    gradient.setColorAt(1, light.skyLow);
    stage.paint().fillRect(area, gradient);
    if (light.night)
        stars(stage);
    clouds(stage);
    disc(stage);
}

void ground(Stage &stage, const QColor &close, const QColor &distant)
{
    const QRectF area = stage.area();
    const double horizon = stage.lens().horizon;
    if (horizon >= area.bottom())
        return;
    const double top = std::max(area.top() - 1, horizon);
    QLinearGradient gradient(0, std::max(horizon, area.top() - area.height()), 0, area.bottom());
    gradient.setColorAt(0, distant);
    gradient.setColorAt(0.35, mix(distant, close, 0.6));
    gradient.setColorAt(1, tone(close, -0.12));
    stage.paint().fillRect(QRectF(area.left(), top, area.width(), area.bottom() - top), gradient);
}

void paving(Stage &stage, const QColor &joint, double size)
{
    constexpr double back = 22;
    const auto line = [&](Spot a, Spot b, double width) {
        stage.paint().setPen(QPen(joint, width));
        stage.paint().drawLine(stage.lens().at(a), stage.lens().at(b));
    };
    const double front = 1.0;
    for (double x = -12; x <= 12; x += size)
        line({x, 0, front}, {x, 0, back}, 1.2);
    for (double z = front; z < back; z += size * (z < 8 ? 1 : 2))
        line({-14, 0, z}, {14, 0, z}, 1.2);
    stage.paint().setPen(Qt::NoPen);
}

void hills(Stage &stage, double z, double high, const QColor &colour, quint64 shape)
{
    SeededRandom random(shape);
    const double left = stage.leftAt(z) - 5;
    const double right = stage.rightAt(z) + 5;
    const double step = (right - left) / 7;
    std::vector<QPointF> line;
    for (int i = -1; i <= 8; ++i)
        line.emplace_back(left + i * step, -high * (0.35 + 0.65 * random.unit()));
    stage.board(0, z, [&](QPainter &painter) {
        QPainterPath path = smooth(line, false);
        path.lineTo(right + 2 * step, high);
        path.lineTo(left - 2 * step, high);
        path.closeSubpath();
        QLinearGradient gradient(0, -high, 0, 0);
        gradient.setColorAt(0, colour);
        gradient.setColorAt(1, mix(colour, stage.light().haze, 0.55));
        painter.fillPath(path, gradient);
    });
}

void water(Stage &stage, double front, double back)
{
    const Light &light = stage.light();
    const QPointF top = stage.lens().at({0, 0, back});
    const QPointF bottom = stage.lens().at({0, 0, front});
    QLinearGradient gradient(0, top.y(), 0, bottom.y());
    gradient.setColorAt(0, mix(light.skyLow, QColor(90, 120, 130), 0.25));
    gradient.setColorAt(0.5, mix(light.skyTop, QColor(50, 96, 112), 0.5));
    gradient.setColorAt(1, mix(light.skyTop, QColor(24, 58, 74), 0.65));
    const QRectF area = stage.area();
    stage.paint().fillRect(QRectF(area.left(), top.y(), area.width(), std::max(1.0, bottom.y() - top.y())), gradient);
    for (int i = 0; i < 90; ++i) {
        const double t = stage.random().unit();
        const double y = top.y() + (bottom.y() - top.y()) * t * t;
        const double wide = area.width() * (0.02 + 0.10 * t) * stage.between(0.5, 1.2);
        const double x = stage.between(area.left(), area.right());
        const double glint =
            std::abs(x - (area.center().x() + light.keySide * area.width() * 0.2)) < area.width() * 0.16 ? 0.55 : 0.16;
        stage.paint().setBrush(faded(mix(light.sun, light.skyLow, 0.3), glint));
        stage.paint().drawRoundedRect(QRectF(x, y, wide, 1.2 + 3 * t), 1.5, 1.5);
    }
}

void tree(Stage &stage, double x, double z, double high, bool bare)
{
    stage.contactShadow(x, z, high * 0.2, 0.25);
    stage.board(x, z, [&](QPainter &painter) {
        const QColor bark(82, 62, 52);
        if (bare) {
            branches(painter, {0, 0}, high * 0.36, 0.03, high * 0.045, 4, bark);
            return;
        }
        fillSoft(painter,
                 limb({{{0, 0}, high * 0.035},
                       {{high * 0.02, -high * 0.3}, high * 0.025},
                       {{0, -high * 0.55}, high * 0.018}}),
                 bark);
        canopy(painter, {0, -high * 0.68}, high * 0.34, high * 0.36, QColor(92, 134, 82));
    });
}

void pine(Stage &stage, double x, double z, double high)
{
    stage.contactShadow(x, z, high * 0.14, 0.25);
    stage.board(x, z, [&](QPainter &painter) {
        slab(painter, -high * 0.022, 0, high * 0.044, high * 0.5, QColor(74, 54, 46));
        for (int i = 0; i < 4; ++i) {
            const double base = -high * (0.16 + 0.19 * i);
            const double wide = high * (0.24 - 0.048 * i);
            QPainterPath tier(QPointF(-wide, base));
            tier.quadTo(QPointF(-wide * 0.2, base - high * 0.12), QPointF(0, base - high * 0.3));
            tier.quadTo(QPointF(wide * 0.2, base - high * 0.12), QPointF(wide, base));
            tier.quadTo(QPointF(0, base + high * 0.05), QPointF(-wide, base));
            fillSoft(painter, tier, tone(QColor(46, 88, 72), 0.03 * i), 0.3);
        }
    });
}

void willow(Stage &stage, double x, double z, double high)
{
    stage.board(x, z, [&](QPainter &painter) {
        fillSoft(painter, limb({{{0, 0}, 0.2}, {{0.15, -high * 0.45}, 0.14}, {{-0.1, -high * 0.8}, 0.09}}),
                 QColor(84, 66, 54));
        for (int i = -6; i <= 6; ++i) {
            const double sway = i * high * 0.055;
            stroke(painter,
                   curve({-0.1, -high * 0.82}, {sway * 1.1, -high * 1.02},
                         {sway * 1.25, -high * (0.42 + 0.03 * (i * i % 5))}),
                   i % 2 == 0 ? QColor(132, 162, 92, 210) : QColor(110, 146, 82, 210), 0.07);
        }
    });
}

void bush(Stage &stage, double x, double z, double size)
{
    stage.contactShadow(x, z, size, 0.2);
    stage.board(x, z, [&](QPainter &painter) {
        canopy(painter, {0, -size * 0.45}, size * 0.8, size * 0.6, QColor(78, 116, 76));
    });
}

void lampPost(Stage &stage, double x, double z)
{
    stage.board(x, z, [](QPainter &painter) {
        slab(painter, -0.05, 0, 0.1, 3.1, QColor(54, 58, 62), 0.02);
        slab(painter, -0.12, 0, 0.24, 0.2, QColor(54, 58, 62), 0.04);
        slab(painter, -0.17, 3.1, 0.34, 0.06, QColor(54, 58, 62), 0.02);
    });
    const bool dark = stage.light().night || stage.light().time == TimeOfDay::Dusk;
    const QColor glass = dark ? QColor(255, 226, 160) : QColor(214, 220, 222);
    stage.shining(x, z, [glass](QPainter &painter) { slab(painter, -0.14, 3.15, 0.28, 0.36, glass, 0.07); });
    if (dark)
        stage.halo({x, 3.3, z}, 2.4, stage.light().lamp, 0.6);
}

void boat(Stage &stage, double x, double z)
{
    stage.board(x, z, [](QPainter &painter) {
        QPainterPath hull(QPointF(-1.8, -0.42));
        hull.quadTo(QPointF(0, 0.3), QPointF(1.9, -0.5));
        hull.lineTo(1.6, -0.3);
        hull.quadTo(QPointF(0, -0.02), QPointF(-1.5, -0.3));
        hull.closeSubpath();
        fillSoft(painter, hull, QColor(86, 58, 42), 0.4);
        QPainterPath roof(QPointF(-0.8, -0.2));
        roof.cubicTo({-0.8, -0.95}, {0.8, -0.95}, {0.8, -0.2});
        fillSoft(painter, roof, QColor(120, 96, 66), 0.3);
    });
}

void car(Stage &stage, double x, double z, const QColor &paint)
{
    stage.contactShadow(x, z, 2.2, 0.4);
    stage.board(x, z, [&](QPainter &painter) {
        QPainterPath body(QPointF(-2.1, -0.3));
        body.cubicTo({-2.15, -0.8}, {-1.7, -0.85}, {-1.2, -0.9});
        body.cubicTo({-0.8, -1.4}, {-0.4, -1.45}, {0.3, -1.42});
        body.cubicTo({0.9, -1.4}, {1.1, -1.0}, {1.5, -0.92});
        body.cubicTo({2.1, -0.85}, {2.15, -0.6}, {2.1, -0.3});
        body.closeSubpath();
        fillSoft(painter, body, paint, 0.35);
        QPainterPath glass(QPointF(-1.0, -0.92));
        glass.cubicTo({-0.7, -1.3}, {-0.4, -1.34}, {0.28, -1.32});
        glass.cubicTo({0.75, -1.3}, {0.95, -1.05}, {1.15, -0.92});
        glass.closeSubpath();
        painter.fillPath(glass, QColor(48, 62, 76));
        slab(painter, -0.05, 0.9, 0.08, 0.5, paint);
        for (const double wheel : {-1.3, 1.3}) {
            painter.setBrush(QColor(24, 24, 28));
            painter.drawEllipse(QPointF(wheel, -0.32), 0.34, 0.34);
            painter.setBrush(QColor(168, 172, 178));
            painter.drawEllipse(QPointF(wheel, -0.32), 0.19, 0.19);
        }
    });
    if (stage.light().night)
        stage.halo({x - 2.0, 0.62, z}, 1.0, QColor(255, 240, 200), 0.6);
}

void crowd(Stage &stage, double left, double right, double z, int count)
{
    for (int i = 0; i < count; ++i) {
        AnimaticFigure someone{QStringLiteral("passer-by %1 %2").arg(i).arg(int(z * 10)), {}, {}};
        BodyPlan plan;
        plan.head.look = appearanceOf(someone, false);
        plan.head.pixels = 20;
        plan.head.pose.back = stage.random().unit() < 0.45;
        plan.head.pose.turn = plan.head.pose.back ? 0 : stage.between(-0.8, 0.8);
        plan.head.pose.walking = true;
        plan.step = int(stage.random().below(4));
        const double x = left + (right - left) * (i + stage.between(0.2, 0.8)) / count;
        const double depth = z + stage.between(-0.5, 0.9);
        const double size = plan.head.look.metres() / plan.head.look.heads();
        stage.contactShadow(x, depth, 0.3, 0.3);
        stage.board(x, depth, [&](QPainter &painter) {
            painter.scale(size, size);
            painter.translate(0, -plan.head.look.heads());
            paintBody(painter, plan);
            paintHead(painter, plan.head);
        });
    }
}

}  // namespace circletake::media::animatic
