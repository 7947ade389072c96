// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake::workspace {

/// What the video model gets for a shot: a person's own words, else written by rule from the story as it is now, so
/// that a changed look or style needs no walk over all shots. Empty for a shot that is not there.
[[nodiscard]] QString promptFor(const Story &story, ShotId shot);

}  // namespace circletake::workspace
