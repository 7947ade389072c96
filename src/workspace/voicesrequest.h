// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/linereading.h"

namespace circletake::workspace {

/// Which lines of those named get a voice.
enum class WhichVoices {
    Missing,  ///< without one, or with a stale one; what a person recorded is left alone
    All
};

/// A line of a scene, by its place in Scene::lines.
struct LinePlace
{
    SceneId scene;
    int line = 0;

    bool operator==(const LinePlace &) const = default;
};

struct VoicesRequest
{
    QVector<EpisodeId> episodes;  ///< none, and no lines: all
    QVector<LinePlace> lines;     ///< only these, when there are any
    WhichVoices which = WhichVoices::Missing;
    QString service;       ///< speech profile for those whose voice nobody has chosen; empty: scratch voices
    bool fitShots = true;  ///< shots get the lengths that their voices ask for; see fittedLengths()
};

/// The lines that a request is about, in order of the story.
[[nodiscard]] QVector<LinePlace> linesOf(const Story &story, const VoicesRequest &request);

/// How the voices of an episode, or of the series, stand.
struct VoiceCounts
{
    int lines = 0;  ///< that are spoken
    int ready = 0;
    int stale = 0;
    qint64 spokenMs = 0;  ///< of those that are there, stale ones included

    bool operator==(const VoiceCounts &) const = default;
};

[[nodiscard]] VoiceCounts voiceCounts(const Story &story, EpisodeId episode);

}  // namespace circletake::workspace
