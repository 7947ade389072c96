// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "story/take.h"

#include <QJsonArray>
#include <QJsonObject>

/// How values stand in the program's JSON: keys in snake_case, money as a decimal with its currency.
namespace circletake::workspace::json {

/// {"amount": "0.25", "currency": "USD"}; the currency of nothing is "".
[[nodiscard]] QJsonObject money(Money money);
/// One such object, or an array of them where there are several currencies.
[[nodiscard]] QJsonValue amounts(const Amounts &amounts);
/// {"submit": 210, "queue": null, "generation": 9000, "download": 300}; null where not known.
[[nodiscard]] QJsonObject latency(const Latency &latency);

}  // namespace circletake::workspace::json
