// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/renderrequest.h"

#include <QSet>

namespace circletake::workspace {

/// Which shots a request means.
struct ShotChoice
{
    QVector<ShotId> shots;  ///< in story order
    int leftOut = 0;        ///< named, but on hold, under way, unknown, or refused by moderation as they are
};

/// The moderation of `provider` refused the take; empty: of any. Another provider may think otherwise.
[[nodiscard]] bool isRefused(const Take &take, const QString &provider);

/// Every shot that a request names, in story order.
[[nodiscard]] QVector<ShotId> shotsNamed(const Story &story, const RenderRequest &request);

/// The episodes that a request names, by themselves or by what is in them; none: it is about the whole series.
[[nodiscard]] QSet<EpisodeId> episodesNamed(const Story &story, const RenderRequest &request);

/// Of a request for clips.
[[nodiscard]] ShotChoice chooseShots(const Story &story, const RenderRequest &request);

/// Shots of the episode that have no good clip, held ones included, in story order.
[[nodiscard]] QVector<ShotId> shotsWithoutClip(const Story &story, EpisodeId episode);

/// What a take of this shot is asked for; `model` is used where the request names none.
[[nodiscard]] RenderSpec specFor(const Story &story, ShotId shot, const RenderRequest &request, const QString &model);

/// The newest take of a shot that is no lip sync; null when there is none.
[[nodiscard]] const Take *newestFilmed(const Story &story, ShotId shot);
/// The take that a retry makes again: the newest one, unless that is a lip sync which came to a good end, as then
/// nothing is wrong with it, and the picture is meant. Null when there is none.
[[nodiscard]] const Take *takeToRetry(const Story &story, ShotId shot);

}  // namespace circletake::workspace
