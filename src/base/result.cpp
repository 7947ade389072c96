// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace circletake {

QString Error::text() const
{
    return where.isEmpty() ? advice() : where + QStringLiteral(": ") + advice();
}

QString Error::advice() const
{
    if (next.isEmpty())
        return what;
    const bool fullWidth = what.endsWith(QChar(0x3002));  // a Chinese full stop brings its own space
    return fullWidth ? what + next : what + QLatin1Char(' ') + next;
}

}  // namespace circletake
