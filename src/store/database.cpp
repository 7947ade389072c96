// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/statement.h"

#include <sqlite3.h>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace circletake::store {

namespace {

constexpr int busyMs = 2000;  // another program may read while it copies the folder

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_READONLY:
        return ErrorKind::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorKind::BadInput;
    default:
        return ErrorKind::Storage;
    }
}

QString whatOf(int code, const QString &words)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return QCoreApplication::translate("Store", "The disk is full; nothing was changed.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Store", "Another program keeps the project locked; nothing was changed.");
    case SQLITE_READONLY:
        return QCoreApplication::translate("Store", "The project cannot be written.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QCoreApplication::translate("Store", "The project file is damaged (%1).").arg(words);
    case SQLITE_CONSTRAINT:
        return QCoreApplication::translate("Store", "The project refuses the change (%1).").arg(words);
    default:
        return QCoreApplication::translate("Store", "The project file could not be used (%1); nothing was changed.")
            .arg(words);
    }
}

QString nextOf(int code)
{
    switch (kindOf(code)) {
    case ErrorKind::Storage:
        return QCoreApplication::translate("Store", "Check free space, permissions and that the disk is still there.");
    case ErrorKind::Damaged:
        return QCoreApplication::translate("Store", "Open a backup, or repair the project from its clips.");
    default:
        return {};
    }
}

QByteArray address(const QString &path, Database::Access access)
{
    QUrl url = QUrl::fromLocalFile(path);
    if (access == Database::Access::Immutable)
        url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded();
}

}  // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, StatementHook hook)
{
    std::unique_ptr<Database> database(new Database(path, std::move(hook)));
    if (const auto connected = database->connect(access); !connected)
        return connected.error();
    if (const auto configured = database->configure(access); !configured)
        return configured.error();
    return database;
}

Database::Database(const QString &path, StatementHook hook)
    : m_path(path)
    , m_hook(std::move(hook))
{
}

Database::~Database()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<void> Database::connect(Access access)
{
    const int mode = access == Access::ReadWrite ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    const int code = sqlite3_open_v2(address(m_path, access).constData(), &m_handle,
                                     mode | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        return lastError();
    sqlite3_busy_timeout(m_handle, busyMs);
    // A project may come from a stranger: its schema can neither call what has effects nor corrupt the file.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    return {};
}

Result<void> Database::configure(Access access)
{
    if (access != Access::ReadWrite)
        return execute("PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON; PRAGMA mmap_size = 0");
    return execute(
        "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
        "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA wal_autocheckpoint = 1000");
}

Statement Database::prepare(const QByteArray &sql)
{
    if (sqlite3_stmt *idle = m_idle.take(sql))
        return Statement(*this, sql, idle);
    sqlite3_stmt *fresh = nullptr;
    sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT, &fresh, nullptr);
    return Statement(*this, sql, fresh);
}

void Database::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    sqlite3_stmt *&place = m_idle[sql];
    if (place)
        sqlite3_finalize(statement);
    else
        place = statement;
}

Result<void> Database::execute(const char *sql)
{
    if (!mayRun(sql))
        return refusedByHook(m_path);
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<qint64> Database::integer(const QByteArray &sql)
{
    Statement statement = prepare(sql);
    return statement.firstInteger();
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

void Database::rollBack()
{
    if (inTransaction())
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::keepLogOnClose(bool keep)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Error Database::lastError() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    const QString words = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString();
    return {kindOf(code), whatOf(code, words), QDir::toNativeSeparators(m_path), nextOf(code)};
}

Error refusedByHook(const QString &path)
{
    return {ErrorKind::Storage, whatOf(SQLITE_FULL, {}), QDir::toNativeSeparators(path), nextOf(SQLITE_FULL)};
}

}  // namespace circletake::store
