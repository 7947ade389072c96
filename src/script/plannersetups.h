// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/planner.h"
#include "script/plannermoments.h"

namespace circletake::script {

enum class SetupRole {
    Establishing,  ///< where we are
    Coverage,      ///< the scene itself
    Insert,        ///< a thing
    Reaction,      ///< how someone takes it
    TwoShot,       ///< both of a pair
    Closing        ///< the scene's last look
};

/// One placing of the camera: what a shot will cover, before it is directed.
struct Setup
{
    SetupRole role = SetupRole::Coverage;
    QVector<Moment> moments;     ///< empty for coverage that adds no line
    QVector<int> people;         ///< for those without moments: whom it shows, subject first
    QString action;              ///< for those without moments: what it shows
    ToneReading tone;            ///< for those without moments
    bool hears = false;          ///< a reaction to what was said, not to what was seen
    const Shot *kept = nullptr;  ///< a shot that is there already

    [[nodiscard]] QVector<int> lines() const;
    [[nodiscard]] qint64 speechMs() const;
    [[nodiscard]] qint64 actionMs() const;
    [[nodiscard]] StageCues cues() const;
    [[nodiscard]] bool has(MomentKind kind) const;
    /// On screen, in order, each once; groups (-1) left out.
    [[nodiscard]] QVector<int> speakers() const;
};

/// Parts moments into `least` to `most` setups (fewer when there are fewer moments), in order: what belongs together in
/// one picture stays together, marks and inserts stand alone, no setup lasts longer than `mostMs` while that can
/// be. `opensPlace`: the first one has to show a new place.
[[nodiscard]] QVector<Setup> partedSetups(const QVector<Moment> &moments, int least, int most, int mostMs,
                                          bool opensPlace);

/// How many setups a scene's moments ask for, before any bounds.
[[nodiscard]] int wantedSetups(const QVector<Moment> &moments);

}  // namespace circletake::script
