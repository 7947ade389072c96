// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cut.h"
#include "story/linereading.h"

namespace circletake::exchange {

/// A line of dialogue and its time in the film.
struct SpokenLine
{
    ShotId shot;
    SceneId scene;
    int line = 0;       ///< index into Scene::lines
    ReadingId reading;  ///< whose file is heard; invalid: the clip itself speaks
    qint64 fromMs = 0;
    qint64 toMs = 0;

    bool operator==(const SpokenLine &) const = default;
};

/// How speech lies in a shot.
struct SpeechRules
{
    qint64 leadMs = 350;   ///< from a shot's start to its first word; this and the pause are the animatics', too
    qint64 pauseMs = 280;  ///< between two speeches
};

/// When each line of an episode is spoken, in order. Where a shot has voices of its own, these last as long as they
/// last: its lines follow one another from its start, or from the end of what still sounds, and may run into the next
/// shot. Elsewhere the lines are laid into the shot by the script's own time, faster where it is too short. A stale
/// voice is heard until it is made anew.
[[nodiscard]] QVector<SpokenLine> spokenLinesOf(const Story &story, EpisodeId episode, const SpeechRules &rules = {});

}  // namespace circletake::exchange
