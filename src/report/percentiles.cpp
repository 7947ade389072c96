// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/percentiles.h"

#include <algorithm>

namespace circletake::report {

Percentiles percentilesOf(QVector<qint64> values)
{
    values.removeIf([](qint64 value) { return value < 0; });
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const auto rank = [&](qint64 percent) { return values[(percent * values.size() + 99) / 100 - 1]; };
    return {rank(50), rank(95), rank(99), int(values.size())};
}

}  // namespace circletake::report
