// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QVector>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace circletake::bench {

/// One line of a bench. `ratio` is value ÷ reference; `goal` says what it should be, in words: "<= 1.3".
inline void printFigure(const char *name, double value, const char *unit, double reference, const char *goal)
{
    std::printf(R"({"name": "%s", "value": %.4g, "unit": "%s", "reference": %.4g, "ratio": %.3f, "goal": "%s"})"
                "\n",
                name, value, unit, reference, reference > 0 ? value / reference : 0.0, goal);
    std::fflush(stdout);
}

[[nodiscard]] inline double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

/// The least value that a share `p` of them does not pass: 0.95 for p95.
[[nodiscard]] inline double quantile(QVector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const auto place = qsizetype(std::ceil(double(values.size()) * p)) - 1;
    return values.isEmpty() ? 0 : values[std::clamp<qsizetype>(place, 0, values.size() - 1)];
}

/// Milliseconds that `act` takes.
template <class Act>
[[nodiscard]] double millisecondsOf(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Pair
{
    double ours = 0;
    double reference = 0;
};

/// Medians of `rounds` runs of each, taken in turn so that a noisy moment hits both.
template <class Ours, class Reference>
[[nodiscard]] Pair interleaved(int rounds, Ours ours, Reference reference)
{
    QVector<double> first;
    QVector<double> second;
    for (int round = 0; round < rounds; ++round) {
        first.append(millisecondsOf(ours));
        second.append(millisecondsOf(reference));
    }
    return {median(first), median(second)};
}

}  // namespace circletake::bench
