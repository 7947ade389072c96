// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/fencedscript.h"

#include <QJsonObject>

namespace circletake::sandbox {

// What a language model would answer to the questions of script/, by rule and in their schemas. Pure.

/// A storyboard of the material (storyboardSchema()): every asked line in one shot, as many shots as asked for.
[[nodiscard]] QJsonObject storyboardByRule(const script::FencedMaterial &material);
/// Proposals for the material (enhancementSchema()): the light of the place, what is usual at the festival that the
/// scene names, and where its feeling turns an angle and a light. No line is replaced.
[[nodiscard]] QJsonObject enhancementByRule(const script::FencedMaterial &material);

/// The light that lies over a place at its time, a sentence in the scene's language.
[[nodiscard]] QString lightOf(const Scene &scene, bool chinese);

}  // namespace circletake::sandbox
