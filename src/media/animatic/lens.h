// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

namespace circletake::media::animatic {

/// A point of the set in metres: x to the right of the camera's axis, y above the ground, z away from the camera.
struct Spot
{
    double x = 0;
    double y = 0;
    double z = 1;
};

/// A pinhole camera that stays upright (a shift lens): where spots of the set fall in the frame, in pixels.
struct Lens
{
    double focal = 1000;   ///< pixels
    double centreX = 360;  ///< of the axis
    double horizon = 640;  ///< frame line at the camera's height
    double eye = 1.5;      ///< the camera's height, metres

    [[nodiscard]] QPointF at(const Spot &spot) const
    {
        return {centreX + focal * spot.x / spot.z, horizon + focal * (eye - spot.y) / spot.z};
    }
    /// Pixels for a metre that is `z` away.
    [[nodiscard]] double scale(double z) const { return focal / z; }
};

}  // namespace circletake::media::animatic
