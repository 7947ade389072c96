// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/animaticplan.h"

namespace circletake::workspace {

media::AnimaticSpec animaticOf(const Story &story, ShotId id)
{
    const Shot &shot = *story.find(id);
    const Scene &scene = *story.find(shot.scene);
    const Series &series = story.series();
    media::AnimaticSpec spec;
    spec.size = frameSize(series.resolution, series.aspect);
    spec.framesPerSecond = series.framesPerSecond;
    spec.frames = int(framesOf(shot.durationMs, series.framesPerSecond));
    spec.shotSize = shot.size;
    spec.angle = shot.angle;
    spec.move = shot.move;
    spec.setting = scene.setting;
    spec.time = scene.time;
    spec.place = scene.place;
    spec.tone = shot.tone;
    spec.action = shot.action;
    spec.slate = story.slateOf(id).text();
    spec.style = series.style;
    spec.seed = id.value;
    for (const CharacterId character : shot.cast)
        if (const Character *who = story.find(character))
            spec.figures.append({who->name, who->look.isEmpty() ? who->description : who->look});
    for (const int index : shot.lines) {
        const Line &line = scene.lines[index];
        if (line.kind == LineKind::Dialogue)
            spec.lines.append({line.character, line.text, line.voice});
    }
    return spec;
}

}  // namespace circletake::workspace
