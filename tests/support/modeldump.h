// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace circletake::test {

/// A model as text, one row a line: two spaces for each level, cells parted by " | ", empty cells at the end cut.
[[nodiscard]] QStringList dump(const QAbstractItemModel &model, int role = Qt::DisplayRole);

}  // namespace circletake::test
