// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"

#include <QJsonObject>

namespace circletake {

/// {"amount": "0.25", "currency": "USD"}, as money stands in all of our JSON; the currency of nothing is "".
[[nodiscard]] QJsonObject toJson(Money money);
/// One such object, or an array of them where there are several currencies.
[[nodiscard]] QJsonValue toJson(const Amounts &amounts);

}  // namespace circletake
