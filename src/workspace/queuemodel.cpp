// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/queuemodel.h"

namespace circletake::workspace {

namespace {

bool isQueued(const Story &story, const Take &take)
{
    if (take.state == TakeState::Failed || take.state == TakeState::Lost)
        return story.takesOf(take.shot).last() == take.id;
    return take.state == TakeState::Queued || take.state == TakeState::Unknown || isUnderWay(take.state);
}

}  // namespace

QueueModel::QueueModel(StoryDocument &document, const ShotFace &face, QObject *parent)
    : TakeTable(document, face,
                {Cell::Slate, Cell::State, Cell::Attempt, Cell::Route, Cell::Elapsed, Cell::Cost, Cell::Message},
                &isQueued, parent)
{
}

void QueueModel::tick()
{
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, ElapsedColumn), index(int(m_ids.size()) - 1, ElapsedColumn),
                         {Qt::DisplayRole, ElapsedMsRole, SortRole});
}

}  // namespace circletake::workspace
