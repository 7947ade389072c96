// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotlengths.h"

#include "exchange/spokenline.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr qint64 tailMs = 450;  // after the last word

/// What an action line adds to the words of its shot; the planner's own measure.
qint64 seenMs(const Line &line)
{
    return line.kind == LineKind::Action ? std::min<qint64>(4500, 1000 + speech::durationMs(line.text) * 45 / 100) : 0;
}

bool hasVoice(const Story &story, const Shot &shot)
{
    const QVector<LineReading> readings = readingsOfLines(story, shot.scene);
    return std::any_of(readings.cbegin(), readings.cend(), [&](const LineReading &entry) {
        return entry.reading.isValid() && shot.lines.contains(entry.line);
    });
}

}  // namespace

int fittedLength(const Story &story, const Shot &shot)
{
    const Scene &scene = *story.find(shot.scene);
    const exchange::SpeechRules rules;
    qint64 spoken = 0;
    for (const LineReading &entry : readingsOfLines(story, shot.scene)) {
        if (!shot.lines.contains(entry.line))
            continue;
        spoken += (spoken > 0 ? rules.pauseMs : rules.leadMs) + spokenMs(story, scene.lines[entry.line], entry);
    }
    qint64 seen = 0;
    for (const int line : shot.lines)
        seen += seenMs(scene.lines[line]);
    const qint64 ms = spoken + tailMs + seen * 7 / 10;
    return int(std::clamp<qint64>((ms + 999) / 1000 * 1000, 5'000, 30'000));
}

render::StoryEdit fittedLengths(const Story &story, const QVector<ShotId> &shots)
{
    render::StoryEdit edit;
    for (const ShotId id : shots) {
        const Shot *shot = story.find(id);
        if (!shot || shot->byHand.testFlag(ShotField::Duration) || !story.takesOf(id).isEmpty() ||
            !hasVoice(story, *shot))
            continue;
        Shot fitted = *shot;
        fitted.durationMs = fittedLength(story, *shot);
        if (fitted.durationMs != shot->durationMs)
            edit.shots.append(fitted);
    }
    return edit;
}

}  // namespace circletake::workspace
