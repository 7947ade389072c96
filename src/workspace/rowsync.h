// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QVector>
#include <algorithm>

namespace circletake::workspace {

/// Makes the list `rows` equal to `wanted` by removing, moving and inserting runs, which is what views can follow
/// without losing their place. The callbacks do the model's signals around `rows`' own change:
/// `remove(first, count)`, `move(from, to)` with `to` < `from`, `insert(at, ids)`. Linear, but for moves.
template <class RowId, class Remove>
void removeUnwanted(QVector<RowId> rows, const QVector<RowId> &wanted, Remove remove)
{
    const QSet<RowId> stay(wanted.cbegin(), wanted.cend());
    for (qsizetype last = rows.size() - 1; last >= 0; --last) {
        if (stay.contains(rows[last]))
            continue;
        qsizetype first = last;
        while (first > 0 && !stay.contains(rows[first - 1]))
            --first;
        remove(first, last - first + 1);
        last = first;
    }
}

/// The second half: every row of `rows` is wanted.
template <class RowId, class Move, class Insert>
void insertWanted(QVector<RowId> rows, const QVector<RowId> &wanted, Move move, Insert insert)
{
    const QSet<RowId> there(rows.cbegin(), rows.cend());
    for (qsizetype at = 0; at < wanted.size(); ++at) {
        if (at < rows.size() && rows[at] == wanted[at])
            continue;
        if (there.contains(wanted[at])) {
            const qsizetype from = rows.indexOf(wanted[at], at);
            move(from, at);
            rows.move(from, at);
            continue;
        }
        qsizetype end = at;
        while (end < wanted.size() && !there.contains(wanted[end]))
            ++end;
        const QVector<RowId> run = wanted.mid(at, end - at);
        insert(at, run);
        rows = rows.mid(0, at) + run + rows.mid(at);
        at = end - 1;
    }
}

/// Calls `range(first, last)` for the runs of `touched` rows; above half of `count` rows one range stands for all.
template <class Range>
void forRuns(QVector<int> touched, int count, Range range)
{
    if (touched.isEmpty())
        return;
    std::sort(touched.begin(), touched.end());
    if (touched.size() * 2 > count) {
        range(touched.first(), touched.last());
        return;
    }
    for (qsizetype first = 0; first < touched.size();) {
        qsizetype last = first;
        while (last + 1 < touched.size() && touched[last + 1] <= touched[last] + 1)
            ++last;
        range(touched[first], touched[last]);
        first = last + 1;
    }
}

}  // namespace circletake::workspace
