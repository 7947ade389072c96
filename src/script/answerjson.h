// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace circletake::script {

/// Answers longer than this are not read: a storyboard of eight shots has some 6,000 characters.
inline constexpr qsizetype mostAnswerCharacters = 1'000'000;

/// The JSON in what a language model said.
struct AnswerJson
{
    QJsonValue value;  ///< an object or an array; undefined when there is none
    bool cut = false;  ///< the text ends inside it: `value` holds what was whole
    QString words;     ///< the answer without JSON when there is none, at most 300 characters
};

/// Survives what models put around JSON: code fences, prose, thoughts in <think>, a byte order mark; and what they do
/// to it: commas before a closing bracket, the end missing. A cut one keeps the whole elements of its outermost list.
/// Of several values the longest counts. Takes time in proportion to the answer's length, whatever it says.
[[nodiscard]] AnswerJson jsonIn(const QString &answer);

}  // namespace circletake::script
