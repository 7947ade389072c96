// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/statecounts.h"

#include <QColor>
#include <QRectF>
#include <QVector>

class QPainter;

namespace circletake::desktop {

class Theme;

/// One coloured part of a stacked state bar, in the order it is drawn.
struct StateBarPart
{
    QColor color;
    QString name;  ///< translated, for tooltips and accessibility
    int shots = 0;
};

/// Good, busy, waiting, unknown, failed, untouched: what a producer reads at a glance. Parts without shots are left out.
[[nodiscard]] QVector<StateBarPart> stateBarParts(const workspace::StateCounts &counts, const Theme &theme);

/// Draws the parts into `rect`, each at least 2 px wide, rounded at the ends; an empty bar when there are no shots.
void paintStateBar(QPainter &painter, const QRectF &rect, const workspace::StateCounts &counts, const Theme &theme);

/// "12 ready, 3 failed": the parts in words.
[[nodiscard]] QString stateBarText(const workspace::StateCounts &counts, const Theme &theme);

}  // namespace circletake::desktop
