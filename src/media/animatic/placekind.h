// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

namespace circletake::media::animatic {

/// The sets that can be built. What no word fits becomes PlainInterior or PlainExterior.
enum class PlaceKind {
    LivingRoom,
    Hall,
    Kitchen,
    Bedroom,
    Office,
    Hospital,
    Corridor,
    Restaurant,
    Shop,
    CarInside,
    Classroom,
    Throne,
    AncestralHall,
    Street,
    Courtyard,
    Gate,
    Village,
    River,
    Market,
    Temple,
    Palace,
    Station,
    Wild,
    Downtown,
    Darkness,
    PlainInterior,
    PlainExterior
};

struct PlaceFacts
{
    PlaceKind kind = PlaceKind::PlainInterior;
    bool interior = true;
    bool ancient = false;  ///< a period piece: people wear robes
    bool festive = false;  ///< lanterns, couplets, red paper
};

/// From the place's words, the setting and, where these say nothing, the action.
[[nodiscard]] PlaceFacts placeOf(const AnimaticSpec &spec);

}  // namespace circletake::media::animatic
