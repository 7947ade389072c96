// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/budgetuse.h"

#include <QCoreApplication>

namespace circletake::workspace {

namespace {

constexpr int warnPercent = 80;  // as the engine's guard warns

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetUse)
};

int percentOf(Money used, Money cap)
{
    const qint64 onePercent = qMax<qint64>(1, cap.units() / 100);
    return int(qMin<qint64>(999, used.units() / onePercent));
}

}  // namespace

BudgetUse budgetUse(const StateCounts &counts, const Money &cap)
{
    BudgetUse use;
    use.cap = cap;
    if (cap.isZero())
        return use;
    use.spent = counts.spent.in(cap.currency());
    use.reserved = counts.reserved.in(cap.currency());
    for (const Amounts &amounts : {counts.spent, counts.reserved})
        for (const Money &part : amounts.parts())
            use.foreign = use.foreign || part.currency() != cap.currency();
    const Money used = use.spent + use.reserved;
    use.percent = percentOf(used, cap);
    use.level = used >= cap                            ? BudgetUse::Level::Reached
                : used >= cap.scaled(warnPercent, 100) ? BudgetUse::Level::Warning
                                                       : BudgetUse::Level::Fine;
    return use;
}

QString BudgetUse::text(const StateCounts &counts) const
{
    const bool waits = !counts.reserved.isZero();
    if (level == Level::None)
        return waits ? Words::tr("Spent %1 + %2 reserved").arg(counts.spent.toDisplay(), counts.reserved.toDisplay())
                     : Words::tr("Spent %1").arg(counts.spent.toDisplay());
    return waits ? Words::tr("Spent %1 + %2 reserved of %3")
                       .arg(counts.spent.toDisplay(), counts.reserved.toDisplay(), cap.toDisplay())
                 : Words::tr("Spent %1 of %2").arg(counts.spent.toDisplay(), cap.toDisplay());
}

}  // namespace circletake::workspace
