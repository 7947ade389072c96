// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/body.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <numbers>

namespace circletake::media::animatic {

namespace {

/// Elbow and hand, from the shoulder, outwards positive; hand as a share of a whole arm of 2.2 heads.
struct ArmShape
{
    QPointF elbow;
    QPointF hand;
    bool besideFace = false;  ///< drawn over everything
};

/// Both arms of a pose: the second is the one on the right of the picture, which acts.
struct ArmPair
{
    ArmShape rest;
    ArmShape active;
};

constexpr ArmShape hanging{{0.13, 1.08}, {0.10, 2.10}};

ArmPair pairOf(Arms arms, double centre)
{
    // `centre`: how far the middle of the chest lies inwards from a shoulder
    switch (arms) {
    case Arms::Clasped:
        return {{{0.22, 1.02}, {-centre + 0.10, 1.58}}, {{0.22, 1.02}, {-centre + 0.10, 1.52}}};
    case Arms::Crossed:
        return {{{0.20, 0.98}, {-centre - 0.35, 0.86}}, {{0.20, 0.98}, {-centre - 0.30, 1.02}}};
    case Arms::OnHip:
        return {{{0.52, 0.86}, {-0.06, 1.36}}, {{0.52, 0.86}, {-0.06, 1.36}}};
    case Arms::Point:
        return {hanging, {{0.42, 0.62}, {0.60, -0.34}}};
    case Arms::Explain:
        return {hanging, {{0.30, 0.98}, {0.46, 0.22}}};
    case Arms::ToChest:
        return {hanging, {{0.26, 1.0}, {-centre + 0.18, 0.62}}};
    case Arms::ToFace:
        return {{{0.16, 1.06}, {-centre + 0.2, 1.1}}, {{0.22, 0.92}, {-centre + 0.14, -0.32}, true}};
    case Arms::Offer:
        return {{{0.20, 0.98}, {-centre + 0.24, 0.92}}, {{0.20, 0.98}, {-centre + 0.24, 0.90}}};
    case Arms::PhoneToEar:
        return {hanging, {{0.34, 0.86}, {-centre + 0.50, -0.52}, true}};
    case Arms::PhoneInHand:
        return {hanging, {{0.20, 0.98}, {-centre + 0.34, 0.62}}};
    case Arms::Cheer:
        return {{{0.42, -0.42}, {0.34, -1.46}}, {{0.42, -0.42}, {0.34, -1.46}}};
    case Arms::Reach:
        return {hanging, {{0.52, 0.50}, {1.02, 0.86}}};
    case Arms::Relaxed:
        break;
    }
    return {hanging, hanging};
}

/// A talking hand does not lie still.
void addGesture(ArmShape &arm, int gesture)
{
    static const QPointF offsets[] = {{0, 0}, {0.10, -0.16}, {-0.07, 0.10}};
    arm.hand += offsets[gesture];
    arm.elbow += offsets[gesture] * 0.3;
}

void paintHand(QPainter &painter, const QColor &skin, QPointF at, QPointF direction, double size, bool pointing)
{
    painter.save();
    painter.translate(at);
    painter.rotate(std::atan2(direction.y(), direction.x()) * 180 / std::numbers::pi - 90);
    painter.scale(size, size);
    QPainterPath palm;
    palm.addRoundedRect(QRectF(-0.135, -0.06, 0.27, 0.28), 0.12, 0.12);
    fillSoft(painter, palm, skin);
    const double reach = pointing ? 0.12 : 0.30;
    for (int i = 0; i < 4; ++i) {
        const double x = -0.097 + i * 0.065;
        const double length = pointing && i == 0 ? 0.40 : reach - 0.02 * std::abs(i - 1.3);
        painter.setBrush(tone(skin, i % 2 == 0 ? -0.02 : -0.07));
        painter.drawRoundedRect(QRectF(x - 0.036, 0.10, 0.072, length), 0.036, 0.036);
    }
    painter.setBrush(tone(skin, -0.05));
    painter.rotate(38);
    painter.drawRoundedRect(QRectF(-0.165, -0.03, 0.075, 0.24), 0.037, 0.037);
    painter.restore();
}

void paintHeld(QPainter &painter, Arms arms, QPointF hand)
{
    if (arms != Arms::PhoneInHand && arms != Arms::PhoneToEar)
        return;
    painter.setBrush(QColor(24, 26, 32));
    painter.drawRoundedRect(QRectF(hand.x() - 0.13, hand.y() - 0.36, 0.22, 0.42), 0.04, 0.04);
    if (arms == Arms::PhoneInHand) {
        painter.setBrush(QColor(150, 196, 226));
        painter.drawRoundedRect(QRectF(hand.x() - 0.11, hand.y() - 0.33, 0.18, 0.34), 0.02, 0.02);
    }
}

struct Sleeve
{
    QColor cloth;
    double cuff;
    double upper;
};

Sleeve sleeveOf(const Appearance &look)
{
    const bool bulky = look.garment == Garment::Puffer || look.garment == Garment::PaddedJacket;
    const double base = look.age == Age::Child ? 0.8 : look.sex == Sex::Male ? 1.0 : 0.86;
    Sleeve sleeve{tone(look.top, -0.03), 0.15 * base, 0.225 * base};
    if (bulky)
        sleeve = {sleeve.cloth, 0.19 * base, 0.285 * base};
    if (look.garment == Garment::Robe)
        sleeve = {sleeve.cloth, 0.36 * base, 0.29 * base};
    return sleeve;
}

void paintCuff(QPainter &painter, QPointF wrist, QPointF direction, double wide, const QColor &colour)
{
    const double length = std::hypot(direction.x(), direction.y());
    const QPointF along = direction / std::max(0.01, length);
    const QPointF across(-along.y(), along.x());
    const QPointF at = wrist + along * wide * 0.8;
    QPainterPath line(at - across * wide * 0.72);
    line.quadTo(at + along * 0.05, at + across * wide * 0.72);
    stroke(painter, line, colour, 0.06);
}

void paintArm(QPainter &painter, const BodyPlan &plan, const Build &b, const ArmShape &shape, double side, bool active)
{
    const Appearance &look = plan.head.look;
    const Sleeve sleeve = sleeveOf(look);
    const double length = b.arm / 1.18;
    const QPointF shoulder(side * (b.shoulderWide - sleeve.upper * 0.86), b.shoulder + 0.24);
    const auto place = [&](QPointF p) { return shoulder + QPointF(side * p.x() * length, p.y() * length); };
    const QPointF elbow = place(shape.elbow);
    const QPointF hand = place(shape.hand);
    const QPointF wrist = hand + (elbow - hand) * 0.12;
    const bool bare = look.garment == Garment::Tee && plan.head.pose.back == false;
    const QPainterPath outline =
        limb({{shoulder, sleeve.upper}, {elbow, (sleeve.upper + sleeve.cuff) / 2}, {wrist, sleeve.cuff}});
    painter.fillPath(outline.translated(0.035, 0.05), faded(tone(look.top, -0.75), 0.28));
    const QPointF direction = hand - elbow;
    const double size = look.age == Age::Child ? 0.78 : look.sex == Sex::Male ? 1.06 : 0.92;
    if (active)
        paintHeld(painter, plan.head.pose.arms, hand);
    paintHand(painter, tone(look.skin, -0.03), hand - direction * 0.02, direction, size,
              active && plan.head.pose.arms == Arms::Point);
    if (bare)
        fillSoft(painter, limb({{elbow, 0.15}, {wrist, 0.11}}), tone(look.skin, -0.04));
    fillSoft(painter,
             bare ? limb({{shoulder, sleeve.upper}, {(shoulder + elbow * 2) / 3, sleeve.upper * 0.95}}) : outline,
             sleeve.cloth, 0.2);
    if (look.garment == Garment::Robe || look.garment == Garment::Suit)
        paintCuff(painter, wrist, direction, sleeve.cuff,
                  look.garment == Garment::Suit ? QColor(238, 238, 240) : tone(look.accent, 0.05));
    if (look.extras.bangle && active)
        stroke(painter,
               curve(wrist + QPointF(-sleeve.cuff, 0.07), wrist + QPointF(0, 0.14), wrist + QPointF(sleeve.cuff, 0.07)),
               QColor(132, 196, 160), 0.05);
}

/// The side of the picture whose arm acts: the one nearer to the camera.
double actorSide(const BodyPlan &plan)
{
    return plan.head.pose.turn > 0.05 ? -1 : 1;
}

ArmPair posedPair(const BodyPlan &plan, const Build &b)
{
    ArmPair pair = pairOf(plan.head.pose.back ? Arms::Relaxed : plan.head.pose.arms, b.shoulderWide * 0.8);
    addGesture(pair.active, plan.gesture);
    return pair;
}

}  // namespace

void paintArms(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const ArmPair pair = posedPair(plan, b);
    paintArm(painter, plan, b, pair.rest, -actorSide(plan), false);
    if (!pair.active.besideFace)
        paintArm(painter, plan, b, pair.active, actorSide(plan), true);
}

void paintArmOverFace(QPainter &painter, const BodyPlan &plan)
{
    const Build b = buildOf(plan.head);
    const ArmPair pair = posedPair(plan, b);
    if (pair.active.besideFace)
        paintArm(painter, plan, b, pair.active, actorSide(plan), true);
}

}  // namespace circletake::media::animatic
