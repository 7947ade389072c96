// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

namespace circletake::test {

/// Scenes built by hand, as a reader would give them.
[[nodiscard]] Line lineOf(LineKind kind, const QString &text);
[[nodiscard]] Line does(const QString &action);
[[nodiscard]] Line does(const char *utf8Action);
[[nodiscard]] Line says(const QString &character, const QString &text, const QString &mood = {},
                        VoiceKind voice = VoiceKind::OnScreen);
[[nodiscard]] Line says(const char *utf8Character, const char *utf8Text, const char *utf8Mood = "",
                        VoiceKind voice = VoiceKind::OnScreen);

/// A scene of id 1 in episode 1, inside a hall at night, heading line first; its people are its speakers.
[[nodiscard]] Scene sceneOf(const QVector<Line> &lines, const QString &place = QStringLiteral("堂屋"));

/// Characters with ids 1, 2, 3 …
[[nodiscard]] QVector<Character> castOf(const QStringList &names);

}  // namespace circletake::test
