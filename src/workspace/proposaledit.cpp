// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/proposaledit.h"

#include "script/plannerkept.h"
#include "workspace/planning.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

/// The shot that a new line goes to: that of the nearest line before it, else behind it; null when it stays as it is.
Shot *shotFor(int line, QVector<Shot> &shots, const QSet<ShotId> &withTakes)
{
    Shot *nearest = nullptr;
    int distance = 1'000'000;
    for (Shot &shot : shots)
        for (const int covered : std::as_const(shot.lines)) {
            const int away = covered < line ? line - covered : covered - line + 1;
            if (away < distance) {
                distance = away;
                nearest = &shot;
            }
        }
    return nearest && !script::staysWhenReplanned(*nearest, withTakes) ? nearest : nullptr;
}

}  // namespace

QVector<int> harmlessChanges(const script::SceneProposal &proposal)
{
    QVector<int> indices;
    for (int at = 0; at < int(proposal.changes.size()); ++at)
        if (!proposal.changes[at].changesSpeech)
            indices.append(at);
    return indices;
}

Result<ProposalEdit> editOfProposal(const Story &story, const script::SceneProposal &proposal,
                                    const QVector<int> &accepted)
{
    const Scene *scene = story.find(proposal.scene);
    if (!scene)
        return Error{ErrorKind::NotFound, Words::tr("The scene of this proposal is not there any more."), {}, {}};
    const script::EnhancedScene enhanced = script::withChanges(*scene, proposal, accepted);
    ProposalEdit result;
    result.stale = enhanced.stale;
    result.accepted = int(accepted.size() - enhanced.stale.size());
    if (result.accepted == 0)
        return result;
    result.edit.scenes = {enhanced.scene};
    QVector<Shot> shots = shotsOf(story, scene->id);
    for (Shot &shot : shots)
        for (int &line : shot.lines)
            line = enhanced.places.value(line, line);
    const QSet<ShotId> withTakes = planContext(story, scene->id).withTakes;
    for (const int line : enhanced.inserted) {
        Shot *shot = shotFor(line, shots, withTakes);
        if (!shot) {
            result.open += shots.isEmpty() ? 0 : 1;
            continue;
        }
        shot->lines.append(line);
        std::sort(shot->lines.begin(), shot->lines.end());
    }
    for (const Shot &shot : std::as_const(shots))
        if (*story.find(shot.id) != shot)
            result.edit.shots.append(shot);
    return result;
}

}  // namespace circletake::workspace
