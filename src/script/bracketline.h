// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/scriptlabel.h"
#include "script/speechline.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace circletake::script {

/// A line in `【…】` or `[…]`, or in round brackets with a label: `【字幕：…】`, `【闪回】`, `（音效：…）`,
/// `【VO：…】`.
struct BracketLine
{
    ScriptLabel label = ScriptLabel::None;  ///< None: action, words in the brackets and all
    QString mark;                           ///< the label as written: "特写"
    QString text;                           ///< without the label; may be empty
    std::optional<SpeechLine> speech;       ///< of `【VO：…】`; its words are in `text`

    [[nodiscard]] static std::optional<BracketLine> read(QStringView bare);
};

}  // namespace circletake::script
