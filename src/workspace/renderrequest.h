// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "story/take.h"
#include "workspace/plugs.h"

#include <QMetaType>
#include <QVector>
#include <optional>

namespace circletake::workspace {

/// What is made of a shot.
enum class Layer {
    Video,   ///< a clip
    LipSync  ///< the clip that it has, with its mouths moved by its voices
};

/// Which shots of the chosen ones get a new take. Left out always: a shot whose newest take is queued, under way or
/// unknown. Left out unless it is named as a shot: one on hold, one that the moderation of the same provider
/// refused with the same prompt.
enum class Which {
    Missing,  ///< shots without a good clip
    Failed,   ///< shots whose newest take failed or is lost
    Stale,    ///< shots whose good clip was made before a change of cast, style, references or prompt, unless a newer
              ///< one is up to date; of lip syncs those that were made to other voices or another clip
    All       ///< every shot: a person asks for another take
};

/// What a production asks for beside the clips.
struct ProducedSound
{
    bool voices = true;       ///< lines get the voices that they lack
    QString voiceService;     ///< see VoicesRequest::service
    bool lipSyncs = true;     ///< speaking shots get the lip syncs that they lack
    QString lipSyncProvider;  ///< empty: that of the clips' own service
};

/// What to render and how. The shots are the union of what is named; nothing named means the whole series.
struct RenderRequest
{
    Layer layer = Layer::Video;
    QVector<EpisodeId> episodes;
    QVector<SceneId> scenes;
    QVector<ShotId> shots;
    Which which = Which::Missing;
    RouteOptions route;             ///< an empty provider: the sandbox; of a lip sync that of the clips' own service
    QString model;                  ///< empty: the provider's first
    int requestsPerMinute = 0;      ///< 0: the profile's
    std::optional<Money> budget;    ///< sets the cap of the episodes rendered, of the series when all of it is;
                                    ///< from the command line only: the window edits budgets as rows
    bool byPerson = false;          ///< a click on one card: goes before the batch
    std::optional<QString> prompt;  ///< instead of the shot's; for "retry with…"
    std::optional<bool> sound;      ///< instead of "when there is dialogue"
    qint64 seed = -1;
    std::optional<ProducedSound> producing;  ///< of a production: an estimate counts this, too
};

/// What a RenderRequest would come to, before anything is spent.
struct Estimate
{
    int takes = 0;
    qint64 filmMs = 0;          ///< length of the clips together
    int voices = 0;             ///< lines that a production speaks first
    int lipSyncs = 0;           ///< that a production lets follow
    std::optional<Money> most;  ///< of all of it; nothing when the provider has no price for one of them
    Money budgetLeft;           ///< zero when no budget is set
    bool overBudget = false;
    qint64 workMs = -1;  ///< forecast of the time from the first submit to the last clip; -1 unknown
    QString provider;    ///< label
    bool animatic = false;
};

/// What render() began.
struct RenderStarted
{
    int takes = 0;    ///< takes queued now
    int refused = 0;  ///< shots left out: under way, on hold, or refused by the budget
    int waiting = 0;  ///< shots that continue from one whose take is still to come: they follow it
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::RenderRequest)
Q_DECLARE_METATYPE(circletake::workspace::Estimate)
