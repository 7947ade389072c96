// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

#include <QColor>

namespace circletake::media::animatic {

enum class Age { Child, Young, Middle, Elder };

enum class Sex { Female, Male };

enum class HairStyle {
    Crop,
    SidePart,
    SlickBack,
    Tousled,
    Balding,
    Bob,
    LongStraight,
    LongCurly,
    LowPonytail,
    HighPonytail,
    Bun,
    Braids,
    Pigtails,
    TopKnot,
    Updo
};

enum class Garment {
    Tee,
    Sweater,
    Shirt,
    Suit,
    LongCoat,
    PaddedJacket,
    Puffer,
    Leather,
    Hoodie,
    Dress,
    Qipao,
    Robe,
    WhiteCoat,
    Uniform
};

/// Things worn over clothes and face.
struct Extras
{
    bool glasses = false;
    bool scarf = false;
    bool apron = false;
    bool beard = false;
    bool moustache = false;
    bool earrings = false;
    bool bangle = false;
    bool furCollar = false;
    bool hat = false;
    bool scar = false;
    bool tie = false;
};

/// How a character looks in every shot: what the words say, the rest from the name.
struct Appearance
{
    Age age = Age::Young;
    Sex sex = Sex::Female;
    HairStyle hair = HairStyle::LongStraight;
    Garment garment = Garment::Sweater;
    Extras extras;
    QColor skin;
    QColor hairColour;
    QColor top;
    QColor bottom;
    QColor accent;  ///< scarf, tie, trimming
    bool skirt = false;
    double build = 1;  ///< width of the body, 0.9–1.12
    double jaw = 0;    ///< -1 narrow … 1 square
    double brow = 0;   ///< -1 thin … 1 heavy

    /// Height in head heights: 6.7 for an adult man, 5 for a child.
    [[nodiscard]] double heads() const;
    /// Height in metres.
    [[nodiscard]] double metres() const;
};

/// Sex and age as name and words tell them; the rest from the name.
[[nodiscard]] Sex sexOf(const AnimaticFigure &figure);
[[nodiscard]] Age ageOf(const AnimaticFigure &figure);
/// `ancient`: the place is a palace or the like, so that clothes of today do not fit.
[[nodiscard]] Appearance appearanceOf(const AnimaticFigure &figure, bool ancient);

}  // namespace circletake::media::animatic
