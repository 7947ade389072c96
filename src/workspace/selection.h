// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QObject>
#include <QVector>

namespace circletake::workspace {

/// What the person looks at: every view follows it. Window's thread.
class Selection final : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] EpisodeId episode() const { return m_episode; }
    [[nodiscard]] SceneId scene() const { return m_scene; }
    /// The shot under the cursor, and all that are chosen (it is among them); in story order.
    [[nodiscard]] ShotId shot() const { return m_shot; }
    [[nodiscard]] const QVector<ShotId> &shots() const { return m_shots; }
    [[nodiscard]] TakeId take() const { return m_take; }

    /// Each sets everything below it to "none" and everything above it as given; one signal each.
    void setEpisode(EpisodeId episode);
    void setScene(EpisodeId episode, SceneId scene);
    void setShot(EpisodeId episode, SceneId scene, ShotId shot, const QVector<ShotId> &shots = {});
    void setTake(TakeId take);
    void clear();

signals:
    void changed();

private:
    EpisodeId m_episode;
    SceneId m_scene;
    ShotId m_shot;
    QVector<ShotId> m_shots;
    TakeId m_take;
};

}  // namespace circletake::workspace
