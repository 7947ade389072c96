// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/storyboardplan.h"

#include "script/plannerkept.h"
#include "script/promptwriter.h"

namespace circletake::script {

namespace {

/// How many of the fresh shots, from `from` on, belong to a run of lines: up to the first that begins behind it.
qsizetype countIn(const QVector<int> &run, const QVector<Shot> &fresh, qsizetype from)
{
    qsizetype count = 0;
    while (from + count < fresh.size()) {
        const QVector<int> &lines = fresh[from + count].lines;
        if (!lines.isEmpty() && lines.constFirst() > run.constLast())
            break;
        ++count;
    }
    return count;
}

/// Without the lines that shots that stay cover by now, and without shots that have none left.
QVector<Shot> withoutCovered(const QVector<Shot> &fresh, const KeptShots &kept)
{
    QVector<int> covered;
    for (const KeptShots::Part &part : kept.parts())
        if (part.kept)
            covered += part.lines;
    QVector<Shot> shots;
    for (Shot shot : fresh) {
        const bool hadLines = !shot.lines.isEmpty();
        shot.lines.removeIf([&](int line) { return covered.contains(line); });
        if (!hadLines || !shot.lines.isEmpty())
            shots.append(shot);
    }
    return shots;
}

}  // namespace

QVector<Shot> storyboardPlan(const Scene &scene, const QVector<Shot> &existing, const QVector<Shot> &answered,
                             const PlanContext &context)
{
    QVector<bool> staying;
    for (const Shot &shot : existing)
        staying.append(staysWhenReplanned(shot, context.withTakes));
    const KeptShots kept(scene, existing, staying);
    const QVector<Shot> fresh = withoutCovered(answered, kept);
    QVector<Shot> shots;
    qsizetype next = 0;
    for (const KeptShots::Part &part : kept.parts()) {
        if (part.kept) {
            shots.append(*part.kept);
            shots.last().lines = part.lines;
            continue;
        }
        const qsizetype count = countIn(part.lines, fresh, next);
        shots += fresh.mid(next, count);
        next += count;
    }
    shots += fresh.mid(next);
    numberShots(shots);
    const PromptWriter writer(context.cast, context.series);
    for (Shot &shot : shots)
        if (!shot.id.isValid()) {
            shot.scene = scene.id;
            shot.prompt = writer.write(shot, scene);
        }
    return shots;
}

}  // namespace circletake::script
