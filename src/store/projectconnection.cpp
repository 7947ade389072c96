// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectconnection.h"

#include "base/logging.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace circletake::store {

namespace {

QString logOf(const QString &database)
{
    return database + QStringLiteral("-wal");
}

/// The last one to write it did not close it.
bool hasLog(const QString &database)
{
    return QFileInfo(logOf(database)).size() > 0;
}

Error pointingAt(const Backups &backups, Error error)
{
    if (error.kind == ErrorKind::Damaged && !backups.newest().isEmpty())
        error.next = QCoreApplication::translate("Store", "The newest backup is %1.")
                         .arg(QDir::toNativeSeparators(backups.newest()));
    return error;
}

}  // namespace

Result<std::unique_ptr<ProjectConnection>> ProjectConnection::open(const QString &path, const StoreContext &context,
                                                                   Look look)
{
    const ProjectFolder folder(path);
    if (const auto found = folder.inspect(versionOf(context.schema)); !found)
        return pointingAt(Backups(folder.backups(), context.files, context.clock), found.error());
    std::unique_ptr<ProjectConnection> connection(new ProjectConnection(folder, context, look));
    if (const auto connected = connection->connect(); !connected)
        return connection->withBackup(connected.error());
    return connection;
}

ProjectConnection::ProjectConnection(const ProjectFolder &folder, const StoreContext &context, Look look)
    : m_folder(folder)
    , m_context(context)
    , m_look(look)
    , m_backups(folder.backups(), context.files, context.clock)
    , m_lock(folder.lock())
{
    m_facts.folder = folder.path();
}

ProjectConnection::~ProjectConnection()
{
    // A copy of the file made while it was open is behind from here on, and knows it when it is put back.
    const bool usedHere = m_identity && !m_facts.readOnly && !m_facts.copied;
    if (usedHere && fileIdentity(m_folder.database()) == m_file)
        if (const auto noted = m_identity->advance(); !noted)
            qCWarning(lcStore).noquote() << "The project could not be closed cleanly:" << noted.error().text();
}

Error ProjectConnection::withBackup(Error error) const
{
    return pointingAt(m_backups, std::move(error));
}

Result<void> ProjectConnection::connect()
{
    m_facts.readOnlyReason = whyReadOnly();
    m_file = fileIdentity(m_folder.database());
    if (m_facts.readOnlyReason.isEmpty()) {
        auto database = Database::open(m_folder.database(), Database::Access::ReadWrite, m_context.hook);
        if (!database)
            return database.error();
        if (!(*database)->isReadOnly()) {
            m_database = std::move(*database);
            return prepareForWriting();
        }
        m_facts.readOnlyReason = QCoreApplication::translate("Store", "The project file is write-protected.");
    }
    m_facts.readOnly = true;
    return connectForReading();
}

QString ProjectConnection::whyReadOnly() const
{
    if (m_lock.outcome() == ProjectLock::Outcome::Taken)
        return QCoreApplication::translate("Store", "Another program has the project open (process %1).")
            .arg(m_lock.holder());
    if (m_lock.outcome() == ProjectLock::Outcome::Unwritable)
        return QCoreApplication::translate("Store", "The project's folder may not be written.");
    if (m_folder.isOnNetwork())
        return QCoreApplication::translate(
            "Store",
            "The project lies on another computer's disk, where it cannot be written safely. Copy it to this one.");
    return {};
}

Result<void> ProjectConnection::prepareForWriting()
{
    m_database->keepLogOnClose(true);  // until it is known that we may write it
    if (const auto known = refuseOtherVersions(false); !known)
        return known;
    if (const auto sound = lookAfter(); !sound)
        return sound;
    m_database->keepLogOnClose(false);
    if (const auto logged = m_database->execute("PRAGMA journal_mode = WAL"); !logged)
        return logged;
    if (const auto current = bringUpToDate(); !current)
        return current;
    return recognise();
}

Result<void> ProjectConnection::connectForReading()
{
    const bool beside = m_lock.outcome() == ProjectLock::Outcome::Taken;
    if (!beside && hasLog(m_folder.database())) {
        if (const auto copied = copyForReading(); !copied)
            return copied;
    } else {
        auto database = Database::open(
            m_folder.database(), beside ? Database::Access::ReadOnly : Database::Access::Immutable, m_context.hook);
        if (!database)
            return database.error();
        m_database = std::move(*database);
    }
    if (const auto known = refuseOtherVersions(true); !known)
        return known;
    if (const auto sound = checkIntegrity(*m_database, Check::Quick); !sound)
        return sound;
    return recognise();
}

/// A log can be read only where a file can be made beside it.
Result<void> ProjectConnection::copyForReading()
{
    m_copyForReading = std::make_unique<QTemporaryDir>();
    const QString copy = m_copyForReading->filePath(QFileInfo(m_folder.database()).fileName());
    if (!m_copyForReading->isValid() || !QFile::copy(m_folder.database(), copy) ||
        !QFile::copy(logOf(m_folder.database()), logOf(copy)))
        return Error{
            ErrorKind::Storage,
            QCoreApplication::translate("Store", "The project could not be read: there is no room for a copy."),
            QDir::tempPath(),
            QCoreApplication::translate("Store", "Make room on this disk, or make the project writable.")};
    auto database = Database::open(copy, Database::Access::ReadOnly, m_context.hook);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    return {};
}

Result<void> ProjectConnection::refuseOtherVersions(bool olderToo)
{
    const auto version = schemaVersion(*m_database);
    if (!version)
        return version.error();
    const int newest = versionOf(m_context.schema);
    if (*version > newest)
        return newerVersion(m_folder.database(), *version);
    if (*version < newest && olderToo)
        return Error{ErrorKind::ReadOnly,
                     QCoreApplication::translate("Store",
                                                 "An older Circle Take wrote this project, and it cannot be "
                                                 "brought up to date: %1")
                         .arg(m_facts.readOnlyReason),
                     m_folder.path(), QCoreApplication::translate("Store", "Open it once where it can be written.")};
    return {};
}

/// A backup is looked at page for page, so it also vouches for the project.
Result<void> ProjectConnection::lookAfter()
{
    if (m_look == Look::JustMade)
        return {};
    if (m_backups.isDue()) {
        const auto kept = m_backups.keepDaily(*m_database);
        if (kept || kept.error().kind == ErrorKind::Damaged)
            return kept;
        qCWarning(lcStore).noquote() << "No backup was made:" << kept.error().text();
    }
    return checkIntegrity(*m_database, Check::Quick);
}

Result<void> ProjectConnection::bringUpToDate()
{
    const auto version = schemaVersion(*m_database);
    if (!version)
        return version.error();
    if (*version == versionOf(m_context.schema))
        return {};
    if (const auto kept = m_backups.keepBeforeMigration(*m_database, *version); !kept)
        return kept;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto migrated = migrate(*m_database, m_context.schema); !migrated)
        return migrated;
    m_facts.migratedFrom = *version;
    return transaction->commit();
}

Result<void> ProjectConnection::recognise()
{
    m_identity.emplace(*m_database, m_folder.database(), m_context);
    const auto copied = m_identity->isCopy();
    if (!copied) {
        m_identity.reset();
        return copied.error();
    }
    m_facts.copied = *copied;
    return m_facts.copied || m_facts.readOnly ? Result<void>() : m_identity->advance();
}

Result<Transaction> ProjectConnection::beginWriting()
{
    if (m_facts.readOnly)
        return Error{ErrorKind::ReadOnly, m_facts.readOnlyReason, QDir::toNativeSeparators(m_facts.folder),
                     QCoreApplication::translate("Store", "Open the project again when it can be written.")};
    if (fileIdentity(m_folder.database()) != m_file)
        return Error{ErrorKind::Storage, QCoreApplication::translate("Store", "The project's file has gone."),
                     QDir::toNativeSeparators(m_folder.database()),
                     QCoreApplication::translate("Store", "Bring its disk or folder back, then open it again.")};
    return Transaction::begin(*m_database);
}

Result<render::IdBlock> ProjectConnection::takeIds(qint64 count)
{
    Statement update =
        m_database->prepare("UPDATE project SET next_id = next_id + ?1 WHERE id = 1 RETURNING next_id - ?1");
    update.bind(count);
    const auto first = update.firstInteger();
    if (!first)
        return first.error();
    return render::IdBlock{*first, count};
}

Result<void> ProjectConnection::adoptCopy()
{
    if (m_facts.readOnly)
        return beginWriting().error();
    if (!m_facts.copied)
        return {};
    const auto adopted = m_identity->adopt();
    m_facts.copied = !adopted;
    return adopted;
}

}  // namespace circletake::store
