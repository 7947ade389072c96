// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/json.h"

namespace circletake::workspace::json {

namespace {

QJsonValue orNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

}  // namespace

QJsonObject money(Money money)
{
    return {{QStringLiteral("amount"), money.toDecimal()}, {QStringLiteral("currency"), money.currency().code()}};
}

QJsonValue amounts(const Amounts &amounts)
{
    if (const auto single = amounts.single())
        return money(*single);
    QJsonArray parts;
    for (const Money part : amounts.parts())
        parts.append(money(part));
    return parts;
}

QJsonObject latency(const Latency &latency)
{
    return {{QStringLiteral("submit"), orNull(latency.submitMs)},
            {QStringLiteral("queue"), orNull(latency.queueMs)},
            {QStringLiteral("generation"), orNull(latency.generationMs)},
            {QStringLiteral("download"), orNull(latency.downloadMs)}};
}

}  // namespace circletake::workspace::json
