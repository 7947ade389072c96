// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QString>

namespace circletake {

/// What lies under the speech of a film. Stored by number: append only.
enum class BedKind {
    Music,    ///< steps back under speech
    Ambience  ///< a room or a street: stays as it is
};

/// Music or ambience under an episode.
struct SoundBed
{
    BedId id;
    EpisodeId episode;
    BedKind kind = BedKind::Music;
    QString name;      ///< as people know it: the file's name when it came
    QString file;      ///< path relative to the project
    int startMs = 0;   ///< in the film
    int lengthMs = 0;  ///< 0: to the file's end, or to the film's end when it loops
    int gain = -60;    ///< tenths of a decibel, -600 to 120
    bool loop = false;
    int fadeInMs = 0;
    int fadeOutMs = 0;

    bool operator==(const SoundBed &) const = default;
};

}  // namespace circletake
