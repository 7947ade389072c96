// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/stage.h"

#include <algorithm>

namespace circletake::workspace {

QString key(Stage stage)
{
    static constexpr std::array names{"plan", "voices", "render", "lipsync", "assemble"};
    return QLatin1String(names[size_t(stage)]);
}

std::optional<Stage> stageFromKey(const QString &word)
{
    const auto found =
        std::find_if(stagesInOrder.begin(), stagesInOrder.end(), [&word](Stage stage) { return key(stage) == word; });
    return found == stagesInOrder.end() ? std::nullopt : std::optional(*found);
}

}  // namespace circletake::workspace
