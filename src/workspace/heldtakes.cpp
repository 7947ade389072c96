// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/heldtakes.h"

#include "workspace/facecache.h"
#include "workspace/likeness.h"

#include <map>

namespace circletake::workspace {

QSet<TakeId> heldAsRemembered(const Story &story, const QString &projectFolder)
{
    QSet<TakeId> held;
    if (story.series().bible.leastLikeness <= 0)
        return held;
    const FaceCache cache(faceCacheOf(projectFolder), media::faceModelsHash());
    std::map<QByteArray, std::optional<media::FaceFindings>> read;  // what lies in it stays where it is
    const auto findings = [&](const QByteArray &hash) -> const media::FaceFindings * {
        const auto known = read.find(hash);
        const auto &found = known != read.end() ? known->second : read.emplace(hash, cache.read(hash)).first->second;
        return found ? &*found : nullptr;
    };
    for (const EpisodeId episode : story.episodes())
        for (const ShotId shot : story.shotsOf(episode))
            for (const TakeId take : heldTakes(story, shot, findings))
                held.insert(take);
    return held;
}

}  // namespace circletake::workspace
