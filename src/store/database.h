// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/storecontext.h"

#include <QHash>

struct sqlite3;
struct sqlite3_stmt;

namespace circletake::store {

class Statement;

/// One connection to a SQLite file, used on one thread. Statements are prepared once and kept.
/// Errors: ReadOnly, Damaged, BadInput (a constraint refused the values), else Storage, with SQLite's words.
class Database
{
public:
    enum class Access {
        ReadWrite,  ///< makes the file when missing
        ReadOnly,
        Immutable  ///< reads a file that nobody writes, without making the files of WAL beside it
    };

    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                                StatementHook hook = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement to bind and run; one that cannot be prepared says so when it is run. Outlived by the database.
    [[nodiscard]] Statement prepare(const QByteArray &sql);
    /// Runs one or several statements that take no values.
    [[nodiscard]] Result<void> execute(const char *sql);
    /// The first column of the first row; NotFound when there is no row.
    [[nodiscard]] Result<qint64> integer(const QByteArray &sql);

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] int changes() const;
    [[nodiscard]] bool inTransaction() const;
    /// True when the system let us only read a file that was opened for writing.
    [[nodiscard]] bool isReadOnly() const;
    /// Ends a transaction without its changes; never asks the hook.
    void rollBack();
    /// Keeps the write-ahead log as it is when the connection closes, so that not a byte of the file moves.
    void keepLogOnClose(bool keep);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// The last failure of this connection as an error of ours.
    [[nodiscard]] Error lastError() const;
    /// What a statement has to ask before it runs.
    [[nodiscard]] bool mayRun(const char *sql) const { return !m_hook || m_hook(sql); }

private:
    friend class Statement;
    Database(const QString &path, StatementHook hook);
    [[nodiscard]] Result<void> connect(Access access);
    [[nodiscard]] Result<void> configure(Access access);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);

    QString m_path;
    StatementHook m_hook;
    sqlite3 *m_handle = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_idle;
};

/// The error that a hook makes: what a full disk would say.
[[nodiscard]] Error refusedByHook(const QString &path);

}  // namespace circletake::store
