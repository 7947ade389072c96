// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "story/story.h"

namespace circletake::workspace {

/// How long a shot's lines ask it to be, in whole seconds of 5 to 30: the time its voices take (the script's own for
/// lines without one), pauses, air at both ends, and what its action lines take to be seen.
[[nodiscard]] int fittedLength(const Story &story, const Shot &shot);

/// Brings shots to the lengths that their voices ask for. Left as they are: shots without a voice, whose length a
/// person has set, and those with a take, as its clip has the length of then.
[[nodiscard]] render::StoryEdit fittedLengths(const Story &story, const QVector<ShotId> &shots);

}  // namespace circletake::workspace
