// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/provider.h"
#include "render/ports/takestore.h"

#include <QHash>
#include <QVector>

namespace circletake::render {

/// One route as it stands now.
struct RouteStatus
{
    QString route;  ///< profile id
    QString label;
    int running = 0;  ///< takes under way there: submitting to running, and cancelling
    int queued = 0;
    int downloading = 0;        ///< being fetched or checked
    int limit = 0;              ///< takes that may be under way now; losses lower it
    int mostLimit = 0;          ///< the same without losses
    int requestsPerMinute = 0;  ///< allowed; 0: no limit
    int requestsLastMinute = 0;
    bool stopped = false;       ///< sends nothing new until restartRoute()
    bool notAnswering = false;  ///< the circuit breaker is open
    qint64 waitMs = 0;          ///< asked by the provider or by the breaker to wait so long; 0: not waiting
    ProviderError error;        ///< why it is stopped or not answering
};

/// Requests sent since the engine was made.
struct RequestCounts
{
    qint64 submit = 0;
    qint64 poll = 0;
    qint64 lookUp = 0;
    qint64 cancel = 0;
    qint64 download = 0;
    qint64 callback = 0;  ///< received
};

struct EpisodeBudget
{
    EpisodeId episode;  ///< 0: the whole series
    Budget budget;
};

struct EngineStatus
{
    QVector<RouteStatus> routes;
    RequestCounts requests;
    qint64 retries = 0;              ///< submits, polls and downloads that were made again
    qint64 rateLimited = 0;          ///< answers that said "too many"
    qint64 forecastMs = 0;           ///< until all that is queued or under way is likely done; -1: nothing is known yet
    QHash<TakeId, qint64> silentMs;  ///< of each take at a provider: since an answer last spoke of it
    QVector<EpisodeBudget> budgets;  ///< series first, then the episodes that the engine has met
    bool paused = false;
    bool storageTrouble = false;  ///< the disk refuses: nothing is submitted
    int held = 0;                 ///< takes of a copied project that wait for allowCopy()
    int resting = 0;              ///< clips whose download failed often; tried again later, never rendered again
};

}  // namespace circletake::render
