// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinderindex.h"
#include "story/storyboard.h"

#include <QHash>

namespace circletake::script {

/// What the action lines of a scene say that people wear there, by member of the cast: 苏念穿着白色婚纱, “MARA, in a
/// torn evening dress”, “Lin is wearing a black suit”. Several clothes of one person are joined; a later change of
/// clothes (换上, changes into) takes the place of what was said before it.
[[nodiscard]] QHash<int, QString> wardrobeIn(const Scene &scene, const CastIndex &cast);

/// What a character wears in a scene: what a person set, else what the script `said` there (see wardrobeIn()).
[[nodiscard]] QString wornIn(const Scene &scene, const Character &character, const QString &said);

}  // namespace circletake::script
