// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/backdrop.h"

#include <functional>

namespace circletake::media::animatic {

// One set for each kind of room: what hangs on and stands at its walls, inside the shell of room.h.

/// Things along a wall, every `step` metres to both sides as far as the room goes, the nearest at `first`.
void along(double half, double first, double step, const std::function<void(double, int)> &place);

void paintLivingRoom(Stage &stage, const SetPlan &plan);
void paintHall(Stage &stage, const SetPlan &plan);
void paintAncestralHall(Stage &stage, const SetPlan &plan);
void paintThrone(Stage &stage, const SetPlan &plan);
void paintKitchen(Stage &stage, const SetPlan &plan);
void paintBedroom(Stage &stage, const SetPlan &plan);
void paintOffice(Stage &stage, const SetPlan &plan);
void paintHospital(Stage &stage, const SetPlan &plan);
void paintCorridor(Stage &stage, const SetPlan &plan);
void paintRestaurant(Stage &stage, const SetPlan &plan);
void paintShop(Stage &stage, const SetPlan &plan);
void paintClassroom(Stage &stage, const SetPlan &plan);

}  // namespace circletake::media::animatic
