// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/framesize.h"

#include <QRegularExpression>

namespace circletake::providers {

namespace {

int shorterSide(const QString &resolution)
{
    static const QRegularExpression lines(QStringLiteral("^(\\d{3,4})[pP]$"));
    if (const auto match = lines.match(resolution); match.hasMatch())
        return match.captured(1).toInt();
    if (resolution.compare(QLatin1String("2k"), Qt::CaseInsensitive) == 0)
        return 1440;
    return resolution.compare(QLatin1String("4k"), Qt::CaseInsensitive) == 0 ? 2160 : 0;
}

int evenSide(double side)
{
    return qRound(side / 2) * 2;
}

}  // namespace

QSize frameSize(const QString &resolution, const QString &aspect)
{
    const int side = shorterSide(resolution);
    const double across = aspect.section(QLatin1Char(':'), 0, 0).toDouble();
    const double down = aspect.section(QLatin1Char(':'), 1, 1).toDouble();
    if (side <= 0 || across <= 0 || down <= 0)
        return {};
    return across >= down ? QSize(evenSide(side * across / down), side) : QSize(side, evenSide(side * down / across));
}

}  // namespace circletake::providers
