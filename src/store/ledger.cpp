// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger.h"

#include "base/amounts.h"
#include "store/inorder.h"
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
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "Store", "Money of several currencies was spent, which cannot be held against one budget."),
            {},
            QCoreApplication::translate("Store", "Take the budget away, or give each currency an episode of its own.")};
}

struct Sums
{
    Amounts reserved;
    Amounts spent;

    void add(Kind kind, Money amount)
    {
        if (kind == Kind::Spend)
            spent += amount;
        else
            reserved += kind == Kind::Reserve ? amount : -amount;
    }
};

/// Without a cap there is nothing to hold several currencies against, so they are no fault.
Result<void> fill(render::Budget &budget, const Sums &sums)
{
    Amounts used = sums.reserved;
    used += sums.spent;
    const bool oneCurrency = used.single() && sums.reserved.single() && sums.spent.single();
    if (!oneCurrency)
        return budget.cap.isZero() ? Result<void>() : Result<void>(severalCurrencies());
    budget.reserved = *sums.reserved.single();
    budget.spent = *sums.spent.single();
    return {};
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

}  // namespace

Result<void> enterIntoLedger(Database &database, TakeId take, const QVector<render::LedgerEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    const auto bearer = bearerOf(database, take);
    if (!bearer)
        return bearer.error();
    QVector<BorneEntry> rows;
    for (render::LedgerEntry entry : entries) {
        entry.take = take;
        rows.append({*bearer, entry});
    }
    return insertRows<LedgerTable>(database, rows);
}

Result<render::Budgets> sumLedger(Database &database, EpisodeId episode)
{
    auto budgets = readCaps(database, episode);
    if (!budgets)
        return budgets;
    Sums series;
    Sums own;
    const auto added = eachRow<LedgerSumTable>(database, "", {}, [&](const LedgerSum &sum) {
        series.add(sum.kind, sum.amount);
        if (sum.episode == episode)
            own.add(sum.kind, sum.amount);
    });
    const auto filled = inOrder([&] { return added; }, [&] { return fill(budgets->series, series); },
                                [&] { return fill(budgets->episode, own); });
    return filled ? std::move(budgets) : Result<render::Budgets>(filled.error());
}

}  // namespace circletake::store
