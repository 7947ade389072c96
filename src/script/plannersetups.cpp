// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannersetups.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace circletake::script {

namespace {

constexpr qsizetype s_mostPieces = 240;

bool share(const QVector<int> &a, const QVector<int> &b)
{
    return std::any_of(a.begin(), a.end(), [&](int member) { return b.contains(member); });
}

bool bringsSomeoneNew(const Moment &before, const Moment &next)
{
    return std::any_of(next.seen.begin(), next.seen.end(), [&](int member) { return !before.seen.contains(member); });
}

double speechJoint(const Moment &a, const Moment &b)
{
    if (a.subject() == b.subject())
        return -1.5;
    const bool quick = a.speechMs < 2600 && b.speechMs < 2600 && a.tone.intensity < 2 && b.tone.intensity < 2;
    return quick ? 0.0 : 1.5;
}

double kindJoint(const Moment &a, const Moment &b)
{
    if (b.kind == MomentKind::VoiceOver && b.speakerName.isEmpty())
        return -2.5;  // a song is heard over those who sing
    if (b.kind == MomentKind::VoiceOver || a.kind == MomentKind::VoiceOver)
        return b.kind == a.kind ? -1.5 : b.object ? 0.5 : -0.5;
    if (a.kind == MomentKind::Insert || b.kind == MomentKind::Insert)
        return a.kind == b.kind ? 0.5 : a.source == b.source ? 1.0 : 2.0;
    if (a.kind == MomentKind::Place || b.kind == MomentKind::Place)
        return a.kind == b.kind ? -1.0 : b.kind == MomentKind::Place ? 0.5 : -0.5;
    if (a.kind == MomentKind::Speech && b.kind == MomentKind::Speech)
        return speechJoint(a, b);
    if (a.subject() == b.subject())
        return -1.0;
    return share(a.seen, b.seen) ? 0.0 : 1.0;
}

/// How much it hurts to show both in one picture.
double joint(const Moment &a, const Moment &b)
{
    double cost = 2.0 + kindJoint(a, b);
    const bool sameLine = a.source == b.source;
    if (sameLine)
        cost -= 1.2;
    if (b.marks.any() && !sameLine)
        cost += 6;
    if (a.marks.any() && !sameLine)
        cost += 4;
    if (b.cues & StageCue::Revelation)
        cost += 1.2;
    if (b.kind == MomentKind::Action && bringsSomeoneNew(a, b) && b.cues & StageCue::Arrival)
        cost += 1.5;
    const bool turns = a.tone.tone != b.tone.tone && a.tone.intensity >= 2 && b.tone.intensity >= 2;
    return cost + (turns ? 1.5 : 0);
}

/// The costs of every run of pieces, filled row by row.
class RunCosts
{
public:
    RunCosts(const QVector<QVector<Moment>> &pieces, int mostMs, bool opensPlace)
        : m_pieces(pieces)
        , m_mostSeconds(mostMs / 1000.0)
        , m_opensPlace(opensPlace)
    {
    }

    /// Of all runs that begin at `first`: cost of first … first+i at i.
    [[nodiscard]] std::vector<double> from(qsizetype first) const
    {
        std::vector<double> costs;
        double joints = 0;
        double speech = 0;
        double action = 0;
        bool talks = false;
        QVector<int> speakers;
        for (qsizetype last = first; last < m_pieces.size(); ++last) {
            for (const Moment &moment : m_pieces[last]) {
                speech += double(moment.speechMs) / 1000 + (moment.speechMs > 0 ? 0.3 : 0);
                action += double(moment.actionMs) / 1000;
                for (const int speaker : moment.speakers)
                    if (!speakers.contains(speaker))
                        speakers.append(speaker);
            }
            if (last > first)
                joints += joint(m_pieces[last - 1].constLast(), m_pieces[last].constFirst());
            if (m_opensPlace && first == 0 && last > 0 && hasSpeech(last) && !talks) {
                joints += 4;  // a new place is seen before anyone talks in it
                talks = true;
            }
            costs.push_back(joints + lengthCost(0.8 + speech + 0.7 * action) +
                            3 * std::max(0.0, double(speakers.size()) - 2));
        }
        return costs;
    }

private:
    [[nodiscard]] bool hasSpeech(qsizetype piece) const
    {
        return std::any_of(m_pieces[piece].begin(), m_pieces[piece].end(),
                           [](const Moment &moment) { return moment.kind == MomentKind::Speech; });
    }

    [[nodiscard]] double lengthCost(double seconds) const
    {
        double cost = seconds < 3.5 ? (3.5 - seconds) * 0.5 : 0;
        if (seconds > 12)
            cost += (seconds - 12) * 0.8;
        if (seconds > m_mostSeconds)
            cost += (seconds - m_mostSeconds) * 50;
        return cost;
    }

    const QVector<QVector<Moment>> &m_pieces;
    double m_mostSeconds;
    bool m_opensPlace;
};

/// The cheapest way to part the pieces into any number of runs, by dynamic programming.
class Parting
{
public:
    Parting(const RunCosts &costs, qsizetype count, int mostParts)
        : m_best(size_t(mostParts) + 1, std::vector<double>(size_t(count) + 1, never))
        , m_begins(size_t(mostParts) + 1, std::vector<qsizetype>(size_t(count) + 1, 0))
    {
        m_best[0][0] = 0;
        for (qsizetype first = 0; first < count; ++first) {
            const std::vector<double> runs = costs.from(first);
            for (size_t parts = 0; parts < size_t(mostParts); ++parts)
                if (m_best[parts][size_t(first)] < never)
                    extend(parts, first, runs);
        }
    }

    /// What it costs in so many parts.
    [[nodiscard]] double cost(int parts) const { return m_best[size_t(parts)].back(); }

    /// Where each part ends, the last one at the number of pieces.
    [[nodiscard]] QVector<qsizetype> ends(int parts) const
    {
        QVector<qsizetype> all;
        for (qsizetype end = qsizetype(m_best[0].size()) - 1; parts > 0; --parts) {
            all.prepend(end);
            end = m_begins[size_t(parts)][size_t(end)];
        }
        return all;
    }

private:
    void extend(size_t parts, qsizetype first, const std::vector<double> &runs)
    {
        for (size_t length = 0; length < runs.size(); ++length) {
            const size_t end = size_t(first) + length + 1;
            const double total = m_best[parts][size_t(first)] + runs[length];
            if (total < m_best[parts + 1][end]) {
                m_best[parts + 1][end] = total;
                m_begins[parts + 1][end] = first;
            }
        }
    }

    static constexpr double never = std::numeric_limits<double>::infinity();
    std::vector<std::vector<double>> m_best;       // [parts][end]: the cheapest way to part the first `end` pieces
    std::vector<std::vector<qsizetype>> m_begins;  // [parts][end]: where the last part of that begins
};

/// Very long scenes are bundled first, so that parting stays quadratic in a small number.
QVector<QVector<Moment>> piecesOf(const QVector<Moment> &moments)
{
    const qsizetype each = (moments.size() + s_mostPieces - 1) / s_mostPieces;
    QVector<QVector<Moment>> pieces;
    for (qsizetype i = 0; i < moments.size(); i += each)
        pieces.append(moments.mid(i, each));
    return pieces;
}

/// The pieces from `first` up to, not including, `end`.
Setup setupOf(const QVector<QVector<Moment>> &pieces, qsizetype first, qsizetype end)
{
    Setup setup;
    for (qsizetype piece = first; piece < end; ++piece)
        setup.moments += pieces[piece];
    return setup;
}

}  // namespace

QVector<int> Setup::lines() const
{
    QVector<int> all;
    for (const Moment &moment : moments)
        all += moment.lines;
    return all;
}

qint64 Setup::speechMs() const
{
    qint64 sum = 0;
    for (const Moment &moment : moments)
        sum += moment.speechMs + (moment.speechMs > 0 && sum > 0 ? 300 : 0);
    return sum;
}

qint64 Setup::actionMs() const
{
    qint64 sum = 0;
    for (const Moment &moment : moments)
        sum += moment.actionMs;
    return sum;
}

StageCues Setup::cues() const
{
    StageCues all;
    for (const Moment &moment : moments)
        all |= moment.cues;
    return all;
}

bool Setup::has(MomentKind kind) const
{
    return std::any_of(moments.begin(), moments.end(), [kind](const Moment &moment) { return moment.kind == kind; });
}

QVector<int> Setup::speakers() const
{
    QVector<int> all;
    for (const Moment &moment : moments)
        for (const int speaker : moment.speakers)
            if (speaker >= 0 && !all.contains(speaker))
                all.append(speaker);
    return all;
}

int wantedSetups(const QVector<Moment> &moments)
{
    double units = 0;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const Moment &moment = moments[i];
        const bool goesOn = i > 0 && moments[i - 1].source == moment.source;
        if (moment.kind == MomentKind::VoiceOver)
            units += 0.4;
        else if (goesOn)
            units += moment.cues & StageCue::Revelation ? 0.6 : 0.3;
        else
            units += 1;
    }
    return int(std::lround(units * 0.95));
}

QVector<Setup> partedSetups(const QVector<Moment> &moments, int least, int most, int mostMs, bool opensPlace)
{
    if (moments.isEmpty())
        return {};
    const auto pieces = piecesOf(moments);
    const int mostParts = int(std::min<qsizetype>(most, pieces.size()));
    const int leastParts = std::min(least, mostParts);
    const int wanted = std::clamp(wantedSetups(moments), leastParts, mostParts);
    const Parting parting(RunCosts(pieces, mostMs, opensPlace), pieces.size(), mostParts);
    const auto total = [&](int parts) { return parting.cost(parts) + 0.8 * (parts - wanted) * (parts - wanted); };
    int parts = leastParts;
    for (int n = leastParts; n <= mostParts; ++n)
        if (total(n) < total(parts))
            parts = n;
    QVector<Setup> setups;
    qsizetype first = 0;
    for (const qsizetype end : parting.ends(parts)) {
        setups.append(setupOf(pieces, first, end));
        first = end;
    }
    return setups;
}

}  // namespace circletake::script
