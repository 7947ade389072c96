// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannerkept.h"

#include <algorithm>

namespace circletake::script {

namespace {

QVector<int> filmedLines(const Scene &scene)
{
    const QVector<int> skipped = unfilmed(scene);
    QVector<int> lines;
    for (int line = 0; line < int(scene.lines.size()); ++line)
        if (!std::binary_search(skipped.cbegin(), skipped.cend(), line))
            lines.append(line);
    return lines;
}

bool byNumber(const Shot &a, const Shot &b)
{
    return a.number < b.number;
}

/// The numbers that `count` new shots get between two taken ones; empty when there is no room.
QVector<int> numbersBetween(int before, int after, int count)
{
    QVector<int> numbers;
    for (int ten = (before / 10 + 1) * 10; ten < after && numbers.size() < count; ten += 10)
        numbers.append(ten);
    if (numbers.size() == count)
        return numbers;
    if (after - before - 1 < count)
        return {};
    numbers.clear();
    for (int i = 1; i <= count; ++i)
        numbers.append(before + int(qint64(after - before) * i / (count + 1)));
    return numbers;
}

}  // namespace

KeptShots::KeptShots(const Scene &scene, const QVector<Shot> &existing, const QVector<bool> &isKept)
{
    for (qsizetype i = 0; i < existing.size(); ++i)
        if (isKept[i])
            m_kept.append(existing[i]);
    std::stable_sort(m_kept.begin(), m_kept.end(), byNumber);
    QVector<int> free = filmedLines(scene);
    for (Shot &shot : m_kept) {
        QVector<int> lines;
        for (const int line : std::as_const(shot.lines))
            if (free.removeOne(line))
                lines.append(line);
        std::sort(lines.begin(), lines.end());
        shot.lines = lines;
    }
    for (const Shot &shot : std::as_const(m_kept))
        m_parts.append({&shot, shot.lines});
    placeRuns(free);
}

/// A run goes behind the kept shot that covers the line nearest before it.
void KeptShots::placeRuns(const QVector<int> &free)
{
    QVector<Part> runs;
    for (const int line : free) {
        const bool goesOn = !runs.isEmpty() && std::none_of(m_kept.cbegin(), m_kept.cend(), [&](const Shot &shot) {
            return std::any_of(shot.lines.cbegin(), shot.lines.cend(),
                               [&](int kept) { return kept > runs.constLast().lines.constLast() && kept < line; });
        });
        if (!goesOn)
            runs.append(Part{});
        runs.last().lines.append(line);
    }
    for (const Part &run : std::as_const(runs)) {
        qsizetype place = 0;
        int nearest = -1;
        for (qsizetype i = 0; i < m_parts.size(); ++i)
            for (const int line : std::as_const(m_parts[i].lines))
                if (line < run.lines.constFirst() && line > nearest) {
                    nearest = line;
                    place = i + 1;
                }
        // Kept shots without lines (reactions) stay with the shot that they follow.
        while (nearest >= 0 && place < m_parts.size() && m_parts[place].kept && m_parts[place].lines.isEmpty())
            ++place;
        m_parts.insert(place, run);
    }
}

bool staysWhenReplanned(const Shot &shot, const QSet<ShotId> &withTakes)
{
    return shot.byHand != ShotFields() || shot.held || shot.circled.isValid() || withTakes.contains(shot.id);
}

void numberShots(QVector<Shot> &shots)
{
    int last = 0;
    for (const Shot &shot : std::as_const(shots))
        last = std::max(last, shot.number);
    for (qsizetype begin = 0; begin < shots.size();) {
        if (shots[begin].number > 0) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < shots.size() && shots[end].number == 0)
            ++end;
        const int count = int(end - begin);
        const int before = begin > 0 ? shots[begin - 1].number : 0;
        const bool isEnd = end == shots.size();
        QVector<int> numbers = isEnd && before >= last ? numbersBetween(before, before + (count + 1) * 10 + 10, count)
                               : isEnd                 ? QVector<int>()
                                                       : numbersBetween(before, shots[end].number, count);
        const bool taken =
            std::any_of(shots.cbegin(), shots.cend(), [&](const Shot &shot) { return numbers.contains(shot.number); });
        if (numbers.isEmpty() || taken)
            numbers = numbersBetween(last, last + (count + 1) * 10 + 10, count);
        for (qsizetype i = begin; i < end; ++i)
            shots[i].number = numbers[i - begin];
        last = std::max(last, numbers.constLast());
        begin = end;
    }
    std::stable_sort(shots.begin(), shots.end(), byNumber);
}

}  // namespace circletake::script
