// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/body.h"

#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

namespace circletake::media::animatic {

namespace {

void paintNeck(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const QColor skin = tone(plan.head.look.skin, -0.08);
    QPainterPath neck(QPointF(-b.neckWide, 0.75));
    neck.lineTo(b.neckWide, 0.75);
    neck.quadTo(QPointF(b.neckWide, 1.2), QPointF(b.neckWide + 0.22, b.shoulder));
    neck.lineTo(0, b.shoulder + 0.35);
    neck.lineTo(-b.neckWide - 0.22, b.shoulder);
    neck.quadTo(QPointF(-b.neckWide, 1.2), QPointF(-b.neckWide, 0.75));
    fillSoft(painter, neck, skin);
    painter.save();
    painter.setClipPath(neck, Qt::IntersectClip);
    painter.setBrush(faded(tone(mix(skin, QColor(150, 60, 60), 0.4), -0.3), 0.5));
    painter.drawEllipse(QPointF(plan.head.slide(), 0.93), 0.33, 0.24);
    painter.restore();
}

void paintShoe(QPainter &painter, double x, double sole, double side)
{
    const QPainterPath shoe = smooth({{x - 0.13, sole - 0.13},
                                      {x + 0.11, sole - 0.14},
                                      {x + 0.15 + side * 0.06, sole - 0.03},
                                      {x, sole + 0.01},
                                      {x - 0.15 + side * 0.06, sole - 0.03}});
    painter.fillPath(shoe, QColor(34, 30, 34));
}

/// Where knee and foot of a leg are in a phase of walking; side is -1 or 1.
struct Leg
{
    QPointF knee;
    QPointF foot;
};

Leg legAt(const BodyPlan &plan, const Build &b, double side)
{
    const double hip = side * b.hipWide * 0.46;
    Leg leg{{hip * 1.04, b.knee}, {hip * 1.02, b.sole}};
    if (!plan.head.pose.walking)
        return leg;
    static constexpr double lifts[] = {0.0, 0.32, 0.0, 0.0};
    static constexpr double spreads[] = {0.16, 0.04, -0.16, 0.0};
    const int phase = side < 0 ? plan.step : (plan.step + 2) % 4;
    leg.knee += QPointF(spreads[phase] * 0.6, -lifts[phase] * 0.5);
    leg.foot += QPointF(spreads[phase], -lifts[phase]);
    return leg;
}

void paintStanding(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const Appearance &look = plan.head.look;
    const bool covered =
        look.garment == Garment::LongCoat || look.garment == Garment::WhiteCoat || look.garment == Garment::Robe;
    const bool bare = !covered && (look.skirt || look.garment == Garment::Dress || look.garment == Garment::Qipao);
    for (const double side : {-1.0, 1.0}) {
        const Leg leg = legAt(plan, b, side);
        const QColor cloth = tone(look.bottom, side < 0 ? -0.08 : 0.02);
        const double wide = b.hipWide * 0.47;
        paintShoe(painter, leg.foot.x(), leg.foot.y(), side);
        const QPainterPath shape = limb({{{side * wide, b.crotch - 0.25}, wide * 0.98},
                                         {leg.knee, bare ? 0.17 : 0.215},
                                         {leg.foot - QPointF(0, 0.14), bare ? 0.10 : 0.155}});
        fillSoft(painter, shape, bare ? tone(look.skin, -0.05) : cloth, 0.2);
    }
    if (!bare)
        return;
    const double hem = look.garment == Garment::Qipao ? b.knee + 0.5 : b.knee - 0.1;
    const double flare = look.garment == Garment::Qipao ? 0.98 : 1.42;
    const QColor cloth = look.garment == Garment::Dress || look.garment == Garment::Qipao ? look.top : look.bottom;
    QPainterPath skirt(QPointF(-b.waistWide, b.waist));
    skirt.cubicTo({-b.hipWide * 1.15, b.hip}, {-b.hipWide * flare, hem - 0.5}, {-b.hipWide * flare, hem});
    skirt.quadTo(QPointF(0, hem + 0.14), QPointF(b.hipWide * flare, hem));
    skirt.cubicTo({b.hipWide * flare, hem - 0.5}, {b.hipWide * 1.15, b.hip}, {b.waistWide, b.waist});
    fillSoft(painter, skirt, cloth, 0.22);
    for (const double x : {-0.45, 0.05, 0.5})
        stroke(painter, curve({x * 0.5, b.hip + 0.2}, {x * 0.9, b.knee - 0.8}, {x * flare, hem}),
               faded(tone(cloth, -0.4), 0.35), 0.022);
}

void paintSeated(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const Appearance &look = plan.head.look;
    for (const double side : {-1.0, 1.0}) {
        const double x = side * b.hipWide * 0.62;
        paintShoe(painter, x * 1.05, b.sole, side);
        fillSoft(painter, limb({{{x, b.crotch + 0.12}, 0.24}, {{x * 1.05, b.sole - 0.16}, 0.15}}),
                 tone(look.bottom, -0.12), 0.2);
        fillSoft(painter, limb({{{x * 0.72, b.crotch - 0.35}, 0.34}, {{x, b.crotch + 0.1}, 0.30}}),
                 tone(look.bottom, 0.03), 0.25);
    }
}

void paintChair(QPainter &painter, const Build &b)
{
    const QColor wood(104, 62, 40);
    painter.setBrush(tone(wood, -0.1));
    painter.drawRoundedRect(QRectF(-1.02, b.waist - 1.15, 0.14, b.sole - b.waist + 1.1), 0.05, 0.05);
    painter.drawRoundedRect(QRectF(0.88, b.waist - 1.15, 0.14, b.sole - b.waist + 1.1), 0.05, 0.05);
    QPainterPath rest;
    rest.addRoundedRect(QRectF(-1.02, b.waist - 1.2, 2.04, 0.32), 0.12, 0.12);
    fillSoft(painter, rest, wood);
    painter.setBrush(tone(wood, -0.22));
    painter.drawRoundedRect(QRectF(-1.04, b.crotch - 0.02, 2.08, 0.2), 0.05, 0.05);
}

}  // namespace

Build buildOf(const HeadPlan &plan)
{
    const Appearance &look = plan.look;
    const bool child = look.age == Age::Child;
    const bool male = look.sex == Sex::Male;
    Build b;
    b.sole = look.heads();
    b.shoulder = child ? 1.22 : look.age == Age::Elder ? 1.27 : 1.32;
    b.neckWide = child ? 0.11 : male ? 0.175 : 0.135;
    const double bulk = look.garment == Garment::Puffer || look.garment == Garment::PaddedJacket ? 1.12 : 1.0;
    b.shoulderWide = (child ? 0.57 : male ? 0.87 : 0.71) * look.build * bulk * (1 - 0.14 * std::abs(plan.pose.turn));
    b.waistWide = (child ? 0.47 : male ? 0.66 : 0.49) * look.build * bulk;
    b.hipWide = (child ? 0.48 : male ? 0.60 : 0.61) * look.build;
    b.crotch = b.sole * 0.535;
    b.hip = b.crotch - 0.32;
    b.waist = b.shoulder + (b.crotch - b.shoulder) * 0.55;
    b.knee = b.sole * 0.755;
    b.arm = child ? 0.85 : 1.18;
    b.middle = 0.26 * plan.pose.turn * b.shoulderWide;
    if (plan.pose.seated)
        b.sole = b.crotch + (child ? 1.2 : 1.75);
    return b;
}

void paintLegs(QPainter &painter, const BodyPlan &plan, const Build &build)
{
    if (plan.head.pose.seated)
        paintSeated(painter, plan, build);
    else
        paintStanding(painter, plan, build);
}

void paintBody(QPainter &painter, const BodyPlan &plan)
{
    const Build build = buildOf(plan.head);
    if (!plan.head.pose.back)
        paintHairBehind(painter, plan.head);
    if (plan.head.pose.seated && !plan.head.pose.back)
        paintChair(painter, build);
    paintLegs(painter, plan, build);
    paintNeck(painter, plan, build);
    paintTorso(painter, plan, build);
    paintArms(painter, plan, build);
    paintNeckwear(painter, plan, build);
}

void paintFromAbove(QPainter &painter, const BodyPlan &plan)
{
    const Appearance &look = plan.head.look;
    const Build b = buildOf(plan.head);
    const double wide = b.shoulderWide * 1.05;
    for (const double side : {-1.0, 1.0}) {
        painter.setBrush(QColor(34, 30, 34));
        painter.drawEllipse(QPointF(side * 0.22, 0.42), 0.13, 0.24);
        fillSoft(painter,
                 limb({{{side * wide * 0.86, 0.02}, 0.27},
                       {{side * wide * 1.0, 0.42}, 0.2},
                       {{side * wide * 0.66, 0.74}, 0.15}}),
                 tone(look.top, -0.12));
        painter.setBrush(look.skin);
        painter.drawEllipse(QPointF(side * wide * 0.6, 0.86), 0.13, 0.14);
    }
    const QPainterPath shoulders = smooth({{-wide, 0.05},
                                           {-wide * 0.6, -0.26},
                                           {0, -0.32},
                                           {wide * 0.6, -0.26},
                                           {wide, 0.05},
                                           {wide * 0.6, 0.26},
                                           {0, 0.32},
                                           {-wide * 0.6, 0.26}});
    fillSoft(painter, shoulders, look.top);
    QPainterPath crown;
    crown.addEllipse(QPointF(0, 0.02), 0.37, 0.43);
    painter.setBrush(look.skin);
    painter.drawEllipse(QPointF(0, 0.40), 0.09, 0.10);
    const bool bald = look.hair == HairStyle::Balding;
    fillSoft(painter, crown, bald ? look.skin : look.hairColour, 0.25);
    for (int i = -2; i <= 2; ++i)
        stroke(painter, curve({0, -0.12}, {i * 0.1, 0.02}, {i * 0.15, 0.36 - 0.03 * i * i}),
               faded(tone(look.hairColour, 0.25), 0.5), 0.018);
    if (look.hair == HairStyle::Bun || look.hair == HairStyle::Updo || look.hair == HairStyle::TopKnot) {
        QPainterPath bun;
        bun.addEllipse(QPointF(0, -0.28), 0.19, 0.17);
        fillSoft(painter, bun, look.hairColour, 0.4);
    }
}

}  // namespace circletake::media::animatic
