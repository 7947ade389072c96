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
    QStringList problems;  ///< English sentences for the model, whatever the language of the window
    QStringList told;      ///< the same sentences for people, in the language of the moment
    QString words;         ///< of Refused, and of Wrong where there was no JSON
};

/// Adds a sentence about what is wrong, up to a dozen. `source` is English, marked for translation in the context
/// "Answer", with %1, %2 … for the arguments.
void addProblem(ModelAnswer &answer, const char *source, const QStringList &arguments = {});

/// Says in `answer` that there is nothing to read in it: it is empty, or the model will not. `refused`: its service
/// said so beside the text.
[[nodiscard]] bool holdsNothing(const QString &text, const AnswerJson &json, bool refused, ModelAnswer &answer);

}  // namespace circletake::script
