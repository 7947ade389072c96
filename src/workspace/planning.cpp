// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/planning.h"

#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

class Planning
{
public:
    Planning(const Story &story, const script::RulePlanner &planner)
        : m_story(story)
        , m_planner(planner)
    {
        m_context.series = story.series();
        m_context.cast = story.characters();
    }

    void planEpisode(EpisodeId episode);
    [[nodiscard]] Result<PlannedEdit> finish(const IdBlockSource &ids);

private:
    void planScene(const Scene &scene);
    void countUnused(const Scene &scene, const QVector<Shot> &shots);

    const Story &m_story;
    const script::RulePlanner &m_planner;
    script::PlanContext m_context;
    PlannedEdit m_planned;
};

void Planning::planEpisode(EpisodeId episode)
{
    m_context.previousPlace.clear();
    for (const SceneId id : m_story.scenesOf(episode)) {
        planScene(*m_story.find(id));
        m_context.previousPlace = m_story.find(id)->place;
    }
}

void Planning::planScene(const Scene &scene)
{
    QVector<Shot> existing;
    m_context.withTakes.clear();
    for (const ShotId id : m_story.shotsOf(scene.id)) {
        existing.append(*m_story.find(id));
        if (!m_story.takesOf(id).isEmpty())
            m_context.withTakes.insert(id);
    }
    const QVector<Shot> shots =
        existing.isEmpty() ? m_planner.plan(scene, m_context) : m_planner.replan(scene, existing, m_context);
    QSet<ShotId> staying;
    for (Shot shot : shots) {
        shot.scene = scene.id;
        staying.insert(shot.id);
        if (const Shot *before = m_story.find(shot.id); !before || *before != shot)
            m_planned.edit.shots.append(shot);
    }
    for (const Shot &shot : std::as_const(existing))
        if (!staying.contains(shot.id))
            m_planned.edit.removedShots.append(shot.id);
    if (const QString beat = script::beatOf(scene); beat != scene.beat) {
        m_planned.edit.scenes.append(scene);
        m_planned.edit.scenes.last().beat = beat;
    }
    ++m_planned.scenes;
    m_planned.shots += int(shots.size());
    countUnused(scene, shots);
}

void Planning::countUnused(const Scene &scene, const QVector<Shot> &shots)
{
    QSet<int> used;
    for (const Shot &shot : shots)
        used.unite(QSet<int>(shot.lines.cbegin(), shot.lines.cend()));
    const QVector<int> unfilmed = script::unfilmed(scene);
    for (int line = 0; line < scene.lines.size(); ++line)
        if (!used.contains(line) && !unfilmed.contains(line))
            ++m_planned.unusedLines;
}

Result<PlannedEdit> Planning::finish(const IdBlockSource &ids)
{
    QVector<Shot> &shots = m_planned.edit.shots;
    const auto isNew = [](const Shot &shot) { return !shot.id.isValid(); };
    const qint64 count = std::count_if(shots.cbegin(), shots.cend(), isNew);
    if (count == 0)
        return m_planned;
    const auto first = ids(count);
    if (!first)
        return first.error();
    qint64 next = *first;
    for (Shot &shot : shots)
        if (isNew(shot))
            shot.id = ShotId{next++};
    return m_planned;
}

}  // namespace

Result<PlannedEdit> planEdit(const Story &story, const QVector<EpisodeId> &episodes, const script::RulePlanner &planner,
                             const IdBlockSource &ids)
{
    Planning planning(story, planner);
    for (const EpisodeId episode : episodes)
        planning.planEpisode(episode);
    return planning.finish(ids);
}

}  // namespace circletake::workspace
