// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/unusedreason.h"

#include <QFlags>
#include <QStringView>

namespace circletake::script {

/// What is left of a line of the file once boneyards, comments and notes are taken out.
enum class LineState : quint8 {
    Text,
    Blank,    ///< nothing, or one white space
    Spaces,   ///< two white spaces or more: keeps a block of dialogue going
    Removed,  ///< all of it is boneyard or comment: neither blank nor text to its neighbours
    Note      ///< all of it is a [[note]]; text holds the words
};

enum class LineTrait : quint8 {
    Han = 0x1,
    Lower = 0x2,     ///< a lower-case letter outside round brackets
    Upper = 0x4,     ///< an upper-case letter outside round brackets
    Caseless = 0x8,  ///< a letter without case outside round brackets
    Colon = 0x10,    ///< ':' or '：'
    Markup = 0x20,   ///< '*', '_' or a backslash
    Bracket = 0x40,  ///< a round bracket
    Square = 0x80    ///< '['
};
Q_DECLARE_FLAGS(LineTraits, LineTrait)
Q_DECLARE_OPERATORS_FOR_FLAGS(LineTraits)

/// A line of the file. The views live as long as their SourceText.
struct SourceLine
{
    QStringView raw;   ///< as in the file, without its line end
    QStringView text;  ///< without boneyards, comments and notes
    QStringView bare;  ///< text without white space at both ends
    LineState state = LineState::Blank;
    LineTraits traits;
    UnusedReason reason = UnusedReason::None;  ///< known already: of a Removed or Note line

    [[nodiscard]] bool has(LineTrait trait) const { return traits.testFlag(trait); }
};

/// The front of a text up to its first line end: where that is, its traits and how many Han characters it has.
struct MeasuredLine
{
    qsizetype size = 0;
    LineTraits traits;
    int han = 0;
};
[[nodiscard]] MeasuredLine measuredLine(QStringView text);

}  // namespace circletake::script
