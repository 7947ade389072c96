// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannersides.h"

namespace circletake::script {

QHash<int, FrameSide> sidesOf(const Scene &scene, const CastIndex &cast)
{
    QHash<int, FrameSide> sides;
    int before = -1;
    for (const Line &line : scene.lines) {
        if (line.kind != LineKind::Dialogue || line.voice == VoiceKind::Narration || line.voice == VoiceKind::OffScreen)
            continue;
        const int speaker = cast.member(line.character);
        if (speaker < 0)
            continue;
        const bool answersLeft = sides.value(before) == FrameSide::Left;
        if (!sides.contains(speaker))
            sides.insert(speaker, answersLeft ? FrameSide::Right : FrameSide::Left);
        before = speaker;
    }
    if (sides.size() < 2)
        sides.clear();
    return sides;
}

}  // namespace circletake::script
