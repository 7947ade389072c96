// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selection.h"

namespace circletake::workspace {

Selection::Selection(QObject *parent)
    : QObject(parent)
{
}

void Selection::setEpisode(EpisodeId episode)
{
    set({episode, {}, {}, {}, {}});
}

void Selection::setScene(EpisodeId episode, SceneId scene)
{
    set({episode, scene, {}, {}, {}});
}

void Selection::setShot(EpisodeId episode, SceneId scene, ShotId shot, const QVector<ShotId> &shots)
{
    const bool among = shots.contains(shot);
    set({episode, scene, shot, among || !shot.isValid() ? shots : QVector<ShotId>{shot}, {}});
}

void Selection::setTake(TakeId take)
{
    State state = m_state;
    state.take = take;
    set(state);
}

void Selection::clear()
{
    set({});
}

void Selection::set(const State &state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit changed();
}

}  // namespace circletake::workspace
