// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/framing.h"
#include "media/animatic/placekind.h"
#include "media/animatic/stage.h"

namespace circletake::media::animatic {

/// What a set is built around.
struct SetPlan
{
    PlaceFacts place;
    double subject = 3;   ///< metres to the people
    double back = 6;      ///< metres to the back wall or the nearest houses
    QString words;        ///< place and action, for what sets leave open
    bool people = false;  ///< somebody named is in the picture
};

/// The sky outdoors, behind everything; nothing indoors.
void paintSky(Stage &stage, const SetPlan &plan);
/// Walls, houses, ground: everything behind the people. Outdoors the stage is transparent where the sky is.
void paintFarSet(Stage &stage, const SetPlan &plan);
/// Furniture and trees between the people and what is behind; the stage is transparent.
void paintMiddleSet(Stage &stage, const SetPlan &plan);
/// What stands before the people (a table edge, a branch); the stage is transparent and goes out of focus.
void paintFrontSet(Stage &stage, const SetPlan &plan);
/// Distances at which the three lie.
[[nodiscard]] double middleDistance(const SetPlan &plan);
[[nodiscard]] double frontDistance(const SetPlan &plan);

/// The floor seen from straight above: `stage`'s painter maps metres around the middle of the frame.
void paintFloorPlan(QPainter &painter, const SetPlan &plan, const Light &light, const QRectF &metres);

// Sets, by sort.
void paintRoom(Stage &stage, const SetPlan &plan);
void paintRoomFurniture(Stage &stage, const SetPlan &plan);
void paintOutdoors(Stage &stage, const SetPlan &plan);
void paintOutdoorThings(Stage &stage, const SetPlan &plan);

}  // namespace circletake::media::animatic
