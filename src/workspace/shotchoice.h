// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/renderrequest.h"

namespace circletake::workspace {

/// Which shots a request means.
struct ShotChoice
{
    QVector<ShotId> shots;  ///< in story order
    int leftOut = 0;        ///< named, but on hold, under way, unknown, or refused by moderation as they are
};

[[nodiscard]] ShotChoice chooseShots(const Story &story, const RenderRequest &request);

/// Shots of the episode that no good clip stands for, in story order.
[[nodiscard]] QVector<ShotId> shotsWithoutClip(const Story &story, EpisodeId episode);

/// What a take of this shot is asked for; `model` is used where the request names none.
[[nodiscard]] RenderSpec specFor(const Story &story, ShotId shot, const RenderRequest &request, const QString &model);

}  // namespace circletake::workspace
