// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "store/rows.h"
#include "store/tables.h"

namespace circletake::store {

namespace {

using Kind = render::LedgerEntry::Kind;

Result<EpisodeId> bearerOf(Database &database, TakeId take)
{
    Statement select = database.prepare(
        "SELECT coalesce((SELECT episode FROM ledger WHERE take = ?1 ORDER BY id LIMIT 1),"
        " (SELECT scene.episode FROM take JOIN shot ON shot.id = take.shot JOIN scene ON scene.id = shot.scene"
        "  WHERE take.id = ?1), 0)");
    select.bind(take);
    const auto episode = select.firstInteger();
    if (!episode)
        return episode.error();
    return EpisodeId{*episode};
}

Error severalCurrencies()
{
    return {
        ErrorKind::BadInput,
        QCoreApplication::translate("Store", "The ledger holds amounts of several currencies, which cannot be added."),
        {},
        QCoreApplication::translate("Store", "Set the budget in the currency of your provider.")};
}

/// What one kind of entry of one episode adds up to.
struct Part
{
    EpisodeId episode;
    Kind kind = Kind::Reserve;
    Money amount;
};

bool fits(Money sum, Money amount)
{
    return sum.currency().isNone() || amount.currency().isNone() || sum.currency() == amount.currency();
}

/// False when the currencies differ.
bool add(render::Budget &budget, const Part &part)
{
    if (!fits(budget.cap, part.amount) || !fits(budget.reserved, part.amount) || !fits(budget.spent, part.amount))
        return false;
    if (part.kind == Kind::Spend)
        budget.spent += part.amount;
    else
        budget.reserved += part.kind == Kind::Reserve ? part.amount : -part.amount;
    return true;
}

Result<render::Budgets> readCaps(Database &database, EpisodeId episode)
{
    render::Budgets budgets;
    const auto series =
        eachRow<SeriesTable>(database, "WHERE id = 1", {}, [&](Series &&row) { budgets.series.cap = row.budget; });
    if (!series)
        return series.error();
    const auto own = eachRow<EpisodeTable>(database, "WHERE id = ?1", {episode.value},
                                           [&](Episode &&row) { budgets.episode.cap = row.budget; });
    if (!own)
        return own.error();
    return budgets;
}

Part readPart(const Statement &row)
{
    Part part;
    RowReader reader(row);
    reader.read(part.episode);
    reader.read(part.kind);
    reader.read(part.amount);
    return part;
}

}  // namespace

Result<void> enterIntoLedger(Database &database, TakeId take, const QVector<render::LedgerEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    const auto bearer = bearerOf(database, take);
    if (!bearer)
        return bearer.error();
    Statement insert = database.prepare(
        "INSERT INTO ledger(take, episode, kind, amount, currency, wall_ms, reason) VALUES(?, ?, ?, ?, ?, ?, ?)");
    for (const render::LedgerEntry &entry : entries) {
        insert.bind(take).bind(*bearer).bind(qint64(entry.kind));
        bindValue(insert, entry.amount);
        insert.bind(entry.wallMs).bind(entry.reason);
        if (const auto entered = insert.run(); !entered)
            return entered;
    }
    return {};
}

Result<render::Budgets> sumLedger(Database &database, EpisodeId episode)
{
    auto budgets = readCaps(database, episode);
    if (!budgets)
        return budgets;
    Statement sums =
        database.prepare("SELECT episode, kind, sum(amount), currency FROM ledger GROUP BY episode, kind, currency");
    while (true) {
        const auto row = sums.next();
        if (!row)
            return row.error();
        if (!*row)
            return budgets;
        const Part part = readPart(sums);
        if (!add(budgets->series, part) || (part.episode == episode && !add(budgets->episode, part)))
            return severalCurrencies();
    }
}

}  // namespace circletake::store
