// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace circletake::script {

/// The number at the front of a Chinese scene heading: `1-1`, `11.1`, `20、`, `场1-1`, `场次（1）`, `第三场`,
/// `EP002-SC001`, `Scene 1-1:`, `+场`.
struct SceneNumber
{
    qsizetype size = 0;      ///< characters, with the separators after it; 0: no number
    int episode = 0;         ///< 0: not given
    int scene = 0;           ///< 0: not given, or with a letter ("12A")
    bool prefixed = false;   ///< with 场, 场景, 场次 or Scene: a heading by itself
    bool inserted = false;   ///< +场
    bool separated = false;  ///< by more than a space
    bool touching = false;   ///< the rest follows without a separator
    bool latin = false;      ///< the prefix is the English word

    [[nodiscard]] bool found() const { return size > 0; }
};

/// `text` is folded, trimmed and without Markdown; brackets `【】[]` are spaces already.
[[nodiscard]] SceneNumber sceneNumber(QStringView text);

}  // namespace circletake::script
