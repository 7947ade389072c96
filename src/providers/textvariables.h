// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/profile.h"
#include "providers/textform.h"
#include "render/ports/textprovider.h"

namespace circletake::providers {

/// The variables of a chat's templates. `form` counts only where an answer of a shape is wanted. The error says what
/// in the request cannot be sent.
[[nodiscard]] Result<Variables> textVariables(const Profile &profile, const render::TextRequest &request,
                                              TextForm form);

/// The model that would be asked: the profile's first where the request names none; empty when there is none.
[[nodiscard]] QString modelOf(const Profile &profile, const render::TextRequest &request);

/// More tokens than the request can have: no tokenizer makes more of a text than it has bytes.
[[nodiscard]] qint64 mostPromptTokens(const render::TextRequest &request);

/// Tokens of an answer at most; nothing when neither the request nor the profile sets a limit.
[[nodiscard]] std::optional<qint64> mostAnswerTokens(const Profile &profile, const render::TextRequest &request);

}  // namespace circletake::providers
