// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

namespace circletake::workspace {

/// The pictures that a shot has to offer, the most telling first: one of each character in it, one of its place, one of
/// the series' style, then the further ones in the same order. Each file once.
[[nodiscard]] QVector<SpecPicture> referencesFor(const Story &story, ShotId shot);

/// The seed that this shot shares with others by the series' rule, different for each further take so that a retry is
/// not the same clip again; -1 where the rule is none.
[[nodiscard]] qint64 seedFor(const Story &story, ShotId shot);

/// The shot before it in its scene; invalid for the first one.
[[nodiscard]] ShotId shotBefore(const Story &story, ShotId shot);
/// The shot that begins with the last picture of this one; invalid when none does.
[[nodiscard]] ShotId shotContinuing(const Story &story, ShotId shot);

/// Hash of everything about cast, style, references and words that decides how the shot looks: a take that was made
/// with another one is out of date. `prompt` is what would be sent now.
[[nodiscard]] QByteArray inputsOf(const Story &story, ShotId shot, const QString &prompt);

}  // namespace circletake::workspace
