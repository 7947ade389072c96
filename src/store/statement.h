// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

struct sqlite3_stmt;

namespace circletake::store {

class Database;

/// A prepared statement on loan from its Database: bind the values in order, then run() it, or step through its rows
/// with next(). Columns count from 0.
class Statement
{
public:
    /// `statement` is null when it could not be prepared a moment ago.
    Statement(Database &database, QByteArray sql, sqlite3_stmt *statement);
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// The next value. Text and bytes are copied.
    Statement &bind(qint64 value);
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &text);
    Statement &bindBlob(const QByteArray &bytes);
    template <class Tag>
    Statement &bind(Id<Tag> id)
    {
        return bind(id.value);
    }

    /// Steps to the next row; false at the end.
    [[nodiscard]] Result<bool> next();
    /// Steps to the end and is ready to be bound again.
    [[nodiscard]] Result<void> run();
    /// The first column of the first row; NotFound when there is no row.
    [[nodiscard]] Result<qint64> firstInteger();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// As bytes(), valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;

private:
    void rewind();

    Database &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    std::optional<Error> m_fault;     // why there is no m_statement
    std::vector<QByteArray> m_texts;  // what is bound without a copy by SQLite
    int m_bound = 0;
    bool m_begun = false;
};

}  // namespace circletake::store
