// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerplacesreader.h"

namespace circletake::providers {

using render::TextEnd;

AnswerPlaces readAnswerPlaces(const ProfileNode &node)
{
    if (!node.exists())
        return AnswerPlaces::ofChatCompletions();
    node.allowOnly({"text", "refusal", "end", "ends", "model", "tokens_in", "tokens_out"});
    AnswerPlaces places;
    places.text = node.at("text").needed().answerPaths();
    places.refusal = node.at("refusal").answerPaths();
    places.end = node.at("end").answerPaths();
    places.model = node.at("model").answerPaths();
    places.tokensIn = node.at("tokens_in").answerPaths();
    places.tokensOut = node.at("tokens_out").answerPaths();
    if (node.at("ends").exists())
        for (const auto &[word, meaning] : node.at("ends").members())
            places.ends.insert(
                word, meaning.word<TextEnd>(
                          {{"complete", TextEnd::Complete}, {"cut", TextEnd::Cut}, {"refused", TextEnd::Refused}},
                          TextEnd::Complete));
    return places;
}

}  // namespace circletake::providers
