// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/promptwriter.h"
#include "story/story.h"
#include "workspace/mouths.h"
#include "workspace/storychange.h"

#include <optional>

namespace circletake::workspace {

/// Tells which takes were made before a change of cast, style, references or prompt, and which lip syncs before one of
/// their voices or of the take that they are of. Derived anew from the story whenever it is asked after a change, so
/// that nothing is ever marked, and an undo makes a take good again.
class Staleness
{
public:
    /// `story` must outlive it.
    explicit Staleness(const Story &story)
        : m_story(story)
        , m_mouths(story)
    {
    }

    /// Never for a take that does not know what it was made with, or that a person gave words of its own; nor for one
    /// that came to nothing.
    [[nodiscard]] bool isStale(const Take &take) const;
    /// The story has changed. What takes that move on cannot change is kept: they do many times a second.
    void follow(const StoryChange &change);

private:
    [[nodiscard]] QByteArray inputsNow(ShotId shot) const;
    [[nodiscard]] bool isStaleSync(const Take &take) const;

    const Story &m_story;
    Mouths m_mouths;
    mutable std::optional<script::PromptWriter> m_writer;
    mutable QHash<ShotId, QByteArray> m_inputs;
};

}  // namespace circletake::workspace
