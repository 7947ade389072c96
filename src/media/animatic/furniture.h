// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/stage.h"

namespace circletake::media::animatic {

// Things that stand on the floor: x and z in metres say where, z being their front.

void table(Stage &stage, double x, double z, double wide, double high, const QColor &wood);
/// A table with a cloth to the floor.
void clothTable(Stage &stage, double x, double z, double wide, const QColor &cloth);
void chair(Stage &stage, double x, double z, const QColor &wood);
/// The broad chair of an elder's hall.
void armchair(Stage &stage, double x, double z, const QColor &wood);
void sofa(Stage &stage, double x, double z, double wide, const QColor &cloth);
void bed(Stage &stage, double x, double z, double wide, const QColor &quilt);
void desk(Stage &stage, double x, double z, double wide, bool screen);
void cupboard(Stage &stage, double x, double z, double wide, double high, const QColor &wood);
void stove(Stage &stage, double x, double z);
void hospitalBed(Stage &stage, double x, double z);
void drip(Stage &stage, double x, double z);
/// Dishes, cups and a pot on a table top.
void dishes(Stage &stage, double left, double right, double high, double z);
void candle(Stage &stage, double x, double high, double z);
void incense(Stage &stage, double x, double high, double z);
void column(Stage &stage, double x, double z, double high, const QColor &colour);
void crate(Stage &stage, double x, double z, double size, const QColor &wood);
/// The dial clock in a tall case.
void standingClock(Stage &stage, double x, double z);

}  // namespace circletake::media::animatic
