// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spokenline.h"

#include <algorithm>
#include <numeric>

namespace circletake::exchange {

namespace {

struct Speech
{
    int line;
    ReadingId reading;
    qint64 ms;
};

/// The speeches of a shot that has no voices, laid into its time.
class Fitted
{
public:
    Fitted(const QVector<Speech> &speeches, qint64 room, const SpeechRules &rules)
    {
        const qint64 spoken = std::accumulate(speeches.cbegin(), speeches.cend(), qint64(0),
                                              [](qint64 sum, const Speech &speech) { return sum + speech.ms; });
        const qint64 silent = rules.leadMs + rules.pauseMs * (speeches.size() - 1);
        m_scale = spoken + silent > room ? double(room) / double(spoken + silent) : 1.0;
    }
    [[nodiscard]] double scale() const { return m_scale; }

private:
    double m_scale = 1.0;
};

QVector<Speech> speechesOf(const Story &story, const Shot &shot, const QVector<LineReading> &readings)
{
    const Scene &scene = *story.find(shot.scene);
    QVector<Speech> speeches;
    for (const LineReading &entry : readings) {
        if (!shot.lines.contains(entry.line))
            continue;
        const Reading *reading = story.find(entry.reading);
        const qint64 ms =
            reading ? reading->durationMs : std::max<qint64>(400, speech::durationMs(scene.lines[entry.line].text));
        speeches.append({entry.line, entry.reading, ms});
    }
    return speeches;
}

bool haveVoices(const QVector<Speech> &speeches)
{
    return std::any_of(speeches.cbegin(), speeches.cend(),
                       [](const Speech &speech) { return speech.reading.isValid(); });
}

}  // namespace

QVector<SpokenLine> spokenLinesOf(const Story &story, EpisodeId episode, const SpeechRules &rules)
{
    QVector<SpokenLine> lines;
    const int rate = story.series().framesPerSecond;
    QHash<SceneId, QVector<LineReading>> readings;
    double free = 0;  // where nobody speaks any more
    for (const Cut &cut : cutsOf(story, episode, {})) {
        const Shot &shot = *story.find(cut.shot);
        if (!readings.contains(shot.scene))
            readings.insert(shot.scene, readingsOfLines(story, shot.scene));
        const QVector<Speech> speeches = speechesOf(story, shot, readings.value(shot.scene));
        if (speeches.isEmpty())
            continue;
        const auto from = double(msOfFrame(cut.startFrame, rate));
        const auto to = double(msOfFrame(cut.startFrame + cut.frames, rate));
        const bool voiced = haveVoices(speeches);
        const double scale = voiced ? 1.0 : Fitted(speeches, qint64(to - from), rules).scale();
        double at = from + double(rules.leadMs) * scale;
        if (voiced)
            at = std::max(at, free);
        for (const Speech &speech : speeches) {
            const double end = voiced ? at + double(speech.ms) : std::min(at + double(speech.ms) * scale, to);
            if (qint64(end) > qint64(at))
                lines.append({shot.id, shot.scene, speech.line, speech.reading, qint64(at), qint64(end)});
            at = end + double(rules.pauseMs) * scale;
        }
        free = voiced ? at : free;
    }
    return lines;
}

}  // namespace circletake::exchange
