// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"

#include <sqlite3.h>
#include <QCoreApplication>

namespace circletake::store {

Statement::Statement(Database &database, QByteArray sql, sqlite3_stmt *statement)
    : m_database(database)
    , m_sql(std::move(sql))
    , m_statement(statement)
{
    if (!m_statement)
        m_fault = database.lastError();
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_fault(std::move(other.m_fault))
    , m_texts(std::move(other.m_texts))
    , m_bound(other.m_bound)
    , m_begun(other.m_begun)
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    return bind(value.toUtf8());
}

Statement &Statement::bind(const QByteArray &text)
{
    m_texts.push_back(text);  // its bytes stay where they are while it is kept
    sqlite3_bind_text64(m_statement, ++m_bound, text.constData(), quint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(const QByteArray &bytes)
{
    m_texts.push_back(bytes);
    sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::next()
{
    if (!m_begun && !m_database.mayRun(m_sql.constData()))
        return refusedByHook(m_database.path());
    if (m_fault)
        return *m_fault;
    m_begun = true;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        rewind();
        return false;
    default:
        const Error error = m_database.lastError();
        rewind();
        return error;
    }
}

Result<void> Statement::run()
{
    while (true) {
        const auto row = next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

Result<qint64> Statement::firstInteger()
{
    const auto row = next();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Store", "The project holds no such thing."),
                     m_database.path(),
                     {}};
    const qint64 value = integer(0);
    rewind();
    return value;
}

void Statement::rewind()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_texts.clear();
    m_bound = 0;
    m_begun = false;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    return view(column).toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

}  // namespace circletake::store
