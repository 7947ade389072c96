// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sceneheading.h"

#include <QStringView>
#include <optional>

namespace circletake::script {

/// The scene headings of Chinese short dramas, in the collected forms: number, time, inside/outside and place as
/// unordered slots (docs: formats 1.3). All texts given are trimmed lines.
class ChineseHeading
{
public:
    /// Nothing when the line is no heading by itself. Accepted: a number and a time or an in/out word; a 场, 场景, 场次
    /// or Scene prefix; without a number both time and in/out in at most 30 characters.
    [[nodiscard]] static std::optional<SceneHeading> read(QStringView bare);

    /// `1`, `（2）`, `8-1`: a heading when the next line has slots or labels.
    [[nodiscard]] static std::optional<SceneHeading> readNumberAlone(QStringView bare);
    /// A line that gives slots and nothing else: `日 内 灵山`. Fills what the heading lacks.
    [[nodiscard]] static bool readSlotLine(QStringView bare, SceneHeading &heading);
    /// `地点：…`, `时间：…`, `内外景：…`, `场景：…`. Fills what the heading lacks.
    [[nodiscard]] static bool readLabel(QStringView bare, SceneHeading &heading);
    /// Whether the line begins with a label of a heading.
    [[nodiscard]] static bool isLabel(QStringView bare);
    /// Quick: a line for which none of the above is true for sure.
    [[nodiscard]] static bool cannotBe(QStringView bare);
};

}  // namespace circletake::script
