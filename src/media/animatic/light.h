// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/grade.h"
#include "media/animaticspec.h"

namespace circletake::media::animatic {

/// The light of a shot, from time of day, place and tone: what a director of photography would decide first.
struct Light
{
    TimeOfDay time = TimeOfDay::Day;  ///< never Unspecified
    bool night = false;               ///< lamps are lit, windows glow, the sky is dark
    bool interior = false;
    QColor skyTop;
    QColor skyLow;
    QColor sun;               ///< colour of the key light
    double keySide = -1;      ///< where the key comes from: -1 left … 1 right
    double key = 0.5;         ///< strength of the key on figures, 0–1
    QColor ambient;           ///< multiplies the set
    QColor onFigures;         ///< multiplies figures: lighter than the set's, so that faces read
    QColor lamp;              ///< colour of practical lights
    QColor haze;              ///< far things turn into this
    double hazeAmount = 0.2;  ///< 0–1 at the far end
    double shafts = 0;        ///< visible beams from windows, 0–1
    double vignette = 0.3;    ///< darkening of the corners, 0–1
    double glow = 1;          ///< factor for lamps' halos
    Grade grade;
};

[[nodiscard]] Light lightFor(const AnimaticSpec &spec, bool interior);

}  // namespace circletake::media::animatic
