// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "store/backups.h"
#include "store/projectfolder.h"
#include "store/projectidentity.h"
#include "store/projectlock.h"
#include "store/transaction.h"

#include <QTemporaryDir>
#include <optional>

namespace circletake::store {

/// An open project file: whether it may be written and by whom, checked, backed up, migrated, and told from a copy.
/// Both stores of a project write through beginWriting() of one connection.
class ProjectConnection
{
public:
    enum class Look {
        Usual,    ///< check the whole file, and keep a backup when one is due
        JustMade  ///< we wrote it a moment ago
    };

    /// See SqliteProjectStore::open.
    [[nodiscard]] static Result<std::unique_ptr<ProjectConnection>> open(const QString &folder,
                                                                         const StoreContext &context,
                                                                         Look look = Look::Usual);
    ~ProjectConnection();
    ProjectConnection(const ProjectConnection &) = delete;
    ProjectConnection &operator=(const ProjectConnection &) = delete;

    [[nodiscard]] const render::ProjectFacts &facts() const { return m_facts; }
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] qint64 wallMs() const { return m_context.clock.wallMs(); }

    /// ReadOnly when the project may not be written; Storage when its file has gone from under us: a handle outlives
    /// a disk that was pulled out.
    [[nodiscard]] Result<Transaction> beginWriting();
    /// One transaction around an act that gives a Result<void>; nothing of it stays when it fails.
    template <class Act>
    [[nodiscard]] Result<void> write(Act act)
    {
        auto transaction = beginWriting();
        if (!transaction)
            return transaction.error();
        if (const Result<void> done = act(); !done)
            return done;
        return transaction->commit();
    }
    /// Takes `count` (> 0) ids from the counter, in the caller's transaction.
    [[nodiscard]] Result<render::IdBlock> takeIds(qint64 count);
    [[nodiscard]] Result<void> adoptCopy();

    /// `error`, and the newest backup as the next thing to try where the project is Damaged.
    [[nodiscard]] Error withBackup(Error error) const;

private:
    ProjectConnection(const ProjectFolder &folder, const StoreContext &context, Look look);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] QString whyReadOnly() const;
    [[nodiscard]] Result<void> prepareForWriting();
    [[nodiscard]] Result<void> connectForReading();
    [[nodiscard]] Result<void> copyForReading();
    [[nodiscard]] Result<void> refuseOtherVersions(bool olderToo);
    [[nodiscard]] Result<void> lookAfter();
    [[nodiscard]] Result<void> bringUpToDate();
    [[nodiscard]] Result<void> recognise();

    ProjectFolder m_folder;
    StoreContext m_context;
    Look m_look;
    Backups m_backups;
    ProjectLock m_lock;
    render::ProjectFacts m_facts;
    QString m_file;  // its identity on the disk
    std::unique_ptr<QTemporaryDir> m_copyForReading;
    std::unique_ptr<Database> m_database;
    std::optional<ProjectIdentity> m_identity;
};

}  // namespace circletake::store
