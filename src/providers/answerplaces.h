// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerpath.h"
#include "render/ports/textprovider.h"

#include <QHash>
#include <QVector>

namespace circletake::providers {

/// Where a language model's answer has what. Of several paths the first that leads to something counts.
struct AnswerPlaces
{
    QVector<AnswerPath> text;
    QVector<AnswerPath> refusal;           ///< the model's words when it will not
    QVector<AnswerPath> end;               ///< the word that says why it stopped
    QHash<QString, render::TextEnd> ends;  ///< what the words mean; any other: complete
    QVector<AnswerPath> model;
    QVector<AnswerPath> tokensIn;
    QVector<AnswerPath> tokensOut;

    /// Those of OpenAI's chat completions.
    [[nodiscard]] static AnswerPlaces ofChatCompletions();
};

}  // namespace circletake::providers
