// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace circletake {

QString Error::text() const
{
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (next.isEmpty())
        return text;
    const bool fullWidth = text.endsWith(QChar(0x3002));  // a Chinese full stop brings its own space
    return fullWidth ? text + next : text + QLatin1Char(' ') + next;
}

}  // namespace circletake
