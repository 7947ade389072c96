// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "script/enhancement.h"
#include "workspace/problem.h"
#include "workspace/renderrequest.h"

namespace circletake::workspace {

/// What a language model is asked about. The scenes are the union of what is named; nothing named means all.
struct WritingRequest
{
    QVector<EpisodeId> episodes;
    QVector<SceneId> scenes;
    RouteOptions route;   ///< provider: id of a chat profile
    QString model;        ///< empty: the provider's first
    int concurrency = 8;  ///< scenes at once
};

/// What a language model is to do with the scenes.
enum class WritingTask { Plan, Enhance };

/// What a WritingRequest would come to, before anything is spent.
struct WritingEstimate
{
    QString provider;   ///< label
    int scenes = 0;     ///< that would be asked about
    int fixed = 0;      ///< left as they are: approved, or nothing open in them
    int unchanged = 0;  ///< planned by this model already, and nothing changed since
    int questions = 0;
    qint64 promptTokens = 0;    ///< about
    qint64 answerTokens = 0;    ///< about
    std::optional<Money> most;  ///< each question asked once, at the longest answer; nothing: no price is known
    /// What the series' budget leaves, or the episode's where only one is asked about and it leaves less; nothing: no
    /// limit.
    std::optional<Money> budgetLeft;
};

/// What a run has used so far.
struct TextUse
{
    qint64 questions = 0;
    qint64 promptTokens = 0;  ///< as the service told
    qint64 answerTokens = 0;
    Amounts cost;         ///< by the profile's prices; an answer that was lost counts as charged
    bool priced = false;  ///< the profile has a price for the model
};

/// How far a run is.
struct WritingProgress
{
    int scenes = 0;  ///< to ask about
    int done = 0;    ///< those that fell back are among them
    int fellBack = 0;
    int running = 0;
    TextUse use;
};

/// How planning by a model went.
struct WritingOutcome
{
    int scenes = 0;  ///< planned by the model
    int shots = 0;   ///< in these and in those that fell back
    int unusedLines = 0;
    int fixed = 0;
    int unchanged = 0;
    int fellBack = 0;           ///< planned by rule instead; `problems` says why
    int open = 0;               ///< not planned: the run was stopped before
    QVector<Problem> problems;  ///< in the order of the script
    TextUse use;
    std::optional<Error> stopped;  ///< why it ended early: Provider, Budget, Storage or Cancelled
};

/// What a model proposes for scenes; nothing is changed by it.
struct EnhanceOutcome
{
    QVector<script::SceneProposal> proposals;  ///< in the order of the script; those without a change left out
    int scenes = 0;                            ///< that were answered
    QVector<Problem> problems;                 ///< scenes without an answer that can be used, and why
    TextUse use;
    std::optional<Error> stopped;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::WritingTask)
Q_DECLARE_METATYPE(circletake::workspace::WritingRequest)
Q_DECLARE_METATYPE(circletake::workspace::WritingEstimate)
Q_DECLARE_METATYPE(circletake::workspace::WritingProgress)
Q_DECLARE_METATYPE(circletake::workspace::WritingOutcome)
Q_DECLARE_METATYPE(circletake::workspace::EnhanceOutcome)
