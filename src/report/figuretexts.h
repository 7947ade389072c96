// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runfigures.h"

/// Figures as people read them, in the language of the moment.
namespace circletake::report::texts {

/// "98.2 %"; an en dash for a negative share.
[[nodiscard]] QString percent(double share);
/// "0.8 s", "12 s", "3:05 min"; an en dash for -1.
[[nodiscard]] QString duration(qint64 ms);
[[nodiscard]] QString money(const std::optional<Money> &money);
/// "refused by moderation" and the like.
[[nodiscard]] QString problem(ProblemKind kind);

}  // namespace circletake::report::texts
