// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/ports/callledger.h"
#include "render/ports/takestore.h"
#include "story/story.h"

namespace circletake::render {

/// A change of the storyboard as one transaction: rows to put and rows to remove. Takes are the engine's and are not
/// here; a shot's circled take is part of its row.
struct StoryEdit
{
    std::optional<Series> series;
    QVector<Episode> episodes;
    QVector<Scene> scenes;
    QVector<Shot> shots;
    QVector<Character> characters;
    QVector<EpisodeId> removedEpisodes;
    QVector<SceneId> removedScenes;
    QVector<ShotId> removedShots;
    QVector<CharacterId> removedCharacters;
    QVector<Reading> readings = {};
    QVector<SoundBed> beds = {};
    QVector<ReadingId> removedReadings = {};
    QVector<BedId> removedBeds = {};
};

/// A block of fresh ids, one counter for every kind: `first` … `first + count - 1`.
struct IdBlock
{
    qint64 first = 0;
    qint64 count = 0;
};

/// What was found when a project was opened.
struct ProjectFacts
{
    QString folder;            ///< absolute
    bool readOnly = false;     ///< another program holds it, or the disk allows no writing
    QString readOnlyReason;    ///< translated, empty when writable
    bool copied = false;       ///< a copy of a project from elsewhere: nothing waiting in it is sent before a person says so
    int migratedFrom = 0;      ///< schema version found; 0 when it was current
};

/// One open project: its storyboard, and through takes() what the engine keeps. One object holds the only writing
/// connection; it lives on the thread that opened it. `.script` is the author's script as imported, byte for byte.
class ProjectStore
{
public:
    virtual ~ProjectStore() = default;

    [[nodiscard]] virtual const ProjectFacts &facts() const = 0;
    [[nodiscard]] virtual Result<StoryRows> load() const = 0;
    /// Durable when it returns success. ReadOnly when the project cannot be written; BadInput when a number would stand
    /// twice, a parent is missing, or a take of what is removed waits, is under way, or is of unknown outcome. Other
    /// takes of a removed shot are kept and come back when the shot is put again.
    [[nodiscard]] virtual Result<void> apply(const StoryEdit &edit) = 0;
    /// Ids never given before in this project, nor ever again.
    [[nodiscard]] virtual Result<IdBlock> reserveIds(qint64 count) = 0;
    /// Keeps the author's script; several versions are kept, the newest is the script.
    [[nodiscard]] virtual Result<void> saveScript(const QString &name, const QByteArray &contents) = 0;
    [[nodiscard]] virtual Result<QByteArray> script() const = 0;
    [[nodiscard]] virtual Result<QVector<TakeEvent>> history(TakeId take) const = 0;
    [[nodiscard]] virtual TakeStore &takes() = 0;
    /// What is spent on requests that are no takes.
    [[nodiscard]] virtual CallLedger &calls() = 0;
    /// A person said that this copy may send what waits in it.
    [[nodiscard]] virtual Result<void> adoptCopy() = 0;
    /// Sums of the ledger for one episode and the series.
    [[nodiscard]] virtual Result<Budgets> budgets(EpisodeId episode) const = 0;
};

}  // namespace circletake::render
