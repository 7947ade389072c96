// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/editlocks.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

/// Scenes whose rows, or whose shots' rows, the edit changes.
QSet<SceneId> scenesOf(const Story &story, const render::StoryEdit &edit)
{
    QSet<SceneId> scenes(edit.removedScenes.cbegin(), edit.removedScenes.cend());
    for (const Scene &scene : edit.scenes)
        scenes.insert(scene.id);
    for (const Shot &shot : edit.shots)
        scenes.insert(shot.scene);
    for (const ShotId id : edit.removedShots)
        if (const Shot *shot = story.find(id))
            scenes.insert(shot->scene);
    for (const EpisodeId episode : edit.removedEpisodes)
        for (const SceneId scene : story.scenesOf(episode))
            scenes.insert(scene);
    return scenes;
}

}  // namespace

void EditLocks::lockScenes(const QSet<SceneId> &scenes, const QString &reason)
{
    m_scenes = scenes;
    m_why = reason;
}

QString EditLocks::obstacleTo(const Story &story, const render::StoryEdit &edit) const
{
    if (isAllLocked())
        return m_all;
    if (m_scenes.isEmpty())
        return {};
    const QSet<SceneId> touched = scenesOf(story, edit);
    const bool free =
        std::none_of(touched.cbegin(), touched.cend(), [this](SceneId id) { return m_scenes.contains(id); });
    return free ? QString() : m_why;
}

}  // namespace circletake::workspace
