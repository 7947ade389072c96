// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/head.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

namespace circletake::media::animatic {

namespace {

/// Measures of one eye; side is -1 for the left one of the picture.
struct Eye
{
    double side;
    QPointF centre;
    double half;   ///< half its width
    double upper;  ///< how far the upper lid stands above the centre line
    double lower;
};

Eye eyeOf(const HeadPlan &plan, double side)
{
    const bool child = plan.look.age == Age::Child;
    const double away = plan.pose.turn * side;  // > 0: this eye is on the far side
    const double size = child ? 1.18 : plan.look.sex == Sex::Female ? 1.08 : 0.96;
    Eye eye{side, {}, 0, 0, 0};
    eye.centre = {plan.slide() + side * 0.165 * (1 - 0.16 * std::max(0.0, away)), 0.535 + plan.sink()};
    eye.half = 0.088 * size * (1 - 0.28 * std::max(0.0, away));
    const double open = plan.blink ? 0.0 : plan.pose.face.eyeOpen * (plan.look.age == Age::Elder ? 0.8 : 1.0);
    eye.upper = 0.052 * size * open;
    eye.lower = 0.030 * size * std::min(1.0, open);
    return eye;
}

QPainterPath almond(const Eye &eye)
{
    const QPointF inner = eye.centre + QPointF(-eye.side * eye.half, 0.012);
    const QPointF outer = eye.centre + QPointF(eye.side * eye.half, -0.008);
    QPainterPath path(inner);
    path.cubicTo(inner + QPointF(eye.side * eye.half * 0.5, -eye.upper * 1.35),
                 outer + QPointF(-eye.side * eye.half * 0.5, -eye.upper * 1.3), outer);
    path.cubicTo(outer + QPointF(-eye.side * eye.half * 0.4, eye.lower * 1.25),
                 inner + QPointF(eye.side * eye.half * 0.5, eye.lower * 1.2), inner);
    return path;
}

void paintIris(QPainter &painter, const HeadPlan &plan, const Eye &eye, const QPainterPath &shape)
{
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillPath(shape, QColor(250, 247, 242));
    const double radius = plan.look.age == Age::Child ? 0.064 : 0.054;
    const QPointF at =
        eye.centre + QPointF(plan.pose.face.gaze * 0.035 + plan.slide() * 0.12, -0.008 + 0.02 * plan.pose.pitch * -1);
    painter.setBrush(QColor(58, 36, 28));
    painter.drawEllipse(at, radius, radius * 1.06);
    painter.setBrush(QColor(112, 72, 48));
    painter.drawEllipse(at + QPointF(0, radius * 0.42), radius * 0.62, radius * 0.42);
    painter.setBrush(QColor(20, 12, 14));
    painter.drawEllipse(at, radius * 0.46, radius * 0.48);
    painter.fillPath(shape.subtracted(shape.translated(0, 0.02)), QColor(70, 50, 60, 110));
    painter.setBrush(Qt::white);
    painter.drawEllipse(at + QPointF(-0.018, -0.02), 0.014, 0.014);
    painter.restore();
}

void paintLids(QPainter &painter, const HeadPlan &plan, const Eye &eye)
{
    const QColor dark(44, 28, 30);
    const QPointF inner = eye.centre + QPointF(-eye.side * eye.half, 0.012);
    const QPointF outer = eye.centre + QPointF(eye.side * (eye.half + 0.012), -0.012);
    const double up = plan.blink ? -0.018 : eye.upper * 1.32;
    QPainterPath lid(inner);
    lid.cubicTo(inner + QPointF(eye.side * eye.half * 0.5, -up), outer + QPointF(-eye.side * eye.half * 0.5, -up),
                outer);
    const bool lashes = plan.look.sex == Sex::Female && plan.look.age != Age::Elder;
    stroke(painter, lid, dark, lashes ? 0.024 : 0.018);
    if (lashes)
        stroke(painter,
               curve(outer, outer + QPointF(eye.side * 0.018, -0.004), outer + QPointF(eye.side * 0.032, -0.028)), dark,
               0.014);
    if (!plan.fine() || plan.blink)
        return;
    const QColor crease = faded(tone(mix(plan.look.skin, QColor(140, 60, 50), 0.5), -0.15), 0.6);
    stroke(painter,
           curve(inner + QPointF(eye.side * 0.02, -up * 0.75), eye.centre + QPointF(0, -up - 0.035),
                 outer + QPointF(eye.side * -0.005, -0.03)),
           crease, 0.009);
    stroke(painter,
           curve(inner + QPointF(eye.side * 0.04, eye.lower + 0.012), eye.centre + QPointF(0, eye.lower + 0.03),
                 outer + QPointF(-eye.side * 0.03, eye.lower + 0.008)),
           faded(crease, 0.3), 0.008);
}

void paintEye(QPainter &painter, const HeadPlan &plan, double side)
{
    const Eye eye = eyeOf(plan, side);
    if (!plan.blink)
        paintIris(painter, plan, eye, almond(eye));
    paintLids(painter, plan, eye);
    if (plan.pose.face.tears && plan.fine()) {
        painter.setBrush(QColor(200, 228, 246, 190));
        painter.drawEllipse(eye.centre + QPointF(eye.side * 0.03, 0.13), 0.016, 0.034);
        stroke(painter,
               curve(eye.centre + QPointF(eye.side * 0.02, 0.05), eye.centre + QPointF(eye.side * 0.035, 0.08),
                     eye.centre + QPointF(eye.side * 0.03, 0.12)),
               QColor(210, 232, 246, 140), 0.012);
    }
}

void paintBrow(QPainter &painter, const HeadPlan &plan, double side)
{
    const Expression &face = plan.pose.face;
    const double away = std::max(0.0, plan.pose.turn * side);
    const double x = plan.slide() + side * 0.165 * (1 - 0.16 * away);
    const double y = 0.425 + plan.sink() - 0.035 * face.browLift;
    const double wide = 0.105 * (1 - 0.25 * away);
    const QPointF inner(x - side * wide * 0.85, y + 0.012 + 0.045 * face.browTilt);
    const QPointF peak(x + side * wide * 0.35, y - 0.022 - 0.012 * face.browTilt);
    const QPointF outer(x + side * wide * 1.1, y + 0.018 - 0.02 * face.browTilt);
    const double thick = 0.015 + 0.008 * plan.look.brow + (plan.look.sex == Sex::Male ? 0.006 : 0);
    QPainterPath path(inner + QPointF(0, -thick));
    path.quadTo(peak + QPointF(0, -thick), outer);
    path.quadTo(peak + QPointF(0, thick * 1.1), inner + QPointF(0, thick * 1.2));
    path.closeSubpath();
    const QColor hair =
        plan.look.age == Age::Elder ? mix(plan.look.hairColour, QColor(110, 100, 100), 0.4) : plan.look.hairColour;
    painter.fillPath(path, mix(hair, QColor(40, 26, 26), 0.25));
}

void paintNose(QPainter &painter, const HeadPlan &plan)
{
    const double s = plan.slide();
    const double tip = s * 1.5 + 0.02 * plan.pose.turn;
    const double y = plan.sink();
    const QColor shade = tone(mix(plan.look.skin, QColor(176, 84, 66), 0.42), -0.1);
    const double small = plan.look.age == Age::Child ? 0.7 : plan.look.sex == Sex::Female ? 0.86 : 1.0;
    if (plan.fine()) {
        const double side = plan.pose.turn >= 0 ? 1 : -1;
        QPainterPath bridge(QPointF(s + side * 0.035, 0.52 + y));
        bridge.quadTo(QPointF(tip + side * 0.03, 0.62 + y), QPointF(tip + side * 0.075 * small, 0.705 + y));
        bridge.quadTo(QPointF(tip + side * 0.03, 0.715 + y), QPointF(tip, 0.70 + y));
        bridge.closeSubpath();
        painter.fillPath(bridge, faded(shade, 0.34));
    }
    stroke(painter,
           curve({tip - 0.055 * small, 0.706 + y}, {tip, 0.738 + y + 0.008 * plan.pose.pitch},
                 {tip + 0.055 * small, 0.706 + y}),
           faded(shade, 0.95), 0.014);
    painter.setBrush(faded(tone(plan.look.skin, 0.35), 0.55));
    painter.drawEllipse(QPointF(tip - 0.015, 0.67 + y), 0.018 * small, 0.022 * small);
}

QColor lipColour(const HeadPlan &plan)
{
    const QColor natural = mix(plan.look.skin, QColor(178, 62, 62), 0.52);
    return plan.look.sex == Sex::Female && plan.look.age != Age::Child ? mix(natural, QColor(186, 44, 56), 0.5)
                                                                       : natural;
}

void paintOpenMouth(QPainter &painter, const HeadPlan &plan, const QPointF &at, double wide, double open)
{
    const double smile = plan.pose.face.smile * 0.03;
    QPainterPath mouth(at + QPointF(-wide, -smile));
    mouth.quadTo(at + QPointF(0, -open * 0.75), at + QPointF(wide, -smile));
    mouth.quadTo(at + QPointF(wide * 0.55, open * 1.35), at + QPointF(0, open * 1.35));
    mouth.quadTo(at + QPointF(-wide * 0.55, open * 1.35), at + QPointF(-wide, -smile));
    stroke(painter, mouth, lipColour(plan), 0.024);
    painter.fillPath(mouth, QColor(92, 26, 32));
    painter.save();
    painter.setClipPath(mouth, Qt::IntersectClip);
    painter.setBrush(QColor(247, 243, 236));
    painter.drawRoundedRect(QRectF(at.x() - wide * 0.72, at.y() - open * 0.9, wide * 1.44, open * 0.75), 0.015, 0.015);
    painter.setBrush(QColor(206, 92, 92));
    painter.drawEllipse(at + QPointF(0, open * 1.3), wide * 0.6, open * 0.55);
    painter.restore();
}

void paintClosedMouth(QPainter &painter, const HeadPlan &plan, const QPointF &at, double wide)
{
    const double bend = plan.pose.face.smile * 0.055;
    const QColor lips = lipColour(plan);
    if (plan.fine()) {
        QPainterPath upper(at + QPointF(-wide * 0.9, -bend * 0.5));
        upper.quadTo(at + QPointF(-wide * 0.3, -0.03), at + QPointF(0, -0.018));
        upper.quadTo(at + QPointF(wide * 0.3, -0.03), at + QPointF(wide * 0.9, -bend * 0.5));
        upper.quadTo(at + QPointF(0, bend * 0.9 + 0.006), at + QPointF(-wide * 0.9, -bend * 0.5));
        painter.fillPath(upper, faded(lips, 0.85));
        QPainterPath lower(at + QPointF(-wide * 0.72, bend * 0.1));
        lower.quadTo(at + QPointF(0, bend + 0.078), at + QPointF(wide * 0.72, bend * 0.1));
        lower.quadTo(at + QPointF(0, bend * 0.9), at + QPointF(-wide * 0.72, bend * 0.1));
        painter.fillPath(lower, faded(tone(lips, 0.1), 0.8));
    }
    stroke(painter,
           curve(at + QPointF(-wide, -bend * 0.6), at + QPointF(0, bend + 0.004), at + QPointF(wide, -bend * 0.6)),
           tone(mix(lips, QColor(90, 30, 34), 0.55), -0.1), 0.015);
    painter.setBrush(faded(tone(plan.look.skin, -0.4), 0.16));
    painter.drawEllipse(at + QPointF(0, 0.095 + bend), wide * 0.5, 0.014);
}

void paintMouth(QPainter &painter, const HeadPlan &plan)
{
    static constexpr double opens[] = {0, 0.022, 0.040, 0.062};
    static constexpr double widths[] = {1, 1.05, 0.92, 0.84};
    const QPointF at(plan.slide() * 1.2, 0.825 + plan.sink());
    const double base = (plan.look.age == Age::Child ? 0.085 : 0.112) * (1 - 0.12 * std::abs(plan.pose.turn));
    const double wide = base * (1 + 0.18 * std::max(0.0, plan.pose.face.smile)) * widths[plan.mouth];
    const double open = std::max(opens[plan.mouth], plan.mouth == 0 ? 0.06 * plan.pose.face.mouthOpen : 0);
    if (open > 0.008)
        paintOpenMouth(painter, plan, at, wide, open);
    else
        paintClosedMouth(painter, plan, at, wide);
}

void paintGlasses(QPainter &painter, const HeadPlan &plan)
{
    const QColor frame(38, 34, 40);
    const double y = 0.54 + plan.sink();
    const double s = plan.slide();
    for (const double side : {-1.0, 1.0}) {
        const double narrow = 1 - 0.2 * std::max(0.0, plan.pose.turn * side);
        const QRectF lens(s + side * 0.165 - 0.118 * narrow, y - 0.085, 0.236 * narrow, 0.165);
        QPainterPath path;
        path.addRoundedRect(lens, 0.06, 0.06);
        painter.fillPath(path, QColor(225, 238, 245, 46));
        stroke(painter, path, frame, 0.015);
        stroke(painter,
               curve({s + side * 0.285, y - 0.03}, {s + side * 0.33, y - 0.035}, {side * plan.half(), y - 0.02}), frame,
               0.013);
    }
    stroke(painter, curve({s - 0.05, y - 0.01}, {s, y - 0.035}, {s + 0.05, y - 0.01}), frame, 0.015);
}

}  // namespace

void paintFeatures(QPainter &painter, const HeadPlan &plan)
{
    paintNose(painter, plan);
    for (const double side : {-1.0, 1.0}) {
        paintEye(painter, plan, side);
        paintBrow(painter, plan, side);
    }
    paintMouth(painter, plan);
    if (plan.look.extras.scar)
        stroke(painter, curve({plan.slide() + 0.12, 0.36}, {plan.slide() + 0.16, 0.42}, {plan.slide() + 0.15, 0.49}),
               QColor(196, 120, 106, 200), 0.014);
    if (plan.look.extras.glasses)
        paintGlasses(painter, plan);
}

}  // namespace circletake::media::animatic
