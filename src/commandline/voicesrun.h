// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"
#include "workspace/voicebooth.h"

namespace circletake::commandline {

/// Gives lines their voices and waits for them, telling progress and what failed. Interrupted and failures come as
/// errors; what was made is kept.
[[nodiscard]] Result<workspace::VoicesMade> voicesToTheEnd(Session &session, const workspace::VoicesRequest &request);

}  // namespace circletake::commandline
