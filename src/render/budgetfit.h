// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"

#include <optional>

namespace circletake::render {

/// Whether an amount may be reserved in a budget.
enum class BudgetFit {
    Fits,
    NoPrice,        ///< there is a cap, and the price is not known
    OtherCurrency,  ///< cap and price, or cap and ledger, are in two currencies
    Full            ///< it would pass the cap
};

[[nodiscard]] BudgetFit fitOf(const Budget &budget, std::optional<Money> worst);

/// One of the two is nothing, or both are of one currency.
[[nodiscard]] bool sameCurrency(Money a, Money b);
/// What is reserved and spent of a budget; in one currency, as its ledger is.
[[nodiscard]] Money usedOf(const Budget &budget);
/// What may still be reserved; ≥ 0.
[[nodiscard]] Money restOf(const Budget &budget);

}  // namespace circletake::render
