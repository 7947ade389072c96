// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitecallledger.h"

#include "store/inorder.h"
#include "store/ledger.h"
#include "store/statement.h"

#include <QCoreApplication>

namespace circletake::store {

namespace {

using Kind = render::LedgerEntry::Kind;

Result<void> enter(Database &database, Kind kind, const render::PaidCall &call, const QString &reason)
{
    Statement insert = database.prepare(
        "INSERT INTO call_ledger(call, episode, route, model, kind, amount, amount_currency, wall_ms, reason)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(call.id).bind(call.episode).bind(call.route).bind(call.model).bind(qint64(kind));
    insert.bind(call.worst.units()).bind(call.worst.currency().code()).bind(call.wallMs).bind(reason);
    return insert.run();
}

/// As enter(), beside the reservation of the same call.
Result<void> enterBeside(Database &database, Kind kind, render::CallId call, Money amount, qint64 wallMs,
                         const QString &reason)
{
    Statement insert = database.prepare(
        "INSERT INTO call_ledger(call, episode, route, model, kind, amount, amount_currency, wall_ms, reason)"
        " SELECT call, episode, route, model, ?2, ?3, ?4, ?5, ?6 FROM call_ledger WHERE call = ?1 AND kind = 0");
    insert.bind(call).bind(qint64(kind)).bind(amount.units()).bind(amount.currency().code());
    return insert.bind(wallMs).bind(reason).run();
}

}  // namespace

SqliteCallLedger::SqliteCallLedger(ProjectConnection &connection)
    : m_connection(connection)
{
}

Result<render::Budgets> SqliteCallLedger::budgetsOf(EpisodeId episode) const
{
    return sumLedger(m_connection.database(), episode);
}

Result<render::CallId> SqliteCallLedger::reserve(const render::PaidCall &call)
{
    render::PaidCall reserved = call;
    const auto written = m_connection.write([&]() -> Result<void> {
        const auto id = m_connection.takeIds(1);
        if (!id)
            return id.error();
        reserved.id = render::CallId{id->first};
        return enter(m_connection.database(), Kind::Reserve, reserved, {});
    });
    return written ? Result<render::CallId>(reserved.id) : Result<render::CallId>(written.error());
}

Result<void> SqliteCallLedger::release(render::CallId call, qint64 wallMs, const QString &reason)
{
    Statement insert = m_connection.database().prepare(
        "INSERT INTO call_ledger(call, episode, route, model, kind, amount, amount_currency, wall_ms, reason)"
        " SELECT call, episode, route, model, 1, amount, amount_currency, ?2, ?3 FROM call_ledger AS held"
        " WHERE call = ?1 AND kind = 0"
        " AND NOT EXISTS (SELECT 1 FROM call_ledger WHERE call = held.call AND kind = 1)");
    insert.bind(call).bind(wallMs).bind(reason);
    if (const auto run = insert.run(); !run)
        return run;
    if (m_connection.database().changes() == 1)
        return {};
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Store", "This question was entered into the ledger already."),
                 {},
                 {}};
}

Result<void> SqliteCallLedger::settle(render::CallId call, Money spent, qint64 wallMs, const QString &reason)
{
    return m_connection.write([&] {
        return inOrder([&] { return release(call, wallMs, reason); },
                       [&] {
                           return spent.isZero()
                                      ? Result<void>()
                                      : enterBeside(m_connection.database(), Kind::Spend, call, spent, wallMs, reason);
                       });
    });
}

Result<QVector<render::PaidCall>> SqliteCallLedger::openCalls(const QString &route) const
{
    QVector<render::PaidCall> calls;
    Statement select = m_connection.database().prepare(
        "SELECT call, episode, route, model, amount, amount_currency, wall_ms FROM call_ledger AS held"
        " WHERE kind = 0 AND route = ?1"
        " AND NOT EXISTS (SELECT 1 FROM call_ledger WHERE call = held.call AND kind = 1) ORDER BY call");
    select.bind(route);
    for (auto row = select.next();; row = select.next()) {
        if (!row)
            return row.error();
        if (!*row)
            return calls;
        const Currency currency = Currency::fromCode(select.text(5)).value_or(Currency());
        calls.append({render::CallId{select.integer(0)}, EpisodeId{select.integer(1)}, select.text(2), select.text(3),
                      Money::ofUnits(select.integer(4), currency), select.integer(6)});
    }
}

}  // namespace circletake::store
