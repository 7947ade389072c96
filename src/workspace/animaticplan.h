// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"
#include "story/story.h"

namespace circletake::workspace {

/// What the moving storyboard of a shot shows and says, straight from the story; for shots that have no clip.
[[nodiscard]] media::AnimaticSpec animaticOf(const Story &story, ShotId shot);

}  // namespace circletake::workspace
