// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/linealignment.h"

#include "workspace/commonrun.h"

namespace circletake::workspace {

QVector<int> alignedLines(const QVector<Line> &before, const QVector<Line> &now)
{
    QVector<int> places(before.size(), -1);
    const auto same = [&](qsizetype a, qsizetype b) {
        return before[a].kind == now[b].kind && before[a].text == now[b].text;
    };
    for (const auto &[a, b] : commonRun(before.size(), now.size(), same))
        places[a] = int(b);
    return places;
}

}  // namespace circletake::workspace
