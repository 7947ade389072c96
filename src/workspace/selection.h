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

    [[nodiscard]] EpisodeId episode() const { return m_state.episode; }
    [[nodiscard]] SceneId scene() const { return m_state.scene; }
    /// The shot under the cursor, and all that are chosen (it is among them); in story order.
    [[nodiscard]] ShotId shot() const { return m_state.shot; }
    [[nodiscard]] const QVector<ShotId> &shots() const { return m_state.shots; }
    [[nodiscard]] TakeId take() const { return m_state.take; }

    /// Each sets everything below it to "none" and everything above it as given; one signal when that changes anything.
    void setEpisode(EpisodeId episode);
    void setScene(EpisodeId episode, SceneId scene);
    void setShot(EpisodeId episode, SceneId scene, ShotId shot, const QVector<ShotId> &shots = {});
    void setTake(TakeId take);
    void clear();

signals:
    void changed();

private:
    struct State
    {
        EpisodeId episode;
        SceneId scene;
        ShotId shot;
        QVector<ShotId> shots;
        TakeId take;
        bool operator==(const State &) const = default;
    };
    void set(const State &state);

    State m_state;
};

}  // namespace circletake::workspace
