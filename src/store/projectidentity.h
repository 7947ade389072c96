// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/foldermark.h"
#include "store/storecontext.h"

namespace circletake::store {

class Database;

/// Tells a project from its copies, so that a copy never pays again for what waits in it (reliability.md, crash 24).
/// The file itself remembers where it lay, which a copied folder betrays; this computer remembers how often the
/// project was opened and closed for writing, which an older file put back into its place betrays.
class ProjectIdentity
{
public:
    /// `file` is the project file that `database` has open.
    ProjectIdentity(Database &database, const QString &file, const StoreContext &context);

    /// Gives a new project its name and place; inside a transaction of the caller.
    [[nodiscard]] Result<void> found(qint64 nextId);
    [[nodiscard]] Result<bool> isCopy() const;
    /// Remembers, in the file and on this computer, that the project is used here.
    [[nodiscard]] Result<void> advance();
    /// Makes the copy a project of its own.
    [[nodiscard]] Result<void> adopt();

private:
    struct Stored
    {
        QString name;
        qint64 epoch = 0;
        FolderMark mark;
    };
    [[nodiscard]] Result<Stored> stored() const;
    [[nodiscard]] Result<void> store(const Stored &stored);
    [[nodiscard]] QString recordOf(const QString &name) const;
    [[nodiscard]] qint64 recordedEpoch(const QString &name) const;
    void record(const Stored &stored);

    Database &m_database;
    QString m_file;
    Files &m_files;
    Random &m_random;
    QString m_records;
};

}  // namespace circletake::store
