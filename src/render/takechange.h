// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/take.h"

#include <QMetaType>
#include <QVector>

namespace circletake::render {

/// One arrow of a take's life, as it was committed. A new take comes with `before.state` Planned and no id there.
struct TakeChange
{
    Take before;
    Take after;
    QString reason;  ///< one translated line
};

using TakeChanges = QVector<TakeChange>;

}  // namespace circletake::render

Q_DECLARE_METATYPE(circletake::render::TakeChange)
