// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The episode that commands mean: the selected one, else the only one; invalid when there are several.
[[nodiscard]] EpisodeId episodeInView(workspace::Workspace &workspace);

}  // namespace circletake::desktop
