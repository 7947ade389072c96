// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

namespace circletake {

QString Error::text() const
{
    QString text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
    if (!next.isEmpty())
        text += QLatin1Char(' ') + next;
    return text;
}

}  // namespace circletake
