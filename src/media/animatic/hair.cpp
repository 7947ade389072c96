// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/head.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

using Points = std::vector<QPointF>;

bool isOneOf(HairStyle style, std::initializer_list<HairStyle> styles)
{
    return std::find(styles.begin(), styles.end(), style) != styles.end();
}

/// Hair over the skull: the outer line from the left sideburn over the crown to the right one, `volume` beyond the
/// skull, then back along the hairline, given from right to left.
QPainterPath cap(const HeadPlan &plan, double volume, double burn, const Points &hairline)
{
    const double w = plan.half() + 0.015 + volume * 0.55;
    const double s = plan.slide() * 0.3;
    const double top = -0.035 - volume;
    QPainterPath path(QPointF(s - w, burn));
    path.cubicTo({s - w - 0.03, 0.10}, {s - w * 0.62, top}, {s, top});
    path.cubicTo({s + w * 0.62, top}, {s + w + 0.03, 0.10}, {s + w, burn});
    path.lineTo(s + w - 0.055, burn);
    const double f = plan.slide() * 0.8;
    const double d = plan.sink() * 0.8;
    for (std::size_t i = 0; i + 1 < hairline.size(); i += 2)
        path.quadTo(hairline[i] + QPointF(f, d), hairline[i + 1] + QPointF(f, d));
    path.lineTo(s - w + 0.055, burn);
    path.closeSubpath();
    return path;
}

void paintLocks(QPainter &painter, const HeadPlan &plan, const QPainterPath &shape)
{
    if (!plan.fine())
        return;
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    const double s = plan.slide() * 0.3;
    const QColor dark = faded(tone(plan.look.hairColour, -0.5), 0.35);
    for (int i = -4; i <= 4; ++i)
        stroke(painter, curve({s + i * 0.05, -0.12}, {s + i * 0.125, 0.06}, {s + i * 0.135, 0.42}), dark, 0.008);
    QRadialGradient sheen(QPointF(s - 0.10, 0.07), 0.34);
    sheen.setColorAt(0, faded(tone(plan.look.hairColour, 0.55), 0.5));
    sheen.setColorAt(0.45, faded(tone(plan.look.hairColour, 0.4), 0.22));
    sheen.setColorAt(1, faded(plan.look.hairColour, 0));
    painter.translate(0, 0.07);
    painter.scale(1, 0.42);
    painter.translate(0, -0.07);
    painter.setBrush(sheen);
    painter.drawEllipse(QPointF(s - 0.10, 0.07), 0.36, 0.36);
    painter.restore();
}

/// The shadow that hair throws on the forehead.
void paintFringeShade(QPainter &painter, const HeadPlan &plan, const QPainterPath &hair)
{
    painter.save();
    painter.setClipPath(facePath(plan), Qt::IntersectClip);
    painter.fillPath(hair.translated(0, 0.035), faded(tone(mix(plan.look.skin, QColor(150, 70, 70), 0.4), -0.2), 0.38));
    painter.restore();
}

Points hairlineOf(const HeadPlan &plan)
{
    using H = HairStyle;
    const double w = plan.half();
    switch (plan.look.hair) {
    case H::SidePart:
        return {{w - 0.06, 0.30}, {0.17, 0.235}, {-0.02, 0.30}, {-0.16, 0.14}, {-0.24, 0.24}, {-w + 0.05, 0.36}};
    case H::SlickBack:
        return {{w - 0.07, 0.26}, {0.20, 0.205}, {0.0, 0.125}, {-0.20, 0.205}, {-w + 0.07, 0.26}, {-w + 0.05, 0.36}};
    case H::Crop:
        return {{w - 0.05, 0.27}, {0.24, 0.235}, {0.0, 0.20}, {-0.24, 0.235}, {-w + 0.05, 0.27}, {-w + 0.045, 0.36}};
    case H::Tousled:
        return {{w - 0.03, 0.30}, {0.22, 0.36},  {0.17, 0.26},  {0.06, 0.34},
                {0.0, 0.25},      {-0.12, 0.36}, {-0.17, 0.27}, {-w + 0.07, 0.37}};
    case H::Bob:
        return {{w - 0.04, 0.33}, {0.17, 0.345}, {0.0, 0.365}, {-0.17, 0.345}, {-w + 0.06, 0.345}, {-w + 0.04, 0.42}};
    case H::Pigtails:
        return {{w - 0.05, 0.33}, {0.14, 0.355}, {0.0, 0.34}, {-0.14, 0.355}, {-w + 0.06, 0.345}, {-w + 0.04, 0.42}};
    case H::LongCurly:
        return {{w - 0.05, 0.34}, {0.19, 0.27}, {0.06, 0.16}, {-0.06, 0.13}, {-0.20, 0.20}, {-w + 0.05, 0.36}};
    case H::LongStraight:
        return {{w - 0.04, 0.36}, {0.20, 0.22}, {0.06, 0.14}, {-0.04, 0.12}, {-0.22, 0.22}, {-w + 0.04, 0.38}};
    case H::TopKnot:
    case H::Updo:
        return {{w - 0.07, 0.27}, {0.19, 0.19}, {0.0, 0.14}, {-0.19, 0.19}, {-w + 0.07, 0.27}, {-w + 0.05, 0.37}};
    default:
        return {{w - 0.06, 0.30}, {0.21, 0.22}, {0.05, 0.15}, {-0.16, 0.20}, {-0.27, 0.24}, {-w + 0.05, 0.37}};
    }
}

double volumeOf(HairStyle style)
{
    using H = HairStyle;
    switch (style) {
    case H::Crop:
        return 0.01;
    case H::SlickBack:
        return 0.035;
    case H::LongCurly:
        return 0.10;
    case H::Tousled:
        return 0.085;
    case H::Bob:
        return 0.055;
    case H::Updo:
        return 0.09;
    default:
        return 0.045;
    }
}

/// Strands that fall beside the face; they end at `end`.
void paintCurtains(QPainter &painter, const HeadPlan &plan, double end, double bulge)
{
    const double w = plan.half() + 0.04;
    for (const double side : {-1.0, 1.0}) {
        const double s = plan.slide() * 0.35;
        const QPainterPath strand = smooth({{s + side * (w - 0.10), 0.22},
                                            {s + side * (w + 0.01), 0.30},
                                            {s + side * (w + 0.03 + bulge), 0.60},
                                            {s + side * (w + bulge), end * 0.85},
                                            {s + side * (w - 0.06), end},
                                            {s + side * (w - 0.11 + bulge * 0.4), end * 0.8},
                                            {s + side * (w - 0.065), 0.52}});
        fillSoft(painter, strand, plan.look.hairColour, 0.25);
        if (plan.fine())
            stroke(painter,
                   curve({s + side * (w - 0.05), 0.35}, {s + side * (w + bulge * 0.6), 0.6},
                         {s + side * (w - 0.04 + bulge), end * 0.86}),
                   faded(tone(plan.look.hairColour, 0.3), 0.5), 0.010);
    }
}

void paintTail(QPainter &painter, const QColor &colour, const Points &points)
{
    fillSoft(painter, smooth(points), colour, 0.25);
}

void paintBraid(QPainter &painter, const QColor &colour, QPointF from, QPointF to)
{
    constexpr int knots = 7;
    for (int i = 0; i < knots; ++i) {
        const QPointF at = from + (to - from) * (double(i) / knots);
        painter.setBrush(tone(colour, i % 2 == 0 ? 0.06 : -0.12));
        painter.drawEllipse(at, 0.085 - 0.004 * i, 0.075);
    }
    painter.setBrush(QColor(196, 52, 48));
    painter.drawEllipse(to, 0.05, 0.04);
}

void paintBunBall(QPainter &painter, const HeadPlan &plan, QPointF at, double radius)
{
    QPainterPath ball;
    ball.addEllipse(at, radius * 1.15, radius);
    fillSoft(painter, ball, plan.look.hairColour, 0.3);
    stroke(painter,
           curve(at + QPointF(-radius * 0.8, 0.02), at + QPointF(0, -radius * 0.6), at + QPointF(radius * 0.8, 0.03)),
           faded(tone(plan.look.hairColour, 0.35), 0.6), 0.012);
}

void paintPin(QPainter &painter, QPointF from, QPointF to)
{
    QPainterPath line(from);
    line.lineTo(to);
    stroke(painter, line, QColor(222, 178, 84), 0.02);
    painter.setBrush(QColor(206, 62, 60));
    painter.drawEllipse(to, 0.035, 0.035);
    painter.setBrush(QColor(244, 226, 170));
    painter.drawEllipse(to + QPointF(0.0, 0.07), 0.018, 0.03);
}

void paintTop(QPainter &painter, const HeadPlan &plan)
{
    using H = HairStyle;
    const double s = plan.slide() * 0.3;
    if (plan.look.hair == H::Bun)
        paintBunBall(painter, plan, {s + 0.03, -0.13}, 0.15);
    if (plan.look.hair == H::TopKnot) {
        paintBunBall(painter, plan, {s, -0.15}, 0.11);
        painter.setBrush(QColor(206, 170, 92));
        painter.drawRoundedRect(QRectF(s - 0.11, -0.13, 0.22, 0.07), 0.02, 0.02);
    }
    if (plan.look.hair == H::Updo) {
        for (const double side : {-1.0, 1.0})
            paintBunBall(painter, plan, {s + side * 0.17, -0.15}, 0.12);
        paintBunBall(painter, plan, {s, -0.19}, 0.15);
    }
}

void paintHat(QPainter &painter, const HeadPlan &plan)
{
    const double w = plan.half() + 0.07;
    const double s = plan.slide() * 0.3;
    QPainterPath dome(QPointF(s - w, 0.23));
    dome.cubicTo({s - w, -0.2}, {s + w, -0.2}, {s + w, 0.23});
    dome.quadTo(QPointF(s, 0.16), QPointF(s - w, 0.23));
    fillSoft(painter, dome, tone(plan.look.bottom, 0.1));
    const QPainterPath band =
        smooth({{s - w - 0.02, 0.18}, {s, 0.10}, {s + w + 0.02, 0.18}, {s + w, 0.27}, {s, 0.20}, {s - w, 0.27}});
    fillSoft(painter, band, tone(plan.look.bottom, -0.12));
}

void paintBaldSides(QPainter &painter, const HeadPlan &plan)
{
    const double w = plan.half();
    for (const double side : {-1.0, 1.0}) {
        const QPainterPath patch = smooth({{side * (w - 0.045), 0.24},
                                           {side * (w + 0.035), 0.26},
                                           {side * (w + 0.045), 0.46},
                                           {side * (w + 0.01), 0.58},
                                           {side * (w - 0.04), 0.46}});
        fillSoft(painter, patch, plan.look.hairColour);
    }
}

/// Long hair as one shape behind the head, from the crown down to `end`.
void paintMane(QPainter &painter, const HeadPlan &plan, double end, double wide, bool waves)
{
    const double w = plan.half() + wide;
    Points points{{0, -0.05}, {w * 0.7, 0.02}, {w, 0.35}};
    const int steps = waves ? 5 : 2;
    for (int i = 1; i <= steps; ++i) {
        const double y = 0.35 + (end - 0.35) * i / steps;
        points.push_back({w + (waves ? (i % 2 == 0 ? 0.0 : 0.09) : 0.02), y});
    }
    points.push_back({w * 0.5, end + 0.06});
    const std::size_t rightSide = points.size();
    for (std::size_t i = rightSide; i-- > 1;)
        points.push_back({-points[i].x(), points[i].y()});
    fillSoft(painter, smooth(points), tone(plan.look.hairColour, -0.12), 0.3);
}

}  // namespace

void paintHairBehind(QPainter &painter, const HeadPlan &plan)
{
    using H = HairStyle;
    const QColor colour = tone(plan.look.hairColour, -0.08);
    switch (plan.look.hair) {
    case H::LongStraight:
        paintMane(painter, plan, 1.95, 0.08, false);
        break;
    case H::LongCurly:
        paintMane(painter, plan, 1.55, 0.16, true);
        break;
    case H::Bob:
        paintMane(painter, plan, 0.98, 0.07, false);
        break;
    case H::HighPonytail:
        paintTail(painter, colour,
                  {{0.10, 0.0}, {0.42, -0.08}, {0.62, 0.25}, {0.60, 0.85}, {0.48, 1.2}, {0.46, 0.8}, {0.36, 0.3}});
        break;
    case H::LowPonytail:
        paintTail(painter, colour,
                  {{0.16, 0.80}, {0.40, 0.92}, {0.50, 1.35}, {0.44, 1.95}, {0.36, 2.1}, {0.30, 1.6}, {0.18, 1.15}});
        break;
    case H::Braids:
    case H::Updo:
        if (plan.look.hair == H::Updo)
            paintMane(painter, plan, 1.7, 0.0, false);
        break;
    default:
        break;
    }
}

void paintHairFront(QPainter &painter, const HeadPlan &plan)
{
    using H = HairStyle;
    const HairStyle style = plan.look.hair;
    if (style == H::Balding) {
        paintBaldSides(painter, plan);
        return;
    }
    paintTop(painter, plan);
    const bool longer = plan.look.sex == Sex::Female || isOneOf(style, {H::Tousled});
    const QPainterPath hair = cap(plan, volumeOf(style), longer ? 0.56 : 0.50, hairlineOf(plan));
    paintFringeShade(painter, plan, hair);
    fillSoft(painter, hair, plan.look.hairColour, 0.22);
    paintLocks(painter, plan, hair);
    if (style == H::LongStraight)
        paintCurtains(painter, plan, 1.35, 0.0);
    else if (style == H::LongCurly)
        paintCurtains(painter, plan, 1.2, 0.09);
    else if (style == H::Bob)
        paintCurtains(painter, plan, 0.93, 0.05);
    else if (isOneOf(style, {H::LowPonytail, H::HighPonytail, H::Bun}) && plan.look.age != Age::Elder)
        paintCurtains(painter, plan, 0.66, -0.02);
    if (style == H::Braids || style == H::Pigtails) {
        const double end = style == H::Braids ? 1.75 : 1.05;
        paintBraid(painter, plan.look.hairColour, {-0.42, 0.62}, {-0.46, end});
        paintBraid(painter, plan.look.hairColour, {0.42, 0.62}, {0.46, end});
    }
    if (style == H::Updo || (style == H::Bun && plan.look.age == Age::Elder))
        paintPin(painter, {0.05, -0.12}, {0.27, -0.22});
    if (plan.look.extras.hat)
        paintHat(painter, plan);
}

void paintBackOfHead(QPainter &painter, const HeadPlan &plan)
{
    using H = HairStyle;
    const double w = plan.half() + 0.02 + volumeOf(plan.look.hair) * 0.55;
    for (const double side : {-1.0, 1.0}) {
        painter.setBrush(tone(plan.look.skin, -0.1));
        painter.drawEllipse(QPointF(side * (w - 0.02), 0.56), 0.06, 0.12);
    }
    const bool bald = plan.look.hair == H::Balding;
    const double nape = 0.90;
    const QPainterPath skull = smooth({{0, -0.05},
                                       {w * 0.72, 0.04},
                                       {w, 0.40},
                                       {w * 0.86, 0.72},
                                       {w * 0.5, nape},
                                       {0, nape + 0.03},
                                       {-w * 0.5, nape},
                                       {-w * 0.86, 0.72},
                                       {-w, 0.40},
                                       {-w * 0.72, 0.04}});
    fillSoft(painter, skull, bald ? plan.look.skin : plan.look.hairColour, 0.3);
    if (bald) {
        painter.fillPath(smooth({{-w, 0.4}, {0, 0.52}, {w, 0.4}, {w * 0.8, 0.8}, {0, 0.9}, {-w * 0.8, 0.8}}),
                         plan.look.hairColour);
        return;
    }
    paintTop(painter, plan);
    paintLocks(painter, plan, skull);
    if (isOneOf(plan.look.hair, {H::LongStraight, H::LongCurly, H::Bob}))
        paintMane(painter, plan,
                  plan.look.hair == H::Bob         ? 1.0
                  : plan.look.hair == H::LongCurly ? 1.6
                                                   : 2.05,
                  0.07, plan.look.hair == H::LongCurly);
    if (isOneOf(plan.look.hair, {H::LowPonytail, H::HighPonytail}))
        paintTail(painter, tone(plan.look.hairColour, -0.1),
                  {{-0.09, plan.look.hair == H::HighPonytail ? 0.25 : 0.8},
                   {0.1, plan.look.hair == H::HighPonytail ? 0.22 : 0.78},
                   {0.19, 1.3},
                   {0.08, 1.95},
                   {0, 2.05},
                   {-0.1, 1.9},
                   {-0.18, 1.3}});
    if (plan.look.extras.hat)
        paintHat(painter, plan);
}

}  // namespace circletake::media::animatic
