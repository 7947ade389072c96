// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/storyedits.h"

#include <QSet>

namespace circletake::workspace {

/// What may not be edited just now, as somebody else is changing it: the whole story, or some scenes with their shots.
class EditLocks
{
public:
    /// An empty reason unlocks.
    void lockAll(const QString &reason) { m_all = reason; }
    /// In place of the scenes locked before; none unlocks.
    void lockScenes(const QSet<SceneId> &scenes, const QString &reason);
    void unlock(SceneId scene) { m_scenes.remove(scene); }

    [[nodiscard]] bool isAllLocked() const { return !m_all.isEmpty(); }
    [[nodiscard]] bool isLocked(SceneId scene) const { return isAllLocked() || m_scenes.contains(scene); }
    [[nodiscard]] bool hasLockedScenes() const { return !m_scenes.isEmpty(); }
    /// Why the edit cannot be made; empty when it can.
    [[nodiscard]] QString obstacleTo(const Story &story, const render::StoryEdit &edit) const;

private:
    QString m_all;
    QSet<SceneId> m_scenes;
    QString m_why;
};

}  // namespace circletake::workspace
