// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/animaticspec.h"

#include <QJsonObject>

namespace circletake::sandbox {

inline constexpr int framesPerSecond = 24;

/// The fields of a submit that an animatic is made of; pictures are not.
[[nodiscard]] QJsonObject animaticPartOf(const QJsonObject &body);

/// What a submit asks for, as an animatic. `reference` is the client's own name for it; a take's slate is burnt in
/// without what follows it.
/// BadInput says which field is wrong, in the API's words: the message of a 422.
[[nodiscard]] Result<media::AnimaticSpec> animaticOf(const QJsonObject &body, const QString &reference);

}  // namespace circletake::sandbox
