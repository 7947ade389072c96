// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>
#include <vector>

namespace circletake::media::animatic {

/// A joint of a limb.
struct Joint
{
    QPointF at;
    double radius = 0.1;
};

/// The outline of a limb through joints, each as wide as its radius says, with round ends.
[[nodiscard]] QPainterPath limb(const std::vector<Joint> &joints);
/// A closed smooth line through points (Catmull-Rom).
[[nodiscard]] QPainterPath smooth(const std::vector<QPointF> &points, bool closed = true);
/// The mirror image across the vertical axis at `x`.
[[nodiscard]] QPainterPath mirrored(const QPainterPath &path, double x = 0);
/// Fills with a colour that darkens softly towards the bottom of the shape.
void fillSoft(QPainter &painter, const QPainterPath &path, const QColor &colour, double depth = 0.16);
/// A line with round ends.
void stroke(QPainter &painter, const QPainterPath &path, const QColor &colour, double width);
[[nodiscard]] QPainterPath curve(QPointF from, QPointF bend, QPointF to);

}  // namespace circletake::media::animatic
