// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/stage.h"

namespace circletake::media::animatic {

// Things that hang or stand on a wall, drawn on a board: metres, x to the right, heights negative, the floor at 0.

/// A plain rectangle with its lower left corner at (x, height above the floor).
void slab(QPainter &painter, double x, double above, double wide, double high, const QBrush &brush, double round = 0);

/// A window that shows the hour's sky; `lattice` for Chinese woodwork, else two panes.
void window(Stage &stage, double x, double z, double above, double wide, double high, bool lattice);
/// Curtains at both sides of something `wide`.
void curtains(QPainter &painter, double x, double top, double wide, double high, const QColor &colour);
void door(QPainter &painter, double x, double wide, double high, const QColor &colour);
/// Two leaves of carved lattice with solid lower panels.
void latticeDoor(QPainter &painter, double x, double wide, double high, const QColor &wood);
void picture(QPainter &painter, double x, double above, double wide, double high, int motif);
/// A hanging scroll: landscape in ink.
void scroll(QPainter &painter, double x, double above, double wide, double high);
void bookcase(Stage &stage, double x, double z, double wide, double high, const QColor &wood);
void wallClock(QPainter &painter, double x, double above, double radius);
void screenOnWall(Stage &stage, double x, double z, double above, double wide, double high, const QColor &glow);
void tiles(QPainter &painter, double left, double right, double top, double size, const QColor &colour);
/// A red strip of paper with brush marks, for doors at New Year.
void couplet(QPainter &painter, double x, double above, double wide, double high);
/// The square on its corner with the sign of luck.
void luckDiamond(QPainter &painter, double x, double above, double size);
/// A round red lantern hanging from the ceiling or a line; it shines at night.
void lantern(Stage &stage, double x, double above, double z, double size);
/// A string of lanterns between two heights.
void lanternLine(Stage &stage, double left, double right, double above, double z, double size, int count);
/// A lamp on a cord.
void pendant(Stage &stage, double x, double above, double ceiling, double z);
void floorLamp(Stage &stage, double x, double z);
void plant(QPainter &painter, double x, double high);

}  // namespace circletake::media::animatic
