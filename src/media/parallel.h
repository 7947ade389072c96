// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediaworker.h"

#include <functional>

namespace circletake::media {

/// Does `work` for each number below `count` on `jobs` threads, each with a media worker of its own, in order of
/// numbers. The first Error stops the others and is given back. Blocking.
[[nodiscard]] Result<void> forEach(int count, int jobs, const QString &worker, const CancelFlag &cancel,
                                   const std::function<Result<void>(int, MediaWorker &, const CancelFlag &)> &work);

}  // namespace circletake::media
