// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectcreation.h"

#include "store/inorder.h"
#include "store/migrations.h"
#include "store/projectfolder.h"
#include "store/projectidentity.h"
#include "store/projectlock.h"
#include "store/storyrows.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QDir>

namespace circletake::store {

namespace {

Result<void> fill(Database &database, const StoryRows &rows, const StoreContext &context)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    ProjectIdentity identity(database, database.path(), context);
    const auto filled =
        inOrder([&] { return migrate(database, context.schema); }, [&] { return identity.found(largestId(rows) + 1); },
                [&] { return insertStory(database, rows, context.clock.wallMs()); });
    return filled ? transaction->commit() : filled;
}

/// A project file at `part`, not yet in its place. While it is filled a rollback journal is cheaper than a log.
Result<void> write(const QString &part, const StoryRows &rows, const StoreContext &context)
{
    const auto database = Database::open(part, Database::Access::ReadWrite, context.hook);
    if (!database)
        return database.error();
    return inOrder([&] { return fill(**database, rows, context); },
                   [&] { return (*database)->execute("PRAGMA journal_mode = WAL"); });
}

Error occupied(const ProjectFolder &folder)
{
    return {ErrorKind::BadInput, QCoreApplication::translate("Store", "This folder holds a project already."),
            QDir::toNativeSeparators(folder.path()),
            QCoreApplication::translate("Store", "Open it, or choose another folder.")};
}

/// Leaves no half-made file behind.
void clear(const QString &part, Files &files)
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        [[maybe_unused]] const auto removed = files.remove(part + QLatin1String(suffix));
}

}  // namespace

Result<void> createProject(const QString &path, const StoryRows &rows, const StoreContext &context)
{
    const ProjectFolder folder(path);
    if (folder.holdsProject())
        return occupied(folder);
    if (const auto made = folder.make(); !made)
        return made;
    const ProjectLock lock(folder.lock());
    if (lock.outcome() == ProjectLock::Outcome::Taken || folder.holdsProject())
        return occupied(folder);
    const QString part = folder.database() + QStringLiteral(".part");
    clear(part, context.files);
    const auto created = inOrder([&] { return write(part, rows, context); },
                                 [&] { return context.files.publish(part, folder.database()); });
    if (!created)
        clear(part, context.files);
    return created;
}

}  // namespace circletake::store
