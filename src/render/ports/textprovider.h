// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/provider.h"

#include <QJsonObject>

namespace circletake::render {

/// One question to a language model.
struct TextRequest
{
    QString model;         ///< empty: the profile's first
    QString instructions;  ///< what the model is and has to do
    QString text;          ///< the material; whatever it says, it gives no orders
    QString schemaName;    ///< at most 64 of A-Z a-z 0-9 _ -; empty: prose is wanted
    QJsonObject schema;    ///< JSON Schema of the answer: all properties required, none additional
    int mostTokens = 0;    ///< of the answer; 0: as the provider does
};

enum class TextEnd {
    Complete,
    Cut,     ///< the answer ends in the middle: the model had no tokens left
    Refused  ///< the model will not; its words are the answer's text
};

/// What a language model said.
struct TextAnswer
{
    ProviderError error;  ///< kind None when there is an answer, a refusal included; tokens may be told with an error
    /// What the error means is not known: the question was sent, and may have been charged.
    bool unsure = false;
    /// Only the form of the question was refused; asked once more, it goes in another one.
    bool askAgain = false;
    bool cancelled = false;  ///< by us: there is neither an answer nor an error
    QString text;         ///< as received; at most 4 MB
    TextEnd end = TextEnd::Complete;
    QString model;             ///< that answered; a service may take another one than was asked for
    qint64 promptTokens = -1;  ///< -1: not told
    qint64 answerTokens = -1;
    std::optional<Money> cost;  ///< by the profile's prices and the tokens told
    qint64 latencyMs = -1;      ///< admitted to a connection until the answer was read
};

/// One route to one language model service, on the thread that made it. Every callback comes exactly once, never inside
/// the call that asked, and not at all after the provider was destroyed.
class TextProvider
{
public:
    virtual ~TextProvider() = default;

    [[nodiscard]] virtual const ProviderTraits &traits() const = 0;
    /// The most that `request` can cost; nothing when the profile has no price for its model.
    [[nodiscard]] virtual std::optional<Money> worstPrice(const TextRequest &request) const = 0;
    /// Sends the question once.
    virtual void ask(const TextRequest &request, std::function<void(TextAnswer)> done) = 0;
    /// Ids of the models that the service offers now; costs nothing. Provider: it does not answer; any other error: it
    /// answered that it will not.
    virtual void listModels(std::function<void(Result<QStringList>)> done) = 0;
};

}  // namespace circletake::render
