// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scope.h"

#include "workspace/workspace.h"

namespace circletake::desktop {

EpisodeId episodeInView(workspace::Workspace &workspace)
{
    const workspace::Selection &selection = workspace.selection();
    if (selection.episode().isValid())
        return selection.episode();
    const QVector<EpisodeId> &episodes = workspace.story().episodes();
    return episodes.size() == 1 ? episodes.first() : EpisodeId{};
}

}  // namespace circletake::desktop
