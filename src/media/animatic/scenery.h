// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/stage.h"

namespace circletake::media::animatic {

// The world outdoors: z in metres; heights in metres.

/// Sky with sun or moon, stars and clouds, down to the horizon and a little below.
void sky(Stage &stage);
void ground(Stage &stage, const QColor &close, const QColor &distant);
/// Joints of a pavement; `size` of a stone in metres.
void paving(Stage &stage, const QColor &joint, double size);
void hills(Stage &stage, double z, double high, const QColor &colour, quint64 shape);
void water(Stage &stage, double front, double back);
void tree(Stage &stage, double x, double z, double high, bool bare);
void pine(Stage &stage, double x, double z, double high);
void willow(Stage &stage, double x, double z, double high);
void bush(Stage &stage, double x, double z, double size);
void lampPost(Stage &stage, double x, double z);
void boat(Stage &stage, double x, double z);
void car(Stage &stage, double x, double z, const QColor &paint);
/// People of no name, small and plain, between left and right.
void crowd(Stage &stage, double left, double right, double z, int count);

}  // namespace circletake::media::animatic
