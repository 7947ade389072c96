// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "report/percentiles.h"
#include "story/story.h"

#include <QMap>

namespace circletake::report {

/// What takes came to: of a series, an episode, or one provider's model.
struct RunFigures
{
    int shots = 0;  ///< with at least one take
    int takes = 0;
    int ready = 0;
    int failed = 0;  ///< failed or lost
    int unknown = 0;
    int cancelled = 0;
    int open = 0;                     ///< queued or under way
    int animatics = 0;                ///< of the ready ones: previsualisation, no model's clips
    int firstTime = 0;                ///< shots whose first take was good
    QMap<ProblemKind, int> problems;  ///< of failed, lost and unknown takes

    Amounts spent;
    Amounts reserved;       ///< held for open and unknown takes
    Amounts onRetries;      ///< of `spent`: takes after a shot's first
    Amounts unused;         ///< of `spent`: takes that do not go into the film
    qint64 finishedMs = 0;  ///< length of the clips that go into the film

    Percentiles submit;
    Percentiles queue;
    Percentiles generation;
    Percentiles download;
    qint64 meanMs = -1;  ///< submitted until its clip was there, over ready takes; -1 without one

    /// Ready takes among those that ended, 0 to 1; -1 when none has ended.
    [[nodiscard]] double successRate() const;
    /// Shots that were good at the first take, 0 to 1; -1 without shots.
    [[nodiscard]] double firstTimeRate() const;
    /// What a minute of finished film costs; nothing while there is none, or where several currencies were paid.
    [[nodiscard]] std::optional<Money> perFinishedMinute() const;
};

/// One take with what its figures need to know around it.
struct CountedTake
{
    const Take *take = nullptr;
    bool chosen = false;  ///< goes into the film
};

[[nodiscard]] RunFigures figuresOf(const QVector<CountedTake> &takes);

/// All takes of an episode, or of the series for an invalid id, in story order.
[[nodiscard]] QVector<CountedTake> takesOf(const Story &story, EpisodeId episode);

}  // namespace circletake::report
