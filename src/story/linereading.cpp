// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/linereading.h"

#include <algorithm>

namespace circletake {

namespace {

/// Which spoken line each reading of a scene belongs to.
class Matching
{
public:
    explicit Matching(const Scene &scene)
    {
        m_hashes.resize(scene.lines.size());
        for (int i = 0; i < scene.lines.size(); ++i)
            if (isSpoken(scene.lines[i])) {
                m_hashes[i] = wordsHash(scene.lines[i]);
                m_lines[m_hashes[i]].append(i);
            }
    }

    /// -1: no line is left for it.
    [[nodiscard]] int lineOf(const Reading &reading) const
    {
        const QVector<int> same = m_lines.value(reading.words);
        if (!same.isEmpty())
            return same.contains(reading.line) ? reading.line : same.first();
        const bool inPlace = reading.line < m_hashes.size() && !m_hashes.value(reading.line).isEmpty();
        return inPlace ? reading.line : -1;
    }
    [[nodiscard]] bool saysItsWords(const Reading &reading, int line) const { return m_hashes[line] == reading.words; }

private:
    QVector<QByteArray> m_hashes;  // by line; empty where nothing is said
    QHash<QByteArray, QVector<int>> m_lines;
};

bool hasAnotherVoice(const Story &story, const Line &line, const Reading &reading)
{
    if (reading.source == VoiceSource::Recording)
        return false;
    const Character *speaker = speakerOf(story, line);
    const QString asked =
        reading.provider.isEmpty() ? reading.voice : reading.provider + QLatin1Char('/') + reading.voice;
    const bool another = speaker && !speaker->voice.isEmpty() && speaker->voice != asked;
    return another || reading.mood != line.mood;
}

}  // namespace

QVector<LineReading> readingsOfLines(const Story &story, SceneId id)
{
    const Scene *scene = story.find(id);
    if (!scene)
        return {};
    const Matching matching(*scene);
    QHash<int, LineReading> found;
    QHash<int, bool> fits;
    for (const ReadingId readingId : story.readingsOf(id)) {
        const Reading &reading = *story.find(readingId);
        const int line = matching.lineOf(reading);
        if (line < 0)
            continue;
        LineReading &entry = found[line];
        ++entry.versions;
        const bool says = matching.saysItsWords(reading, line);
        if (reading.state != ReadingState::Ready || (fits.value(line) && !says))
            continue;
        fits[line] = says;
        entry.reading = readingId;
        entry.stale = !says || hasAnotherVoice(story, scene->lines[line], reading);
    }
    QVector<LineReading> readings;
    for (int i = 0; i < scene->lines.size(); ++i)
        if (isSpoken(scene->lines[i])) {
            LineReading entry = found.value(i);
            entry.line = i;
            readings.append(entry);
        }
    return readings;
}

const Character *speakerOf(const Story &story, const Line &line)
{
    const QVector<Character> &cast = story.characters();
    const auto at = std::find_if(cast.cbegin(), cast.cend(), [&](const Character &one) {
        return one.name == line.character || one.aliases.contains(line.character);
    });
    return at == cast.cend() ? nullptr : &*at;
}

qint64 spokenMs(const Story &story, const Line &line, const LineReading &entry)
{
    const Reading *reading = story.find(entry.reading);
    return reading && !entry.stale ? reading->durationMs : std::max<qint64>(400, speech::durationMs(line.text));
}

}  // namespace circletake
