// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "script/planner.h"
#include "workspace/scriptimport.h"

namespace circletake::workspace {

/// What planning episodes by rule changes: new shots for scenes that have none, for others what RulePlanner::replan
/// leaves, and a beat where none is written.
struct PlannedEdit
{
    render::StoryEdit edit;
    int scenes = 0;       ///< planned
    int shots = 0;        ///< in these scenes now
    int unusedLines = 0;  ///< of these scenes, in no shot although they could be filmed
};

/// Adds what giving a scene these shots changes; new ones have no id yet. Its beat is written where none is.
void addScene(PlannedEdit &planned, const Story &story, const Scene &scene, const QVector<Shot> &shots);
/// Gives ids to all shots that have none.
[[nodiscard]] Result<void> giveIds(PlannedEdit &planned, const IdBlockSource &ids);
/// What planning a scene depends on besides it; the places are left to the caller.
[[nodiscard]] script::PlanContext planContext(const Story &story, SceneId scene);
[[nodiscard]] QVector<Shot> shotsOf(const Story &story, SceneId scene);

/// The scenes of an episode without a shot, which a planner that was interrupted may leave among planned ones.
[[nodiscard]] QVector<SceneId> unplannedScenes(const Story &story, EpisodeId episode);

enum class PlanScope { Everything, OnlyUnplanned };
[[nodiscard]] Result<PlannedEdit> planEdit(const Story &story, const QVector<EpisodeId> &episodes, PlanScope scope,
                                           const script::RulePlanner &planner, const IdBlockSource &ids);

}  // namespace circletake::workspace
