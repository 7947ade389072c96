// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

namespace circletake::script {

/// What a scene is written in, as far as an answer has to be in the same.
enum class ScriptLanguage { Chinese, Latin, Other };

[[nodiscard]] ScriptLanguage languageOf(const Scene &scene);
/// By its letters; a text without any, and any text for Other, is.
[[nodiscard]] bool isInLanguage(QStringView text, ScriptLanguage language);

}  // namespace circletake::script
