// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/storyboard.h"

#include <algorithm>

namespace circletake {

QSize frameSize(const QString &resolution, const QString &aspect)
{
    const int side = resolution == QLatin1String("4k") ? 2160 : resolution == QLatin1String("1080p") ? 1080 : 720;
    const QStringList parts = aspect.split(QLatin1Char(':'));
    int wide = parts.value(0).toInt();
    int high = parts.value(1).toInt();
    if (wide <= 0 || high <= 0 || wide > 100 || high > 100) {
        wide = 9;
        high = 16;
    }
    const auto even = [](int pixels) { return (pixels + 1) / 2 * 2; };
    const int longer = even(side * qMax(wide, high) / qMin(wide, high));
    return wide < high ? QSize(side, longer) : QSize(longer, side);
}

qint64 framesOf(int durationMs, int framesPerSecond)
{
    return (qint64(durationMs) * framesPerSecond + 500) / 1000;
}

const SceneLook *Character::lookIn(SceneId scene) const
{
    const auto found =
        std::find_if(wardrobe.cbegin(), wardrobe.cend(), [&](const SceneLook &each) { return each.scene == scene; });
    return found == wardrobe.cend() ? nullptr : &*found;
}

}  // namespace circletake
