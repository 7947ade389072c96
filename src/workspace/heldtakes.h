// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"

#include <QSet>

namespace circletake::workspace {

/// The held takes of all shots (see heldTakes()) by what was measured before and lies in the project's cache; measures
/// nothing.
[[nodiscard]] QSet<TakeId> heldAsRemembered(const Story &story, const QString &projectFolder);

}  // namespace circletake::workspace
