// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace circletake::workspace {

/// How far a task is that takes more than a moment.
struct Progress
{
    QString what;  ///< "Assembling EP01", translated
    qint64 done = 0;
    qint64 total = -1;  ///< -1: not known
    bool cancellable = false;

    bool operator==(const Progress &) const = default;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::Progress)
