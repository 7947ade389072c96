// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/linecues.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace circletake::media {

namespace {

constexpr qint64 s_frameMs = 20;
constexpr qsizetype s_frameSamples = 48 * s_frameMs;
constexpr qint64 s_breathMs = 160;    // a shorter silence is part of the speech
constexpr double s_leastLoud = 60;    // of 32,768
constexpr double s_loudShare = 0.04;  // of the loudest

struct Stretch
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
};

double loudnessAt(const MonoSamples &sound, qsizetype from)
{
    const qsizetype to = qMin(from + s_frameSamples, sound.size());
    double power = 0;
    for (qsizetype i = from; i < to; ++i)
        power += double(sound[i]) * sound[i];
    return std::sqrt(power / double(s_frameSamples));
}

/// Where somebody speaks, breaths included.
QVector<Stretch> spokenStretches(const MonoSamples &sound)
{
    QVector<double> loudness;
    for (qsizetype from = 0; from < sound.size(); from += s_frameSamples)
        loudness.append(loudnessAt(sound, from));
    const double loudest = std::accumulate(loudness.cbegin(), loudness.cend(), 0.0,
                                           [](double most, double each) { return qMax(most, each); });
    const double loud = qMax(s_leastLoud, loudest * s_loudShare);
    QVector<Stretch> stretches;
    for (qsizetype i = 0; i < loudness.size(); ++i) {
        if (loudness[i] < loud)
            continue;
        const qint64 fromMs = i * s_frameMs;
        if (stretches.isEmpty() || fromMs - stretches.last().toMs >= s_breathMs)
            stretches.append({fromMs, fromMs});
        stretches.last().toMs = fromMs + s_frameMs;
    }
    return stretches;
}

qint64 plannedMs(const QVector<SpokenCue> &cues)
{
    return std::accumulate(cues.cbegin(), cues.cend(), qint64(0), [](qint64 sum, const SpokenCue &cue) {
        return sum + qMax<qint64>(1, cue.endMs - cue.startMs);
    });
}

/// Fewer stretches than lines: the lines follow one another without a pause.
void share(const Stretch &whole, QVector<SpokenCue> &cues)
{
    const double scale = double(whole.toMs - whole.fromMs) / double(plannedMs(cues));
    double at = double(whole.fromMs);
    for (SpokenCue &cue : cues) {
        const double lasts = scale * double(qMax<qint64>(1, cue.endMs - cue.startMs));
        cue.startMs = std::llround(at);
        cue.endMs = std::llround(at += lasts);
    }
}

/// Each line gets at least one stretch, all in order, so that the lengths are as near to the planned ones as can be.
class Assignment
{
public:
    Assignment(const QVector<Stretch> &stretches, const QVector<SpokenCue> &cues)
        : m_stretches(stretches)
        , m_cues(cues)
        , m_scale(double(plannedMs(cues)))
        , m_cost((cues.size() + 1) * (stretches.size() + 1), std::numeric_limits<double>::infinity())
        , m_from(m_cost.size(), 0)
    {
        qint64 spoken = 0;
        for (const Stretch &stretch : stretches)
            spoken += stretch.toMs - stretch.fromMs;
        m_scale = double(spoken) / m_scale;
        m_cost[at(0, 0)] = 0;
        for (qsizetype line = 1; line <= cues.size(); ++line)
            for (qsizetype end = line; end <= stretches.size(); ++end)
                findBest(line, end);
    }

    void apply(QVector<SpokenCue> &cues) const
    {
        qsizetype end = m_stretches.size();
        for (qsizetype line = m_cues.size(); line > 0; --line) {
            const qsizetype begin = m_from[at(line, end)];
            cues[line - 1].startMs = m_stretches[begin].fromMs;
            cues[line - 1].endMs = m_stretches[end - 1].toMs;
            end = begin;
        }
    }

private:
    [[nodiscard]] qsizetype at(qsizetype line, qsizetype end) const { return line * (m_stretches.size() + 1) + end; }

    void findBest(qsizetype line, qsizetype end)
    {
        const SpokenCue &cue = m_cues[line - 1];
        const double wanted = m_scale * double(qMax<qint64>(1, cue.endMs - cue.startMs));
        for (qsizetype begin = line - 1; begin < end; ++begin) {
            const double off = double(m_stretches[end - 1].toMs - m_stretches[begin].fromMs) - wanted;
            const double cost = m_cost[at(line - 1, begin)] + off * off;
            if (cost < m_cost[at(line, end)]) {
                m_cost[at(line, end)] = cost;
                m_from[at(line, end)] = begin;
            }
        }
    }

    const QVector<Stretch> &m_stretches;
    const QVector<SpokenCue> m_cues;
    double m_scale;
    QVector<double> m_cost;
    QVector<qsizetype> m_from;
};

}  // namespace

QVector<SpokenCue> cuesHeardIn(const MonoSamples &sound, const QVector<SpokenCue> &planned)
{
    QVector<SpokenCue> onScreen;
    std::copy_if(planned.cbegin(), planned.cend(), std::back_inserter(onScreen),
                 [](const SpokenCue &cue) { return cue.line.voice == VoiceKind::OnScreen; });
    const QVector<Stretch> stretches = spokenStretches(sound);
    if (onScreen.isEmpty() || stretches.isEmpty())
        return planned;
    if (stretches.size() < onScreen.size())
        share({stretches.first().fromMs, stretches.last().toMs}, onScreen);
    else
        Assignment(stretches, onScreen).apply(onScreen);
    QVector<SpokenCue> cues = planned;
    qsizetype next = 0;
    for (SpokenCue &cue : cues)
        if (cue.line.voice == VoiceKind::OnScreen)
            cue = onScreen[next++];
    return cues;
}

}  // namespace circletake::media
