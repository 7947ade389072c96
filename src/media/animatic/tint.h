// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace circletake::media::animatic {

/// From `a` at 0 to `b` at 1, alpha included.
[[nodiscard]] QColor mix(const QColor &a, const QColor &b, double t);
/// Lighter above 0, darker below it (-1 to 1); shadows lean to blue and lights to yellow, as paint does.
[[nodiscard]] QColor tone(const QColor &colour, double amount);
[[nodiscard]] QColor faded(const QColor &colour, double alpha);
/// Channel by channel product, as a surface of one colour under light of another.
[[nodiscard]] QColor lit(const QColor &surface, const QColor &light);

}  // namespace circletake::media::animatic
