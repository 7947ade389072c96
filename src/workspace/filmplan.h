// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/episodeassembler.h"
#include "render/ports/projectstore.h"
#include "story/story.h"

namespace circletake::workspace {

/// How an episode is put together.
struct AssembleRequest
{
    EpisodeId episode;
    QString out;                    ///< absolute path of the film; empty: exports/EP01.mp4 of the project
    bool fillWithAnimatic = false;  ///< a shot without a good clip shows its animatic, and is not named as missing
    bool burnSubtitles = false;     ///< the script's words in the picture; everything is encoded then
};

/// What the assembler is asked, with the .ass text for burning in and the shots that want a filler.
struct FilmPlan
{
    media::AssemblyPlan assembly;
    QByteArray subtitles;       ///< .ass text, for assembly.subtitleFile when burnt in; empty: nothing is said
    QVector<ShotId> fillers;    ///< shots whose animatic is to be made at the path named in the plan
    QVector<int> fillerPlaces;  ///< their places in assembly.shots
};

/// NotFound when there is no such episode or it has no shots.
[[nodiscard]] Result<FilmPlan> planFilm(const Story &story, const render::ProjectFacts &facts,
                                        const AssembleRequest &request);

}  // namespace circletake::workspace
