// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/appearance.h"
#include "media/animatic/lens.h"
#include "media/animatic/pose.h"

#include <QRectF>
#include <QTransform>
#include <vector>

namespace circletake::media::animatic {

/// A figure on its mark.
struct Placed
{
    qsizetype figure = -1;  ///< index in the spec; -1: somebody who is not named
    Appearance look;
    Pose pose;
    double x = 0;  ///< metres from the camera's axis
    double z = 3;  ///< metres away
    double headMetres = 0.25;
    bool foreground = false;  ///< a shoulder that the camera looks over

    /// Metres from the ground to the crown.
    double top = 1.7;
};

/// Where the camera stands, what it sees, and who stands where: the composition of a shot.
struct Framing
{
    QSize frame;
    Lens lens;
    double subject = 3;           ///< metres to the main figure
    double back = 6;              ///< metres to the back of the set
    double softness = 0;          ///< pixels by which the set is out of focus
    double roll = 0;              ///< degrees that the picture is canted
    QPointF aim;                  ///< frame point of the main figure's face
    bool overhead = false;        ///< seen from straight above; the lens is not used
    double overheadScale = 100;   ///< pixels for a metre of floor
    bool insert = false;          ///< an object fills the frame
    std::vector<Placed> figures;  ///< from back to front
};

/// The turn of a canted picture, around the middle of the frame.
[[nodiscard]] QTransform cantOf(const Framing &framing);

/// Composes the picture: shot size decides the height of the main figure's head, angle the camera's height.
/// `ancient`: dress people for the past. `interior`: the camera cannot step back as far as outdoors.
[[nodiscard]] Framing framingOf(const AnimaticSpec &spec, bool ancient, bool interior);

}  // namespace circletake::media::animatic
