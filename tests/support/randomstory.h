// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "story/story.h"

namespace circletake::test {

struct StoryShape
{
    int episodes = 3;
    int scenesPerEpisode = 4;
    int shotsPerScene = 6;
    int linesPerScene = 12;
    int takesPerShot = 2;
    int characters = 5;
    bool strangeText = true;  ///< empty, quoted, multi-line, astral and NUL characters among the texts
};

/// Rows of a story whose invariants hold, every member set by chance; the same seed gives the same story.
[[nodiscard]] StoryRows randomStory(Random &random, const StoryShape &shape = {});

/// A story of `shots` shots in the proportions of a real series: 6 a scene, 47 scenes an episode, 12 lines a scene.
[[nodiscard]] StoryRows largeStory(int shots);

/// Equal whatever the order of rows.
[[nodiscard]] bool sameRows(StoryRows a, StoryRows b);

}  // namespace circletake::test
