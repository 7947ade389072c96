// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/story.h"

namespace circletake::workspace {

/// A number for a shot that is to stand behind `after` in `scene` (first when that is invalid), and the shots behind it
/// that must move up to make room.
struct ShotNumber
{
    int number = 0;
    QVector<Shot> moved;
};

/// `moving` is the shot itself when it is in the scene already. BadInput when room could only be made by renumbering
/// shots with takes: these are named after their shot.
[[nodiscard]] Result<ShotNumber> numberBehind(const Story &story, SceneId scene, ShotId after, ShotId moving = {});

}  // namespace circletake::workspace
