// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"

namespace circletake::workspace {

/// The scenes that a character is in: named among their people, or seen in one of their shots. In story order.
[[nodiscard]] QVector<SceneId> scenesWith(const Story &story, CharacterId character);

/// For every character, in how many scenes it is: as scenesWith(), in one go.
[[nodiscard]] QHash<CharacterId, int> sceneCounts(const Story &story);

/// The character whom the script calls so, other than `but`; null when nobody.
[[nodiscard]] const Character *namedSo(const Story &story, const QString &name, CharacterId but);

/// Two spellings of one person become one: `kept` answers to the names of `gone` too, has its pictures and wardrobe
/// behind its own, takes over what it lacks, and stands in its place in every shot. Both must be there.
[[nodiscard]] render::StoryEdit mergeOf(const Story &story, CharacterId gone, CharacterId kept);

/// Takes a place into the style bible, instead of the one of that name; one of which nothing is known is only taken
/// out.
void putPlace(StyleBible &bible, const Place &place);

}  // namespace circletake::workspace
