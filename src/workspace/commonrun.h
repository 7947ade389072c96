// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QVector>
#include <functional>

namespace circletake::workspace {

/// The longest run that two sequences have in common, in order: pairs of indices of elements that are the same. Where
/// what differs is longer than some two thousand elements on either side, only its beginning and end are compared.
[[nodiscard]] QVector<QPair<qsizetype, qsizetype>> commonRun(qsizetype before, qsizetype now,
                                                             const std::function<bool(qsizetype, qsizetype)> &same);

}  // namespace circletake::workspace
