// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace circletake::workspace {

/// A stage of making an episode. The window's production and `circletake produce` both go by `stagesInOrder`.
enum class Stage { Plan, Voices, Render, LipSync, Assemble };

inline constexpr std::array stagesInOrder{Stage::Plan, Stage::Voices, Stage::Render, Stage::LipSync, Stage::Assemble};

/// Stable words for options and JSON: "plan", "lipsync".
[[nodiscard]] QString key(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromKey(const QString &key);

}  // namespace circletake::workspace
