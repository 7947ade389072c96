// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/profile.h"

namespace circletake::providers {

/// What the model makes of `spec`: the default model when none is named, lengths and words as the provider spells
/// them. The error says what it cannot do. A length that the model cannot make exactly is lengthened to the next one.
[[nodiscard]] Result<RenderSpec> fitted(const Profile &profile, const RenderSpec &spec);

/// The variables of a submit's templates. A spec that is not fitted, or a prompt that is too long, is an error: what is
/// paid for is what was asked for.
[[nodiscard]] Result<Variables> submitVariables(const Profile &profile, const render::SubmitRequest &request);
/// Those that prices depend on; the same errors.
[[nodiscard]] Result<Variables> specVariables(const Profile &profile, const RenderSpec &spec);

}  // namespace circletake::providers
