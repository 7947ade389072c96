// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <array>
#include <compare>
#include <optional>

namespace circletake {

/// An ISO 4217 code such as USD or CNY. A default-constructed currency is "none", that of an amount of zero.
class Currency
{
public:
    constexpr Currency() = default;
    /// Three ASCII capitals; anything else gives nothing.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    [[nodiscard]] static constexpr Currency usd() { return Currency({'U', 'S', 'D'}); }
    [[nodiscard]] static constexpr Currency cny() { return Currency({'C', 'N', 'Y'}); }

    [[nodiscard]] constexpr bool isNone() const { return m_code[0] == 0; }
    [[nodiscard]] QString code() const;
    constexpr auto operator<=>(const Currency &) const = default;

private:
    constexpr explicit Currency(std::array<char, 3> code) : m_code(code) {}
    std::array<char, 3> m_code{};
};

/// A decimal amount in one currency, exact to 1e-9 (a token of a model may cost 4.2e-7). Never a float.
/// Adding amounts of two currencies is a broken invariant; zero has none and adds to any.
/// Range: about ±9.2e9; sums saturate there rather than wrap.
class Money
{
public:
    static constexpr qint64 unitsPerWhole = 1'000'000'000;

    constexpr Money() = default;
    [[nodiscard]] static Money ofUnits(qint64 units, Currency currency);
    /// Reads "0.05", "-3", "12.000000001". More than 9 decimals, exponents and signs of currency give nothing.
    [[nodiscard]] static std::optional<Money> fromDecimal(QStringView text, Currency currency);

    [[nodiscard]] qint64 units() const { return m_units; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] bool isNegative() const { return m_units < 0; }

    /// The shortest exact decimal with at least two places: "0.05", "3.00", "0.00000042". No currency sign.
    [[nodiscard]] QString toDecimal() const;
    /// For people: sign and two to four places, "$0.25", "¥1.83", "EUR 3.00".
    [[nodiscard]] QString toDisplay() const;

    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const;
    Money &operator+=(Money other) { return *this = *this + other; }
    Money &operator-=(Money other) { return *this = *this - other; }
    /// amount × numerator ÷ denominator, rounded half away from zero to the unit; denominator > 0.
    [[nodiscard]] Money scaled(qint64 numerator, qint64 denominator = 1) const;
    /// The same worth in another currency, `rate` being what one whole of this currency costs there.
    [[nodiscard]] Money converted(Currency to, Money rate) const;

    bool operator==(const Money &other) const = default;
    /// Both must be of one currency, or one of them zero.
    std::strong_ordering operator<=>(const Money &other) const;

private:
    qint64 m_units = 0;
    Currency m_currency;
};

}  // namespace circletake

Q_DECLARE_METATYPE(circletake::Money)
