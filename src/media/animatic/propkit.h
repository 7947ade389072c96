// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPainterPath>

namespace circletake::media::animatic {

// What the drawings of objects are made of.

inline const QColor gold(222, 178, 88);

[[nodiscard]] QPainterPath box(const QRectF &rect, double round = 0);
[[nodiscard]] QPainterPath disc(QPointF centre, double radius);
/// Fills with a polished gradient and a thin dark edge.
void metal(QPainter &painter, const QPainterPath &path, const QColor &colour);
/// Letters of height `size` in the middle of `rect`, wrapped; nothing for an empty text.
void write(QPainter &painter, const QRectF &rect, const QString &text, double size, const QColor &colour);

}  // namespace circletake::media::animatic
