// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/scope.h"

#include "workspace/workspace.h"

#include <QComboBox>

namespace circletake::desktop {

EpisodeId episodeInView(workspace::Workspace &workspace)
{
    const workspace::Selection &selection = workspace.selection();
    if (selection.episode().isValid())
        return selection.episode();
    const QVector<EpisodeId> &episodes = workspace.story().episodes();
    return episodes.size() == 1 ? episodes.first() : EpisodeId{};
}

void addEpisodes(QComboBox &box, const Story &story)
{
    for (const EpisodeId id : story.episodes()) {
        const QString title = story.find(id)->title;
        const QString slate = story.slateOf(id).text();
        box.addItem(title.isEmpty() ? slate : QStringLiteral("%1 · %2").arg(slate, title), id.value);
    }
}

}  // namespace circletake::desktop
