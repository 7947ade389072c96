// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cut.h"

#include <QDir>

namespace circletake::exchange {

QVector<Cut> cutsOf(const Story &story, EpisodeId episode, const QString &projectFolder)
{
    QVector<Cut> cuts;
    qint64 frame = 0;
    for (const ShotId id : story.shotsOf(episode)) {
        Cut cut;
        cut.shot = id;
        cut.take = story.chosenTake(id);
        cut.slate = story.slateOf(id).text();
        cut.startFrame = frame;
        cut.frames = framesOf(story.find(id)->durationMs, story.series().framesPerSecond);
        if (const Take *take = story.find(cut.take)) {
            cut.slate = story.slateOf(take->id).text();
            cut.clip = QDir(projectFolder).filePath(take->clip);
            cut.animatic = take->animatic;
        }
        frame += cut.frames;
        cuts.append(cut);
    }
    return cuts;
}

}  // namespace circletake::exchange
