// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/stage.h"

namespace circletake::media::animatic {

/// A tiled roof with curved eaves; `above` is the height of its lower edge, `wide` from eave to eave.
void tiledRoof(QPainter &painter, double x, double above, double wide, double high, const QColor &tiles);
/// A garden wall with tiled coping, as wide as can be seen.
void brickWall(Stage &stage, double z, double high, const QColor &brick);
/// One side of an old street that runs away from the camera at `x`.
void oldStreetSide(Stage &stage, double x, double front, double back, bool festive);
/// A house that faces the camera.
void house(Stage &stage, double x, double z, double wide, double high, const QColor &wall, bool tiled);
/// A tall block of glass; some windows are lit at night.
void tower(Stage &stage, double x, double z, double wide, double high, const QColor &glass);
/// The red double door of a family house with its steps, studs and stone drums.
void redGate(Stage &stage, double z, bool festive);
/// A temple or palace hall on a terrace.
void greatHall(Stage &stage, double z, double wide, const QColor &tiles, const QColor &wall);
void stall(Stage &stage, double x, double z, const QColor &awning);
void train(Stage &stage, double x, double front, double back);

}  // namespace circletake::media::animatic
