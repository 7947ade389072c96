// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/facemeter.h"

#include <functional>
#include <optional>

namespace circletake::workspace {

/// How like the reference pictures one character is in one take.
struct CharacterLikeness
{
    enum class State {
        NotMeasured,        ///< not yet, or the clip could not be read
        Measured,           ///< see the numbers
        NoFaceSeen,         ///< in none of the sampled pictures
        NoReference,        ///< the character has no pictures
        NoFaceInReferences  ///< none of the pictures shows a face
    };

    CharacterId character;
    QString name;
    State state = State::NotMeasured;
    double likeness = 0;       ///< of the best match among all faces; -1 to 1
    bool low = false;          ///< measured, below the series' threshold, and no animatic
    QVector<double> bySample;  ///< of the best match in each sampled picture; NaN where no face was seen

    [[nodiscard]] bool isMeasured() const { return state == State::Measured; }
};

/// In the order of the shot's cast.
using TakeLikeness = QVector<CharacterLikeness>;

/// What was seen in the file of that hash; null when it was not looked at.
using FindingsOf = std::function<const media::FaceFindings *(const QByteArray &hash)>;

[[nodiscard]] TakeLikeness likenessOf(const Story &story, const Take &take, const FindingsOf &findings);

/// The lowest number; nothing when no character was measured.
[[nodiscard]] std::optional<double> lowestOf(const TakeLikeness &take);

/// The clip of a take and the pictures of everybody in it, for FaceMeter; nothing for a take that is not ready.
[[nodiscard]] QVector<FaceFile> faceFilesOf(const Story &story, TakeId take, const QString &projectFolder);
/// Where a project keeps what was seen; safe to delete.
[[nodiscard]] QString faceCacheOf(const QString &projectFolder);

/// The ready takes of a shot whose lowest number lies below the series' threshold; none when it has no threshold.
[[nodiscard]] QVector<TakeId> heldTakes(const Story &story, ShotId shot, const FindingsOf &findings);

/// "0.41 below 0.60", for people.
[[nodiscard]] QString belowText(double likeness, double least);
/// "0.41", for people.
[[nodiscard]] QString numberText(double likeness);
/// "0.41", "no face seen", "no reference"…, for people.
[[nodiscard]] QString stateText(const CharacterLikeness &likeness);

}  // namespace circletake::workspace
