// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/planning.h"

#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

int unusedLines(const Scene &scene, const QVector<Shot> &shots)
{
    QSet<int> used;
    for (const Shot &shot : shots)
        used.unite(QSet<int>(shot.lines.cbegin(), shot.lines.cend()));
    const QVector<int> unfilmed = script::unfilmed(scene);
    int count = 0;
    for (int line = 0; line < scene.lines.size(); ++line)
        if (!used.contains(line) && !unfilmed.contains(line))
            ++count;
    return count;
}

}  // namespace

script::PlanContext planContext(const Story &story, SceneId scene)
{
    script::PlanContext context;
    context.series = story.series();
    context.cast = story.characters();
    for (const ShotId id : story.shotsOf(scene))
        if (!story.takesOf(id).isEmpty())
            context.withTakes.insert(id);
    return context;
}

QVector<Shot> shotsOf(const Story &story, SceneId scene)
{
    QVector<Shot> shots;
    for (const ShotId id : story.shotsOf(scene))
        shots.append(*story.find(id));
    return shots;
}

void addScene(PlannedEdit &planned, const Story &story, const Scene &scene, const QVector<Shot> &shots)
{
    QSet<ShotId> staying;
    for (Shot shot : shots) {
        shot.scene = scene.id;
        staying.insert(shot.id);
        if (const Shot *before = story.find(shot.id); !before || *before != shot)
            planned.edit.shots.append(shot);
    }
    for (const ShotId shot : story.shotsOf(scene.id))
        if (!staying.contains(shot))
            planned.edit.removedShots.append(shot);
    if (const QString beat = script::beatOf(scene); beat != scene.beat) {
        planned.edit.scenes.append(scene);
        planned.edit.scenes.last().beat = beat;
    }
    ++planned.scenes;
    planned.shots += int(shots.size());
    planned.unusedLines += unusedLines(scene, shots);
}

Result<void> giveIds(PlannedEdit &planned, const IdBlockSource &ids)
{
    QVector<Shot> &shots = planned.edit.shots;
    const auto isNew = [](const Shot &shot) { return !shot.id.isValid(); };
    const qint64 count = std::count_if(shots.cbegin(), shots.cend(), isNew);
    if (count == 0)
        return {};
    const auto first = ids(count);
    if (!first)
        return first.error();
    qint64 next = *first;
    for (Shot &shot : shots)
        if (isNew(shot))
            shot.id = ShotId{next++};
    return {};
}

QVector<SceneId> unplannedScenes(const Story &story, EpisodeId episode)
{
    QVector<SceneId> scenes = story.scenesOf(episode);
    scenes.erase(
        std::remove_if(scenes.begin(), scenes.end(), [&](SceneId scene) { return !story.shotsOf(scene).isEmpty(); }),
        scenes.end());
    return scenes;
}

Result<PlannedEdit> planEdit(const Story &story, const QVector<EpisodeId> &episodes, PlanScope scope,
                             const script::RulePlanner &planner, const IdBlockSource &ids)
{
    PlannedEdit planned;
    for (const EpisodeId episode : episodes) {
        QString previousPlace;
        for (const SceneId id : story.scenesOf(episode)) {
            const Scene &scene = *story.find(id);
            script::PlanContext context = planContext(story, id);
            context.previousPlace = std::exchange(previousPlace, scene.place);
            const QVector<Shot> existing = shotsOf(story, id);
            if (scope == PlanScope::OnlyUnplanned && !existing.isEmpty())
                continue;
            addScene(planned, story, scene,
                     existing.isEmpty() ? planner.plan(scene, context) : planner.replan(scene, existing, context));
        }
    }
    if (const auto given = giveIds(planned, ids); !given)
        return given.error();
    return planned;
}

}  // namespace circletake::workspace
