// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/backdrop.h"

namespace circletake::media::animatic {

/// What a room's box is made of.
struct RoomStyle
{
    QColor wall{217, 205, 189};
    QColor dado;  ///< lower part of the wall; invalid: none
    double dadoHigh = 0.9;
    QColor floor{150, 112, 82};
    QColor ceiling{226, 220, 210};
    double high = 2.8;
    double board = 0.22;  ///< width of floor boards, metres; 0: none
    bool tiled = false;   ///< square tiles instead of boards
    bool beams = false;
};

[[nodiscard]] RoomStyle roomStyleOf(const SetPlan &plan);
/// Half the room's width, so that side walls just come into wide pictures.
[[nodiscard]] double roomHalf(const Stage &stage, double back);
/// Floor, ceiling and walls.
void paintShell(Stage &stage, const RoomStyle &style, double back);

}  // namespace circletake::media::animatic
