// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

namespace circletake::script {

inline constexpr int mostPromptCharacters = 1800;

/// What a video model gets for a shot: camera in the trade's English words, place and time, who is seen (name, look,
/// side of the frame), what happens and what is said in the script's own language, mood as light and colour, style.
/// One fact a line, so that a person can edit it and `readPrompt` reads it back exactly. Voices that are not spoken
/// on screen are marked so that no lips move. At most `mostPromptCharacters`: looks are cut first, then action,
/// then speech, each at the end of a sentence.
[[nodiscard]] QString writePrompt(const Shot &shot, const Scene &scene, const QVector<Character> &cast,
                                  const Series &series);

/// A name as it stands in prompts: "CHEN NIAN" becomes "Chen Nian"; others stay.
[[nodiscard]] QString promptName(const QString &name);

}  // namespace circletake::script
