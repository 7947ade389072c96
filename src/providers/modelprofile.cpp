// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/modelprofile.h"

#include <QCoreApplication>
#include <QLocale>

namespace circletake::providers {

namespace {

QString seconds(qint64 ms)
{
    return QLocale::c().toString(double(ms) / 1000, 'g', 6);
}

}  // namespace

std::optional<qint64> ModelProfile::fittingMs(qint64 ms) const
{
    for (const qint64 value : durationsMs)
        if (value >= ms)
            return value;
    if (!durationsMs.isEmpty() || ms < leastMs)
        return {};
    const qint64 fitting = stepMs > 0 ? leastMs + (ms - leastMs + stepMs - 1) / stepMs * stepMs : ms;
    if (mostMs > 0 && fitting > mostMs)
        return {};
    return fitting;
}

QString ModelProfile::lengthWords() const
{
    if (!durationsMs.isEmpty()) {
        QStringList all;
        for (const qint64 value : durationsMs)
            all.append(seconds(value));
        return QCoreApplication::translate("Provider", "%1 s", "list of lengths").arg(all.join(QLatin1String(", ")));
    }
    if (mostMs == 0)
        return QCoreApplication::translate("Provider", "at least %1 s").arg(seconds(leastMs));
    return QCoreApplication::translate("Provider", "%1–%2 s").arg(seconds(leastMs), seconds(mostMs));
}

}  // namespace circletake::providers
