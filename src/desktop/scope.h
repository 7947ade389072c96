// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

class QComboBox;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The episode that commands mean: the selected one, else the only one; invalid when there are several.
[[nodiscard]] EpisodeId episodeInView(workspace::Workspace &workspace);

/// Adds the episodes as choices, by slate and title, each with its id's value as data.
void addEpisodes(QComboBox &box, const Story &story);

}  // namespace circletake::desktop
