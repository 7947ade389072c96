// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

#include <QPointF>
#include <QRectF>

namespace circletake::media::animatic {

/// Where the camera is at one moment, against where it was set up.
struct CameraState
{
    double dolly = 0;  ///< metres towards the subject
    QPointF truck;     ///< metres to the right and up
    QPointF pan;       ///< frame pixels that everything slides, whatever its distance
};

/// How a layer of the picture lies in the frame: frame = scale × layer + shift.
struct LayerView
{
    double scale = 1;
    QPointF shift;

    [[nodiscard]] QPointF map(QPointF layer) const { return layer * scale + shift; }
    [[nodiscard]] QPointF back(QPointF frame) const { return (frame - shift) / scale; }
};

/// What a move needs to know of the shot.
struct CameraSetup
{
    CameraMove move = CameraMove::Static;
    QSize frame;
    double focal = 1000;  ///< pixels
    double subject = 3;   ///< metres to the subject
    QPointF aim;          ///< the frame point that a dolly goes towards
    int drawings = 60;
    double drawingsPerSecond = 12;
    quint64 seed = 0;  ///< of handheld unrest
};

/// A camera move over the length of a shot, eased as a grip would. A pure function of the drawing's number.
class CameraTrack
{
public:
    explicit CameraTrack(const CameraSetup &setup)
        : m_setup(setup)
    {
    }

    [[nodiscard]] CameraState at(int drawing) const;
    /// How things at `distance` metres lie in the frame; distances nearer than the camera comes are clamped.
    [[nodiscard]] LayerView view(const CameraState &state, double distance) const;
    /// All that a layer at `distance` ever shows, in layer pixels.
    [[nodiscard]] QRectF seen(double distance) const;
    /// The largest scale that a layer at `distance` is ever shown at.
    [[nodiscard]] double largestScale(double distance) const;

private:
    [[nodiscard]] double unrest(double time, int channel) const;

    CameraSetup m_setup;
};

}  // namespace circletake::media::animatic
