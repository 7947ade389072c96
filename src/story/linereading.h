// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake {

/// A line of dialogue and the reading of it that goes into the film.
struct LineReading
{
    int line = 0;        ///< index into Scene::lines
    ReadingId reading;   ///< the newest ready one; invalid: the line has none
    bool stale = false;  ///< the words, the mood or the voice are others by now
    int versions = 0;    ///< readings of this line, failed ones included

    bool operator==(const LineReading &) const = default;
};

/// One entry for each spoken line of a scene, in order. A reading belongs to the line that says its words; among lines
/// that read the same to the one in its place; and where no line says its words any more, to the line in its place,
/// stale.
[[nodiscard]] QVector<LineReading> readingsOfLines(const Story &story, SceneId scene);

/// The character who speaks a line, by name or alias; null when the cast does not have them.
[[nodiscard]] const Character *speakerOf(const Story &story, const Line &line);

/// How long a line takes to say: its reading where there is one that is not stale, else the script's own time.
[[nodiscard]] qint64 spokenMs(const Story &story, const Line &line, const LineReading &reading);

}  // namespace circletake
