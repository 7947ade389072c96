// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace circletake::media {

/// Once, before any file from outside is opened and before any thread is started: no new privileges, no core files,
/// no network where the system lets us leave it, and the end of this process when its parent's end of the pipe closes.
void confine();

/// From now on this process takes what others leave of the processors; there is no way back.
void giveWay();

/// For one request: processor seconds from now and bytes of memory, after which the system ends this process.
void limitRequest(int processorSeconds, qint64 memoryBytes);

}  // namespace circletake::media
