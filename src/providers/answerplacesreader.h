// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerplaces.h"
#include "providers/profilenode.h"

namespace circletake::providers {

/// Reads `answer` of a chat profile; a place that it does not name is that of chat completions only when it names none.
[[nodiscard]] AnswerPlaces readAnswerPlaces(const ProfileNode &node);

}  // namespace circletake::providers
