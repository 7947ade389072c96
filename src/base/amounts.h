// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QVarLengthArray>

namespace circletake {

/// Sums of money in whatever currencies came: one amount a currency, none of them zero, in order of code. For figures
/// over takes of several providers, which no exchange rate of ours should make look exact.
class Amounts
{
public:
    Amounts() = default;
    Amounts(Money money) { *this += money; }

    Amounts &operator+=(Money money);
    Amounts &operator-=(Money money) { return *this += -money; }
    Amounts &operator+=(const Amounts &other);
    Amounts &operator-=(const Amounts &other);

    [[nodiscard]] bool isZero() const { return m_parts.isEmpty(); }
    [[nodiscard]] const QVarLengthArray<Money, 2> &parts() const { return m_parts; }
    /// The part in one currency; zero when there is none.
    [[nodiscard]] Money in(Currency currency) const;
    /// All of it as one amount when there is at most one currency.
    [[nodiscard]] std::optional<Money> single() const;
    /// "$3.00 + ¥1.20"; "0.00" for nothing.
    [[nodiscard]] QString toDisplay() const;

    bool operator==(const Amounts &other) const { return m_parts == other.m_parts; }

private:
    QVarLengthArray<Money, 2> m_parts;
};

}  // namespace circletake

Q_DECLARE_METATYPE(circletake::Amounts)
