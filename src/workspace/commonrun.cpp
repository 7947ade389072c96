// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/commonrun.h"

#include <algorithm>
#include <vector>

namespace circletake::workspace {

namespace {

constexpr qsizetype s_mostCells = 4'000'000;

using Pairs = QVector<QPair<qsizetype, qsizetype>>;

/// The middle part, by the table of the lengths of all common rests.
void appendMiddle(Pairs &pairs, qsizetype first, qsizetype before, qsizetype now,
                  const std::function<bool(qsizetype, qsizetype)> &same)
{
    const auto width = size_t(now + 1);
    std::vector<unsigned short> longest(size_t(before + 1) * width, 0);
    for (qsizetype a = before - 1; a >= 0; --a)
        for (qsizetype b = now - 1; b >= 0; --b) {
            const size_t at = size_t(a) * width + size_t(b);
            longest[at] = same(first + a, first + b) ? static_cast<unsigned short>(longest[at + width + 1] + 1)
                                                     : std::max(longest[at + width], longest[at + 1]);
        }
    for (qsizetype a = 0, b = 0; a < before && b < now;) {
        const size_t at = size_t(a) * width + size_t(b);
        if (same(first + a, first + b))
            pairs.append({first + a++, first + b++});
        else if (longest[at + width] >= longest[at + 1])
            ++a;
        else
            ++b;
    }
}

}  // namespace

Pairs commonRun(qsizetype before, qsizetype now, const std::function<bool(qsizetype, qsizetype)> &same)
{
    Pairs pairs;
    qsizetype first = 0;
    while (first < before && first < now && same(first, first)) {
        pairs.append({first, first});
        ++first;
    }
    qsizetype last = 0;
    while (first + last < before && first + last < now && same(before - last - 1, now - last - 1))
        ++last;
    const qsizetype restBefore = before - first - last;
    const qsizetype restNow = now - first - last;
    if (restBefore > 0 && restNow > 0 && restBefore * restNow <= s_mostCells)
        appendMiddle(pairs, first, restBefore, restNow, same);
    for (qsizetype at = last; at > 0; --at)
        pairs.append({before - at, now - at});
    return pairs;
}

}  // namespace circletake::workspace
