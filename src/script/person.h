// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.h"

#include <QStringView>
#include <optional>

namespace circletake::script {

/// A person from a name, the remark in brackets ("35岁，特警队长") and a description; any of the last two may be empty.
[[nodiscard]] ScriptCharacter person(QStringView name, QStringView remark, QStringView description);

/// A line of 人物小传: `陈念（26）：修表师，…`, `- **林琛**（35岁，特警队长）`. Nothing when it names nobody.
[[nodiscard]] std::optional<ScriptCharacter> personOfLine(QStringView bare);

/// A row of a Markdown table of people: name, age, the rest. Nothing for head and rule.
[[nodiscard]] std::optional<ScriptCharacter> personOfTableRow(QStringView bare);

}  // namespace circletake::script
