// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/tint.h"

#include <algorithm>

namespace circletake::media::animatic {

QColor mix(const QColor &a, const QColor &b, double t)
{
    const float f = float(std::clamp(t, 0.0, 1.0));
    const auto blend = [f](float x, float y) { return x + (y - x) * f; };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()), blend(a.blueF(), b.blueF()),
                            blend(a.alphaF(), b.alphaF()));
}

QColor tone(const QColor &colour, double amount)
{
    static const QColor light(255, 246, 220);
    static const QColor dark(20, 18, 48);
    QColor toned = amount >= 0 ? mix(colour, light, amount) : mix(colour, dark, -amount);
    toned.setAlpha(colour.alpha());
    return toned;
}

QColor faded(const QColor &colour, double alpha)
{
    QColor result = colour;
    result.setAlphaF(float(std::clamp(alpha, 0.0, 1.0)));
    return result;
}

QColor lit(const QColor &surface, const QColor &light)
{
    return QColor::fromRgbF(surface.redF() * light.redF(), surface.greenF() * light.greenF(),
                            surface.blueF() * light.blueF(), surface.alphaF());
}

}  // namespace circletake::media::animatic
