// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moneyjson.h"

#include <QJsonArray>

namespace circletake {

QJsonObject toJson(Money money)
{
    return {{QStringLiteral("amount"), money.toDecimal()}, {QStringLiteral("currency"), money.currency().code()}};
}

QJsonValue toJson(const Amounts &amounts)
{
    if (const auto single = amounts.single())
        return toJson(*single);
    QJsonArray parts;
    for (const Money part : amounts.parts())
        parts.append(toJson(part));
    return parts;
}

}  // namespace circletake
