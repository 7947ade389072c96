// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/mouths.h"
#include "workspace/shotchoice.h"

namespace circletake::workspace {

/// Whether a shot is one for a lip sync now.
struct SyncFit
{
    TakeId source;     ///< whose picture it would be; valid when nothing stands in the way
    QString obstacle;  ///< why not, one sentence for people; empty when nothing does
};

/// A shot is one when somebody in it speaks on screen with a mouth that is seen (see showsMouth()), every such line has
/// its voice, it has a good clip, and the model of that clip does not speak itself. An animatic's scratch voice is no
/// voice of a model: animatics are lip-synced.
[[nodiscard]] SyncFit syncFit(const Story &story, const Mouths &mouths, const Plugs &plugs, ShotId shot);

/// The shots that a request for lip syncs means. Missing: those whose clip has none, or one that was made to other
/// voices, and that nobody wants as filmed; Stale: of these the ones that have one; Failed: those whose newest one
/// failed or is lost; All: every one that is fit. Left out: as of other requests, and clips that the request's provider
/// did not draw where it moves only mouths of its own.
[[nodiscard]] ShotChoice chooseSyncShots(const Story &story, const RenderRequest &request, const Plugs &plugs);

/// Of a request of either layer.
[[nodiscard]] ShotChoice chooseFor(const Story &story, const RenderRequest &request, const Plugs &plugs);

/// The lip syncs that a production (see RenderRequest::producing) may ask for after rendering `video`, as far as they
/// decide the price: of each shot of `clips`, the specs of the clips that are to come, and of those shots whose clip is
/// there and wants one. Lines without a voice count where the production speaks them first.
[[nodiscard]] QHash<ShotId, RenderSpec> syncsAfter(const Story &story, const RenderRequest &video,
                                                   const QHash<ShotId, RenderSpec> &clips, const Plugs &plugs);

/// What a lip sync of a take is asked for, files apart.
[[nodiscard]] RenderSpec syncSpecFor(const Story &story, TakeId source, const RenderRequest &request,
                                     const QString &model);

/// The newest lip sync of a take; null when there was none.
[[nodiscard]] const Take *newestSync(const Story &story, TakeId source);

/// Of Plugs::lipSyncProviders() the one that moves mouths for clips of a provider: that of the same account,
/// "holysheep.lipsync" for "holysheep". Empty when there is none.
[[nodiscard]] QString syncProviderFor(const QString &provider, const QVector<ProviderFacts> &services);
/// The one for the shots that a request means, by the clips that they have; empty when there is none.
[[nodiscard]] QString usualSyncProvider(const Story &story, const RenderRequest &request, const Plugs &plugs);

/// `circletake lipsync` and the stage after rendering: the same shots and limits, for mouths.
[[nodiscard]] RenderRequest syncRequestOf(const RenderRequest &video);

}  // namespace circletake::workspace
