// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace circletake::report {

/// Nearest-rank percentiles in ms; -1 where nothing was measured.
struct Percentiles
{
    qint64 p50 = -1;
    qint64 p95 = -1;
    qint64 p99 = -1;
    int count = 0;

    bool operator==(const Percentiles &) const = default;
};

/// Of the values that are not negative.
[[nodiscard]] Percentiles percentilesOf(QVector<qint64> values);

}  // namespace circletake::report
