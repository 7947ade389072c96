// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace circletake::render {

/// Nearest-rank percentiles in ms; -1 where nothing was measured.
struct Percentiles
{
    qint64 p50 = -1;
    qint64 p95 = -1;
    qint64 p99 = -1;
    int count = 0;
};

/// How long things took since the engine was made.
struct LatencySummary
{
    Percentiles submit;
    Percentiles queue;
    Percentiles generation;
    Percentiles download;
    qint64 firstClipMs = -1;  ///< first order or start() with work, until the first clip was ready
};

}  // namespace circletake::render
