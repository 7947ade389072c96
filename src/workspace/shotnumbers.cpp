// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotnumbers.h"

#include <QCoreApplication>

namespace circletake::workspace {

namespace {

constexpr int step = 10;

Error noRoom(const Story &story, const Shot &blocking)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("ShotNumbers", "There is no shot number free before %1, whose takes bear it.")
                .arg(story.slateOf(blocking.id).text()),
            story.slateOf(blocking.id).text(),
            QCoreApplication::translate("ShotNumbers", "Put the shot at another place of the scene.")};
}

}  // namespace

Result<ShotNumber> numberBehind(const Story &story, SceneId scene, ShotId after, ShotId moving)
{
    QVector<ShotId> shots = story.shotsOf(scene);
    shots.removeOne(moving);
    const qsizetype place = shots.indexOf(after) + 1;
    const int before = place > 0 ? story.find(shots[place - 1])->number : 0;
    if (place == shots.size())
        return ShotNumber{(before / step + 1) * step, {}};
    const int next = story.find(shots[place])->number;
    if (next - before > 1)
        return ShotNumber{before + (next - before) / 2, {}};
    ShotNumber result{before + 1, {}};
    int taken = result.number;
    for (qsizetype at = place; at < shots.size(); ++at) {
        Shot shot = *story.find(shots[at]);
        if (shot.number > taken)
            break;
        if (!story.takesOf(shot.id).isEmpty())
            return noRoom(story, shot);
        shot.number = ++taken;
        result.moved.append(shot);
    }
    return result;
}

}  // namespace circletake::workspace
