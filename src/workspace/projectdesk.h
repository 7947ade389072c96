// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "render/ports/projectstore.h"
#include "render/takechange.h"
#include "workspace/plugs.h"
#include "workspace/problem.h"
#include "workspace/storyedits.h"

#include <QObject>
#include <memory>

namespace circletake::workspace {

/// A script as it came: its file name and its bytes.
struct NamedScript
{
    QString name;
    QByteArray bytes;
};

/// A project that was just opened, as a value that may cross threads.
struct OpenedProject
{
    Story story;
    render::ProjectFacts facts;
};

/// What an import or a plan did: the change as stored, and what a person should look at.
struct StoryOutcome
{
    render::StoryEdit edit;
    QVector<Problem> problems;
    int episodes = 0;  ///< touched; the same for the other two
    int scenes = 0;
    int shots = 0;
    int unusedLines = 0;  ///< of the script: in no scene, or of a planned scene in no shot
};

/// How a script is broken into shots.
struct PlanRequest
{
    QVector<EpisodeId> episodes;  ///< none: all
    QString planner;              ///< "rules" or empty: by rule, without any model
    bool onlyUnplanned = false;   ///< leaves scenes that have shots as they are
};

/// The storyboard of the open project on the works thread: opens it, keeps the stored story beside it, and is the only
/// place that changes either. Every change is durable before it is told.
class ProjectDesk final : public QObject
{
    Q_OBJECT

public:
    ProjectDesk(Plugs &plugs, Files &files, QObject *parent = nullptr);
    ~ProjectDesk() override;

    /// Reads a script file with a bound on its size; NotFound, Storage, or BadInput when it is too large.
    [[nodiscard]] Result<NamedScript> readScriptFile(const QString &path) const;
    /// Makes a project out of a script. Nothing is left on disk when the script cannot be read.
    [[nodiscard]] Result<StoryOutcome> create(const QString &folder, const NamedScript &script, const QString &title);
    [[nodiscard]] Result<void> open(const QString &folder);
    void close();

    [[nodiscard]] bool isOpen() const { return m_store != nullptr; }
    [[nodiscard]] const Story &story() const { return m_story; }
    /// Only while open.
    [[nodiscard]] render::ProjectStore &store() const { return *m_store; }
    [[nodiscard]] OpenedProject snapshot() const;

    /// Replaces the script: episodes and scenes that read the same keep their ids, shots and takes.
    [[nodiscard]] Result<StoryOutcome> importScript(const NamedScript &script);
    [[nodiscard]] Result<StoryOutcome> plan(const PlanRequest &request);
    /// Stores an edit, then takes it into the story. BadInput when the story refuses it; nothing was stored then.
    [[nodiscard]] Result<void> apply(const render::StoryEdit &edit);
    /// Circles a take that is ready, as Editor::circle(); NotFound, or BadInput when it has no clip.
    [[nodiscard]] Result<void> circle(TakeId take);
    [[nodiscard]] Result<void> uncircle(ShotId shot);
    /// Fresh ids for things that a person makes.
    [[nodiscard]] Result<render::IdBlock> reserveIds(qint64 count) const;
    /// A person said that this copy of a project may send what waits in it.
    [[nodiscard]] Result<void> adoptCopy();
    /// See Story::setPassedOver().
    void setPassedOver(const QSet<TakeId> &takes) { m_story.setPassedOver(takes); }
    /// Takes that changed by the engine's hand, already stored.
    void takeIn(const render::TakeChanges &changes);

signals:
    void opened();
    /// Before the store goes: who holds on to it lets go now.
    void closing();
    /// An edit is stored and in story(); not sent for the engine's takes.
    void edited(const circletake::render::StoryEdit &edit);

private:
    [[nodiscard]] Result<void> takeOver(std::unique_ptr<render::ProjectStore> store);
    [[nodiscard]] Result<qint64> idBlock(qint64 count) const;
    [[nodiscard]] Result<void> mustBeWritable() const;

    Plugs &m_plugs;
    Files &m_files;
    std::unique_ptr<render::ProjectStore> m_store;
    Story m_story;
    TakeShelf m_shelf;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::StoryOutcome)
Q_DECLARE_METATYPE(circletake::workspace::OpenedProject)
