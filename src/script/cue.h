// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sourceline.h"
#include "script/voicemark.h"

#include <QString>
#include <optional>

namespace circletake::script {

/// A Fountain character cue: `STEEL (V.O.) (CONT'D)`, `@McCoy`, `BRICK ^`.
struct Cue
{
    QString name;
    QString mood;  ///< extensions that are no voice mark: "on the radio"
    std::optional<VoiceMark> voice;
    bool dual = false;

    /// Whether a line by itself is a cue in capitals: no lower-case letter outside brackets, a letter first in the
    /// name, not two spaces at the end. Blank lines around it are the caller's affair.
    [[nodiscard]] static bool isInCapitals(const SourceLine &line);
    /// Whether a line by itself may be the cue of a caseless script (Chinese): short, no sentence punctuation.
    [[nodiscard]] static bool mayBeCaseless(const SourceLine &line);
    /// '@' and something behind it.
    [[nodiscard]] static bool isForced(QStringView bare);

    [[nodiscard]] static Cue read(QStringView bare);
    /// The name alone.
    [[nodiscard]] static QString nameIn(QStringView bare);
};

/// A line wholly in round brackets.
[[nodiscard]] bool isParenthetical(QStringView bare);

}  // namespace circletake::script
