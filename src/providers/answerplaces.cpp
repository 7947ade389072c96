// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerplaces.h"

namespace circletake::providers {

using render::TextEnd;

AnswerPlaces AnswerPlaces::ofChatCompletions()
{
    const auto path = [](const char *text) { return AnswerPath::parse(QLatin1String(text)).value(); };
    AnswerPlaces places;
    // Some servers answer a list of parts where others have text.
    places.text = {path("/choices/0/message/content"), path("/choices/0/message/content/?type=text/text")};
    places.refusal = {path("/choices/0/message/refusal")};
    places.end = {path("/choices/0/finish_reason")};
    places.ends = {{QStringLiteral("stop"), TextEnd::Complete},
                   {QStringLiteral("length"), TextEnd::Cut},
                   {QStringLiteral("content_filter"), TextEnd::Refused}};
    places.model = {path("/model")};
    places.tokensIn = {path("/usage/prompt_tokens")};
    places.tokensOut = {path("/usage/completion_tokens")};
    return places;
}

}  // namespace circletake::providers
