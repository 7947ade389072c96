// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Slates of what is in a story, and what a slate stands for.
#include "story/story.h"

namespace circletake {

Slate Story::slateOf(EpisodeId id) const
{
    const Episode *episode = find(id);
    return episode ? Slate{episode->number, 0, 0, 0} : Slate{};
}

Slate Story::slateOf(SceneId id) const
{
    const Scene *scene = find(id);
    if (!scene)
        return {};
    Slate slate = slateOf(scene->episode);
    slate.scene = scene->number;
    return slate;
}

Slate Story::slateOf(ShotId id) const
{
    const Shot *shot = find(id);
    if (!shot)
        return {};
    Slate slate = slateOf(shot->scene);
    slate.shot = shot->number;
    return slate;
}

Slate Story::slateOf(TakeId id) const
{
    const Take *take = find(id);
    if (!take)
        return {};
    Slate slate = slateOf(take->shot);
    slate.take = take->number;
    return slate;
}

SceneId Story::sceneOf(const Slate &slate) const
{
    const Episode *episode = episodeByNumber(slate.episode);
    if (!episode || slate.scene == 0)
        return {};
    for (const SceneId scene : scenesOf(episode->id))
        if (find(scene)->number == slate.scene)
            return scene;
    return {};
}

ShotId Story::shotOf(const Slate &slate) const
{
    const SceneId scene = sceneOf(slate);
    if (!scene.isValid() || slate.shot == 0)
        return {};
    for (const ShotId shot : shotsOf(scene))
        if (find(shot)->number == slate.shot)
            return shot;
    return {};
}

TakeId Story::takeOf(const Slate &slate) const
{
    for (const TakeId take : takesOf(shotOf(slate)))
        if (find(take)->number == slate.take)
            return take;
    return {};
}

}  // namespace circletake
