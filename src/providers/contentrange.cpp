// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/contentrange.h"

#include <QRegularExpression>

namespace circletake::providers {

std::optional<ContentRange> ContentRange::parse(const QByteArray &header)
{
    static const QRegularExpression form(QStringLiteral("^bytes (?:(\\d{1,18})-(\\d{1,18})|\\*)/(\\d{1,18}|\\*)$"));
    const auto match = form.match(QString::fromLatin1(header.trimmed()));
    if (!match.hasMatch())
        return {};
    ContentRange range;
    if (!match.captured(1).isEmpty()) {
        range.first = match.captured(1).toLongLong();
        range.last = match.captured(2).toLongLong();
    }
    if (match.captured(3) != QLatin1String("*"))
        range.total = match.captured(3).toLongLong();
    const bool ordered = range.first <= range.last && (range.total < 0 || range.last < range.total);
    return ordered ? std::optional(range) : std::nullopt;
}

}  // namespace circletake::providers
