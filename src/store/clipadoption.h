// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/foundclips.h"
#include "store/projectconnection.h"

namespace circletake::store {

/// Brings clips that were found on the disk into a project, with take, attempt, ledger and history, and makes the
/// shots that they name where the storyboard lacks them. In the caller's transaction.
class ClipAdoption
{
public:
    explicit ClipAdoption(ProjectConnection &connection);

    /// False when the project has that clip already, perhaps with a shot that was removed.
    [[nodiscard]] Result<bool> adopt(const FoundClip &found);

private:
    [[nodiscard]] Result<bool> isKnown(const FoundClip &found);
    [[nodiscard]] Result<void> keepIdsClear(const render::ClipSidecar &sidecar);
    [[nodiscard]] Result<ShotId> shotFor(const render::ClipSidecar &sidecar);
    [[nodiscard]] Result<EpisodeId> episodeFor(int number);
    [[nodiscard]] Result<SceneId> sceneFor(EpisodeId episode, int number);
    /// The row that becomes the clip's take: the one it had, else a new one.
    [[nodiscard]] Result<Take> takeFor(ShotId shot, const render::ClipSidecar &sidecar);
    [[nodiscard]] Result<void> put(const Take &before, const FoundClip &found);
    [[nodiscard]] Result<void> putAttempt(TakeId take, const render::ClipSidecar &sidecar);
    [[nodiscard]] Result<qint64> number(const char *sql, std::initializer_list<qint64> values);
    [[nodiscard]] Result<qint64> freshId();

    ProjectConnection &m_connection;
    Database &m_database;
};

}  // namespace circletake::store
