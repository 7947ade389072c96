// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circletake::media {

/// Digits as a number is said in Mandarin: "1005" 一千零五, "20000" 两万, "3.14" 三点一四. `digits` has ASCII digits
/// with at most one point; more than sixteen digits before it are said one by one.
[[nodiscard]] QString chineseNumber(const QString &digits);

/// One by one, as years and room numbers are said: "2024" 二零二四. `telephone`: as telephone numbers are, with 幺
/// for 1.
[[nodiscard]] QString chineseDigits(const QString &digits, bool telephone = false);

}  // namespace circletake::media
