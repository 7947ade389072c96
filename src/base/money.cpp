// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <QtNumeric>
#include <limits>
#ifdef Q_CC_MSVC
#include <intrin.h>
#endif

namespace circletake {

namespace {

constexpr qint64 s_most = std::numeric_limits<qint64>::max();

/// value × numerator ÷ denominator, half away from zero, saturating; denominator > 0.
qint64 scaledUnits(qint64 value, qint64 numerator, qint64 denominator)
{
#ifdef Q_CC_MSVC
    qint64 high = 0;
    const quint64 low = quint64(_mul128(value < 0 ? -value : value, numerator < 0 ? -numerator : numerator, &high));
    const quint64 sum = low + quint64(denominator / 2);
    high += sum < low ? 1 : 0;
    const bool negative = (value < 0) != (numerator < 0);
    if (quint64(high) >= quint64(denominator))
        return negative ? -s_most : s_most;
    quint64 rest = 0;
    const quint64 quotient = _udiv128(quint64(high), sum, quint64(denominator), &rest);
    const qint64 bounded = quotient > quint64(s_most) ? s_most : qint64(quotient);
    return negative ? -bounded : bounded;
#else
    __extension__ using Wide = __int128;
    const Wide product = Wide(value) * numerator;
    const Wide half = denominator / 2;
    const Wide quotient = product >= 0 ? (product + half) / denominator : -((-product + half) / denominator);
    if (quotient > s_most)
        return s_most;
    return quotient < -s_most ? -s_most : qint64(quotient);
#endif
}

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (qAddOverflow(a, b, &sum))
        return a > 0 ? s_most : -s_most;
    return sum;
}

Currency common(const Money &a, const Money &b)
{
    Q_ASSERT_X(a.currency() == b.currency() || a.isZero() || b.isZero(), "Money", "two currencies in one sum");
    return a.currency().isNone() || (a.isZero() && !b.currency().isNone()) ? b.currency() : a.currency();
}

QString digits(qint64 units, int leastPlaces, int mostPlaces)
{
    const bool negative = units < 0;
    quint64 rest = negative ? quint64(0) - quint64(units) : quint64(units);
    quint64 dropped = 1;
    for (int place = 9; place > mostPlaces; --place)
        dropped *= 10;
    rest = (rest + dropped / 2) / dropped;
    quint64 one = 1;
    for (int place = 0; place < mostPlaces; ++place)
        one *= 10;
    QString fraction = QString::number(rest % one).rightJustified(mostPlaces, QLatin1Char('0'));
    while (fraction.size() > leastPlaces && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return (negative && rest != 0 ? QStringLiteral("-") : QString()) + QString::number(rest / one) +
           (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

}  // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return {};
    std::array<char, 3> letters{};
    for (int i = 0; i < 3; ++i) {
        if (code[i] < QLatin1Char('A') || code[i] > QLatin1Char('Z'))
            return {};
        letters[size_t(i)] = code[i].toLatin1();
    }
    return Currency(letters);
}

QString Currency::code() const
{
    return isNone() ? QString() : QString::fromLatin1(m_code.data(), 3);
}

Money Money::ofUnits(qint64 units, Currency currency)
{
    Money money;
    money.m_units = qMax(units, -s_most);  // so that every amount has a negative
    money.m_currency = currency;
    return money;
}

std::optional<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.mid(1);
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    if (whole.isEmpty() || whole.size() > 10 || fraction.size() > 9 || (point >= 0 && fraction.isEmpty()))
        return {};
    qint64 units = 0;
    for (const QStringView part : {whole, fraction}) {
        for (const QChar c : part) {
            if (c < QLatin1Char('0') || c > QLatin1Char('9'))
                return {};
            if (qMulOverflow(units, qint64(10), &units) || qAddOverflow(units, qint64(c.unicode() - '0'), &units))
                return {};
        }
    }
    for (qsizetype place = fraction.size(); place < 9; ++place)
        if (qMulOverflow(units, qint64(10), &units))
            return {};
    return ofUnits(negative ? -units : units, currency);
}

QString Money::toDecimal() const
{
    return digits(m_units, 2, 9);
}

QString Money::toDisplay() const
{
    const QString number = digits(m_units, 2, 4);
    if (m_currency == Currency::usd() || m_currency == Currency::cny()) {
        const QChar sign = m_currency == Currency::usd() ? QLatin1Char('$') : QChar(0x00a5);
        return number.startsWith(QLatin1Char('-')) ? QLatin1Char('-') + QString(sign) + number.mid(1) : sign + number;
    }
    return m_currency.isNone() ? number : m_currency.code() + QLatin1Char(' ') + number;
}

Money Money::operator+(Money other) const
{
    return ofUnits(saturatedSum(m_units, other.m_units), common(*this, other));
}

Money Money::operator-(Money other) const
{
    return ofUnits(saturatedSum(m_units, -other.m_units), common(*this, other));
}

Money Money::operator-() const
{
    return ofUnits(-m_units, m_currency);
}

Money Money::scaled(qint64 numerator, qint64 denominator) const
{
    Q_ASSERT(denominator > 0);
    return ofUnits(scaledUnits(m_units, numerator, denominator), m_currency);
}

Money Money::converted(Currency to, Money rate) const
{
    if (to == m_currency)
        return *this;
    return ofUnits(scaledUnits(m_units, rate.m_units, unitsPerWhole), to);
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    common(*this, other);
    return m_units <=> other.m_units;
}

}  // namespace circletake
