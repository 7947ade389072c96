// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spokenline.h"

namespace circletake::workspace {

/// A line that is spoken by a mouth which the shot shows.
struct MouthLine
{
    int line = 0;       ///< index into Scene::lines
    ReadingId reading;  ///< its voice; invalid: it has none yet
    qint64 fromMs = 0;  ///< in the shot
    qint64 toMs = 0;

    bool operator==(const MouthLine &) const = default;
};

/// The mouth of a speaker can be seen. By size: from a full shot to an extreme close-up; in wide shots faces are too
/// small, an insert has none. By angle: not from overhead; over a shoulder only the first of the cast faces the camera.
[[nodiscard]] bool showsMouth(const Shot &shot, CharacterId speaker);

/// Which lines of a story move which mouths, and when. An episode is laid out once, until forget().
class Mouths
{
public:
    /// `story` must outlive it.
    explicit Mouths(const Story &story)
        : m_story(story)
    {
    }

    /// Lines spoken on screen by somebody of the shot's cast, whether or not the mouth is seen. Never narration, voices
    /// off screen and inner voices.
    [[nodiscard]] QVector<MouthLine> spokenBy(ShotId shot) const;
    /// Those of them whose mouths the shot shows.
    [[nodiscard]] QVector<MouthLine> of(ShotId shot) const;
    /// Hash of the voices that move the mouths of a shot and of their times: a lip sync that was made to another one is
    /// out of date. Empty where no voice moves any.
    [[nodiscard]] QByteArray inputsOf(ShotId shot) const;
    /// The story has changed.
    void forget() { m_episodes.clear(); }

private:
    using Spoken = QHash<ShotId, QVector<MouthLine>>;  // every spoken line, times in the shot
    [[nodiscard]] const Spoken &spokenIn(EpisodeId episode) const;

    const Story &m_story;
    mutable QHash<EpisodeId, Spoken> m_episodes;
};

}  // namespace circletake::workspace
