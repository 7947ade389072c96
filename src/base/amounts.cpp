// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amounts.h"

#include <QStringList>
#include <algorithm>

namespace circletake {

Amounts &Amounts::operator+=(Money money)
{
    if (money.isZero())
        return *this;
    const auto at = std::lower_bound(m_parts.begin(), m_parts.end(), money.currency(),
                                     [](Money part, Currency currency) { return part.currency() < currency; });
    if (at == m_parts.end() || at->currency() != money.currency()) {
        m_parts.insert(at, money);
        return *this;
    }
    *at += money;
    if (at->isZero())
        m_parts.erase(at);
    return *this;
}

Amounts &Amounts::operator+=(const Amounts &other)
{
    for (const Money part : QVarLengthArray<Money, 2>(other.m_parts))
        *this += part;
    return *this;
}

Amounts &Amounts::operator-=(const Amounts &other)
{
    for (const Money part : QVarLengthArray<Money, 2>(other.m_parts))
        *this -= part;
    return *this;
}

Money Amounts::in(Currency currency) const
{
    for (const Money part : m_parts)
        if (part.currency() == currency)
            return part;
    return {};
}

std::optional<Money> Amounts::single() const
{
    if (m_parts.size() > 1)
        return std::nullopt;
    return m_parts.isEmpty() ? Money() : m_parts.first();
}

QString Amounts::toDisplay() const
{
    if (m_parts.isEmpty())
        return Money().toDisplay();
    QStringList texts;
    for (const Money part : m_parts)
        texts += part.toDisplay();
    return texts.join(QStringLiteral(" + "));
}

}  // namespace circletake
