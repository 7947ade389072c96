// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/budgetfit.h"

#include <algorithm>

namespace circletake::render {

bool sameCurrency(Money a, Money b)
{
    return a.isZero() || b.isZero() || a.currency() == b.currency();
}

Money usedOf(const Budget &budget)
{
    return budget.reserved + budget.spent;
}

Money restOf(const Budget &budget)
{
    return std::max(Money(), budget.cap - usedOf(budget));
}

BudgetFit fitOf(const Budget &budget, std::optional<Money> worst)
{
    if (budget.cap.isZero())
        return BudgetFit::Fits;
    if (!worst)
        return BudgetFit::NoPrice;
    if (!sameCurrency(*worst, budget.cap) || !sameCurrency(usedOf(budget), budget.cap))
        return BudgetFit::OtherCurrency;
    return usedOf(budget) + *worst <= budget.cap ? BudgetFit::Fits : BudgetFit::Full;
}

}  // namespace circletake::render
