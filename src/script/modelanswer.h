// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/answerjson.h"

#include <QStringList>

namespace circletake::script {

/// What became of a model's answer.
enum class AnswerState {
    Good,    ///< covers all that was asked
    Partly,  ///< was cut: the shots before that are good, `rest` is still to be asked for
    Wrong,   ///< `problems` say what has to be otherwise
    Empty,
    Refused  ///< the model will not; `words` are its own
};

/// What every answer of a language model has, whatever was asked.
struct ModelAnswer
{
    AnswerState state = AnswerState::Wrong;
    QStringList problems;  ///< English sentences for the model
    QString words;         ///< of Refused, and of Wrong where there was no JSON
};

/// Says in `answer` that there is nothing to read in it: it is empty, or the model will not. `refused`: its service
/// said so beside the text.
[[nodiscard]] bool holdsNothing(const QString &text, const AnswerJson &json, bool refused, ModelAnswer &answer);

}  // namespace circletake::script
