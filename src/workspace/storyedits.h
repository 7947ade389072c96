// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "story/story.h"

#include <QHash>

namespace circletake::workspace {

/// Takes of removed shots, so that putting a shot back brings them back.
using TakeShelf = QHash<ShotId, QVector<Take>>;

/// Keeps a take whose shot is gone, as it is now.
void shelveTake(TakeShelf &shelf, const Take &take);

/// Takes `edit` into `story`, whole or not at all, and gives the edit that undoes it. Numbers may be swapped among the
/// rows of one edit. BadInput when a number is taken, a parent is missing, a shot's length or lines break the story's
/// invariants, or it circles a take that is not its own; the story is as it was then.
/// Costs what the edit touches, never what the story holds.
[[nodiscard]] Result<render::StoryEdit> applyEdit(Story &story, const render::StoryEdit &edit, TakeShelf &shelf);

/// Every row of the edit stands in the story as it is, and nothing that it removes is there.
[[nodiscard]] bool isAsIn(const Story &story, const render::StoryEdit &edit);

[[nodiscard]] bool isEmpty(const render::StoryEdit &edit);

}  // namespace circletake::workspace
