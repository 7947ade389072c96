// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/values.h"

#include <QCoreApplication>

namespace circletake::store {

// Rows of a table of tables.h in and out of SQLite, by its list of columns.

namespace detail {

template <class Table>
QByteArrayList columnNames()
{
    QByteArrayList names;
    const typename Table::Row row;
    Table::columns(row, [&names](const char *name, const auto &member) {
        names << QByteArray(name);
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, Money>)
            names << QByteArray(name) + "_currency";
    });
    return names;
}

template <class Table>
QByteArray insertSql()
{
    const QByteArrayList names = columnNames<Table>();
    QByteArrayList marks;
    marks.fill("?", names.size());
    return QByteArray("INSERT INTO ") + Table::name + '(' + names.join(',') + ") VALUES(" + marks.join(',') + ')';
}

template <class Table>
QByteArray upsertSql()
{
    QByteArrayList changes;
    for (const QByteArray &name : columnNames<Table>())
        if (name != Table::key)
            changes << name + "=excluded." + name;
    return insertSql<Table>() + " ON CONFLICT(" + Table::key + ") DO UPDATE SET " + changes.join(',');
}

inline constexpr auto bindInto(Statement &statement)
{
    return [&statement](const char *, const auto &member) { bindValue(statement, member); };
}

template <class Table>
Result<void> runForEach(Database &database, const QByteArray &sql, const QVector<typename Table::Row> &rows)
{
    if (rows.isEmpty())
        return {};
    Statement statement = database.prepare(sql);
    for (const auto &row : rows) {
        Table::columns(row, bindInto(statement));
        if (const auto done = statement.run(); !done)
            return done;
    }
    return {};
}

[[nodiscard]] inline Error oddRow(const char *table, const QString &path)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("Store", "The project file holds a row in “%1” that cannot be read.")
                .arg(QLatin1String(table)),
            path, QCoreApplication::translate("Store", "Open a backup, or repair the project from its clips.")};
}

}  // namespace detail

/// Adds new rows.
template <class Table>
[[nodiscard]] Result<void> insertRows(Database &database, const QVector<typename Table::Row> &rows)
{
    static const QByteArray sql = detail::insertSql<Table>();
    return detail::runForEach<Table>(database, sql, rows);
}

/// Adds rows, or replaces those of the same key in place.
template <class Table>
[[nodiscard]] Result<void> upsertRows(Database &database, const QVector<typename Table::Row> &rows)
{
    static const QByteArray sql = detail::upsertSql<Table>();
    return detail::runForEach<Table>(database, sql, rows);
}

/// Calls `each` with every row that `rest` selects ("WHERE … ORDER BY …"), whose marks stand for `values`. Damaged
/// where a row is not as we write it.
template <class Table, class Each>
[[nodiscard]] Result<void> eachRow(Database &database, const char *rest, std::initializer_list<qint64> values,
                                   Each each)
{
    static const QByteArray select = "SELECT " + detail::columnNames<Table>().join(',') + " FROM " + Table::name + ' ';
    Statement rows = database.prepare(select + rest);
    for (const qint64 value : values)
        rows.bind(value);
    while (true) {
        const auto found = rows.next();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        typename Table::Row row;
        RowReader reader(rows);
        Table::columns(row, [&reader](const char *, auto &member) { reader.read(member); });
        if (reader.isOdd())
            return detail::oddRow(Table::name, database.path());
        each(std::move(row));
    }
}

/// As eachRow, appending the rows to `rows`.
template <class Table>
[[nodiscard]] Result<void> readRows(Database &database, const char *rest, std::initializer_list<qint64> values,
                                    QVector<typename Table::Row> &rows)
{
    return eachRow<Table>(database, rest, values, [&rows](auto &&row) { rows.append(std::move(row)); });
}

/// Every row of a table in order of ids, appended to `rows`.
template <class Table>
[[nodiscard]] Result<void> readAllRows(Database &database, QVector<typename Table::Row> &rows)
{
    const auto count = database.integer(QByteArray("SELECT count(*) FROM ") + Table::name);
    if (!count)
        return count.error();
    rows.reserve(rows.size() + *count);
    return readRows<Table>(database, "ORDER BY id", {}, rows);
}

}  // namespace circletake::store
