// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake::test {

/// A film of `episodes` × `scenes` × `shots`. Ids count up from 1 over all kinds in story order, two characters (MEI
/// and CHEN) first; each scene has a heading, an action and a line of dialogue a shot, and each shot covers two of
/// these.
[[nodiscard]] StoryRows rowsOf(int episodes, int scenes, int shots);
[[nodiscard]] Story storyOf(int episodes, int scenes, int shots);

/// Shot `shot` of scene `scene` of episode `episode`, all counted from 1.
[[nodiscard]] ShotId shotAt(const Story &story, int episode, int scene, int shot);

/// The shot's next take, in `state`; ids of takes are given by the caller.
[[nodiscard]] Take takeOf(const Story &story, ShotId shot, TakeState state, qint64 id);

}  // namespace circletake::test
