// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/voicesrequest.h"

namespace circletake::workspace {

namespace {

bool isKept(const Story &story, const LineReading &entry)
{
    const Reading *reading = story.find(entry.reading);
    return reading && (!entry.stale || reading->source == VoiceSource::Recording);
}

}  // namespace

QVector<LinePlace> linesOf(const Story &story, const VoicesRequest &request)
{
    if (!request.lines.isEmpty())
        return request.lines;
    QVector<LinePlace> places;
    for (const EpisodeId episode : request.episodes.isEmpty() ? story.episodes() : request.episodes)
        for (const SceneId scene : story.scenesOf(episode))
            for (const LineReading &entry : readingsOfLines(story, scene))
                if (request.which == WhichVoices::All || !isKept(story, entry))
                    places.append({scene, entry.line});
    return places;
}

VoiceCounts voiceCounts(const Story &story, EpisodeId episode)
{
    VoiceCounts counts;
    for (const SceneId scene : story.scenesOf(episode))
        for (const LineReading &entry : readingsOfLines(story, scene)) {
            ++counts.lines;
            const Reading *reading = story.find(entry.reading);
            if (!reading)
                continue;
            ++(entry.stale ? counts.stale : counts.ready);
            counts.spokenMs += reading->durationMs;
        }
    return counts;
}

}  // namespace circletake::workspace
