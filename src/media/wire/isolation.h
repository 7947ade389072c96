// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circletake::media {

/// For a process that will read media from outside, before its first thread: no new privileges, no core files, and no
/// network where the system lets us leave it. Only makes system calls, so it may run between fork and exec.
void isolateThisProcess();

}  // namespace circletake::media
