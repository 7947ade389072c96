// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannersetups.h"

namespace circletake::script {

// What the planner writes into Shot::action, in the script's own language.

/// The script's sentences of a setup, and between them who talks, to whom and how, in order.
[[nodiscard]] QString actionOf(const Setup &setup, const SceneView &view, int listener);

/// How someone takes what was just said (`hears`) or seen.
[[nodiscard]] QString reactionAction(const SceneView &view, int member, Tone tone, bool hears);

/// Who else is there, of `people` whom the setup's own sentences do not name; empty when nobody is.
[[nodiscard]] QString presenceAction(const SceneView &view, const QVector<int> &people, const Setup &setup);

/// A place as such: "陈家老宅堂屋的全貌。"
[[nodiscard]] QString placeAction(const SceneView &view);

/// The clause of a sentence that names a thing, as an insert shows it.
[[nodiscard]] QString insertAction(const SceneView &view, const QString &sentence, const NamedObject &object);

/// Two people in one frame, facing each other.
[[nodiscard]] QString twoShotAction(const SceneView &view, int left, int right);

/// The last look at a scene (`which` 0); 1 and 2 are looks at an empty place before it.
[[nodiscard]] QString closingAction(const SceneView &view, int member, int which);

}  // namespace circletake::script
