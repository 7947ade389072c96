// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/animaticspec.h"

#include <QJsonObject>

namespace circletake::sandbox {

inline constexpr int framesPerSecond = 24;

/// What a submit asks for, as an animatic. `reference` is the client's own name for it, burnt in as the slate.
/// BadInput says which field is wrong, in the API's words: the message of a 422.
[[nodiscard]] Result<media::AnimaticSpec> animaticOf(const QJsonObject &body, const QString &reference);

}  // namespace circletake::sandbox
