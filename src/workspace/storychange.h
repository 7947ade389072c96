// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QMetaType>
#include <QSet>

namespace circletake::workspace {

/// What happened to the document, told once to everyone.
struct StoryChange
{
    enum class Kind {
        Reset,   ///< another project, or none: read everything anew
        Edited,  ///< rows were put or removed; children lists may differ
        Takes    ///< takes were made or moved on; the tree of shots is as it was
    };

    Kind kind = Kind::Reset;
    bool series = false;       ///< the series' own facts
    bool structure = false;    ///< some parent's list of children differs
    QSet<EpisodeId> episodes;  ///< put, removed, or with another list of scenes
    QSet<SceneId> scenes;      ///< put, removed, or with another list of shots
    QSet<ShotId> shots;        ///< put, removed, or with a changed take
    QSet<CharacterId> characters;
    QSet<TakeId> takes;               ///< put by the engine
    QSet<EpisodeId> countedEpisodes;  ///< whose StateCounts changed
    QSet<SceneId> countedScenes;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::StoryChange)
