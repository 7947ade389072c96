// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake::exchange {

/// One shot of an episode as it stands in the film.
struct Cut
{
    ShotId shot;
    TakeId take;            ///< the chosen one; invalid: the shot has no good clip
    QString slate;          ///< of the take, else of the shot
    QString clip;           ///< absolute path; empty without a take
    qint64 startFrame = 0;  ///< in the film
    qint64 frames = 0;      ///< exact length
    bool animatic = false;
};

/// The episode's shots in order, each as long as its plan says, rounded to whole frames one by one.
[[nodiscard]] QVector<Cut> cutsOf(const Story &story, EpisodeId episode, const QString &projectFolder);

/// Milliseconds at a frame's beginning, rounded.
[[nodiscard]] inline qint64 msOfFrame(qint64 frame, int framesPerSecond)
{
    return (frame * 1000 + framesPerSecond / 2) / framesPerSecond;
}

}  // namespace circletake::exchange
