// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake::exchange {

/// Whose columns and words a shot list has.
enum class ShotListStyle {
    English,  ///< Scene, Shot, Size, Angle, Movement … of American shot lists
    Chinese   ///< 场次 镜号 景别 角度 运镜 … of a 分镜表
};

/// The shots of an episode, or of the whole series for an invalid one, as CSV.
[[nodiscard]] QByteArray shotListCsv(const Story &story, EpisodeId episode, ShotListStyle style);

}  // namespace circletake::exchange
