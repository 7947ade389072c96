// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/head.h"

namespace circletake::media::animatic {

/// What a body is drawn from. Units are head heights; the crown is at (0, 0), the soles are at `Build::sole`.
struct BodyPlan
{
    HeadPlan head;
    int gesture = 0;  ///< 0 rest, 1 and 2 the turns of a talking hand
    int step = 0;     ///< 0–3: phase of walking
};

/// A body's measures: widths are half widths, the rest are heights below the crown.
struct Build
{
    double neck = 1.06;
    double neckWide = 0.15;
    double shoulder = 1.36;
    double shoulderWide = 0.85;
    double waist = 2.7;
    double waistWide = 0.6;
    double hip = 3.25;
    double hipWide = 0.62;
    double crotch = 3.6;
    double knee = 5.0;
    double sole = 6.7;
    double arm = 1.2;   ///< length of the upper arm
    double middle = 0;  ///< where the front's middle line lies, because the body is turned
};

[[nodiscard]] Build buildOf(const HeadPlan &plan);

/// Body, clothes and arms; everything but the head in front of it.
void paintBody(QPainter &painter, const BodyPlan &plan);
/// The parts, in the order of painting.
void paintLegs(QPainter &painter, const BodyPlan &plan, const Build &build);
void paintTorso(QPainter &painter, const BodyPlan &plan, const Build &build);
void paintArms(QPainter &painter, const BodyPlan &plan, const Build &build);
/// The arm that lies in front of the face, if the pose has one.
void paintArmOverFace(QPainter &painter, const BodyPlan &plan);
void paintNeckwear(QPainter &painter, const BodyPlan &plan, const Build &build);
/// From straight above: shoulders, hands and the crown, centred at (0, 0), looking towards +y.
void paintFromAbove(QPainter &painter, const BodyPlan &plan);

}  // namespace circletake::media::animatic
