// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/appearance.h"
#include "media/animatic/pose.h"

#include <QPainter>
#include <QPainterPath>

namespace circletake::media::animatic {

/// What a head is drawn from. Units are head heights: the crown at (0, 0), the chin at (0, 1).
struct HeadPlan
{
    Appearance look;
    Pose pose;
    int mouth = 0;  ///< 0 as the expression has it, 1–3 speaking ever wider
    bool blink = false;
    double pixels = 200;  ///< of a head height; small heads get fewer details

    /// How far features slide sideways and up or down because the head is turned.
    [[nodiscard]] double slide() const { return 0.11 * pose.turn; }
    [[nodiscard]] double sink() const { return 0.05 * pose.pitch + (look.age == Age::Child ? 0.05 : 0.0); }
    /// Half the head's width at the temples.
    [[nodiscard]] double half() const { return look.age == Age::Child ? 0.405 : 0.365; }
    [[nodiscard]] bool fine() const { return pixels > 90; }
};

/// The outline of skull and jaw.
[[nodiscard]] QPainterPath facePath(const HeadPlan &plan);
/// Skin, ears, shade and all that is painted on them except eyes, brows and mouth.
void paintSkull(QPainter &painter, const HeadPlan &plan);
/// Eyes, brows, nose, mouth.
void paintFeatures(QPainter &painter, const HeadPlan &plan);
/// Hair that lies behind head and shoulders.
void paintHairBehind(QPainter &painter, const HeadPlan &plan);
/// Hair, hat and pins on top of the face.
void paintHairFront(QPainter &painter, const HeadPlan &plan);
/// The head seen from behind: hair only.
void paintBackOfHead(QPainter &painter, const HeadPlan &plan);
/// All of a head in order.
void paintHead(QPainter &painter, const HeadPlan &plan);

}  // namespace circletake::media::animatic
