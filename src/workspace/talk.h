// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/textprovider.h"

namespace circletake::workspace {

/// A conversation with a language model about one scene: a question at a time, until it is over. A value machine: it
/// asks nobody itself.
class Talk
{
public:
    enum class Step {
        Ask,  ///< there is a question()
        Done,
        FellBack,  ///< the model gave nothing that can be used; why() says so
        Stop       ///< nothing will come of any question: the key, the account, the budget or the model
    };

    virtual ~Talk() = default;

    /// The first question, or the next after take() said Ask.
    [[nodiscard]] virtual render::TextRequest question() const = 0;
    [[nodiscard]] virtual Step take(const render::TextAnswer &answer) = 0;
    /// Of FellBack and Stop, with the model's or the service's own words in it.
    [[nodiscard]] virtual Error why() const = 0;
};

/// How a talk ends that got an error instead of an answer.
[[nodiscard]] Talk::Step stepOf(const render::ProviderError &error);

/// The same as an Error with the service's own words: Budget, Storage or Provider.
[[nodiscard]] Error whyOf(const render::ProviderError &error);

}  // namespace circletake::workspace
