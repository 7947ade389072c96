// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpanswer.h"

namespace circletake::providers {

/// How long the provider asks to wait: Retry-After as seconds or as HTTP date, else the reset header of OpenAI's
/// dialect ("1m2.5s"). At most a day; -1 when it does not say. A date is read by the provider's own clock, when its
/// answer has a Date, as that clock may be minutes off ours; else by `wallMs`, which is now.
[[nodiscard]] qint64 retryAfterMs(const HttpAnswer &answer, qint64 wallMs);

}  // namespace circletake::providers
