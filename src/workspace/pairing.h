// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace circletake::workspace {

/// Which elements of `now` are elements of `before`: for each of `now` its place in `before`, else -1. The pairs ascend
/// on both sides and are as many as can be (longest common subsequence), by equal keys. Equal heads and tails cost
/// nothing; where the differing middles are very long, only heads and tails are paired.
template <class Key>
[[nodiscard]] QVector<qsizetype> pairUp(const QVector<Key> &before, const QVector<Key> &now)
{
    constexpr qsizetype mostCells = 16'000'000;
    QVector<qsizetype> pairs(now.size(), -1);
    qsizetype head = 0;
    const qsizetype shorter = std::min(before.size(), now.size());
    for (; head < shorter && before[head] == now[head]; ++head)
        pairs[head] = head;
    qsizetype beforeEnd = before.size();
    qsizetype nowEnd = now.size();
    while (beforeEnd > head && nowEnd > head && before[beforeEnd - 1] == now[nowEnd - 1])
        pairs[--nowEnd] = --beforeEnd;
    const qsizetype rows = beforeEnd - head;
    const qsizetype columns = nowEnd - head;
    if (rows == 0 || columns == 0 || rows * columns > mostCells)
        return pairs;
    QVector<int> lengths((rows + 1) * (columns + 1), 0);
    const auto length = [&](qsizetype row, qsizetype column) -> int & { return lengths[row * (columns + 1) + column]; };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            length(row, column) = before[head + row] == now[head + column]
                                      ? length(row + 1, column + 1) + 1
                                      : std::max(length(row + 1, column), length(row, column + 1));
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (before[head + row] == now[head + column])
            pairs[head + column++] = head + row++;
        else if (length(row + 1, column) >= length(row, column + 1))
            ++row;
        else
            ++column;
    }
    return pairs;
}

}  // namespace circletake::workspace
