// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/take.h"

#include <QMetaType>
#include <QVector>

namespace circletake::workspace {

/// A take as it stands after the engine changed it, with what it was and why.
struct TakeChange
{
    Take take;
    TakeState from = TakeState::Planned;
    QString reason;   ///< one translated line
    int attempt = 0;  ///< submissions so far; 0 when not told
};

/// At most one change of a take in a batch: the newest, its `from` that of the first.
using TakeChanges = QVector<TakeChange>;

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::TakeChange)
Q_DECLARE_METATYPE(circletake::workspace::TakeChanges)
