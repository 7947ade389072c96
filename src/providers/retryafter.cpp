// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/retryafter.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <cmath>
#include <optional>

namespace circletake::providers {

namespace {

constexpr double s_day = 86'400'000;

qint64 bounded(double ms)
{
    return qint64(std::ceil(qBound(0.0, ms, s_day)));
}

/// Ms since 1970 of an HTTP date in one of its three forms; nothing when it is none.
std::optional<qint64> momentMs(const QByteArray &text)
{
    const QString date = QString::fromLatin1(text).simplified();
    for (const char *form :
         {"ddd, dd MMM yyyy hh:mm:ss 'GMT'", "dddd, dd-MMM-yy hh:mm:ss 'GMT'", "ddd MMM d hh:mm:ss yyyy"}) {
        QDateTime moment = QLocale::c().toDateTime(date, QLatin1String(form));
        if (!moment.isValid())
            continue;
        moment.setTimeSpec(Qt::UTC);
        return moment.toMSecsSinceEpoch();
    }
    return {};
}

qint64 durationWords(const QByteArray &text)
{
    static const QRegularExpression part(QStringLiteral(R"((\d+(?:\.\d+)?)(ms|s|m|h|d))"));
    static const QRegularExpression whole(QStringLiteral(R"(^(?:\d+(?:\.\d+)?(?:ms|s|m|h|d))+$)"));
    const QString words = QString::fromLatin1(text);
    if (!whole.match(words).hasMatch())
        return -1;
    double ms = 0;
    for (auto all = part.globalMatch(words); all.hasNext();) {
        const auto match = all.next();
        const QString unit = match.captured(2);
        const double scale = unit == QLatin1String("ms")  ? 1
                             : unit == QLatin1String("s") ? 1000
                             : unit == QLatin1String("m") ? 60'000
                             : unit == QLatin1String("h") ? 3'600'000
                                                          : s_day;
        ms += match.captured(1).toDouble() * scale;
    }
    return bounded(ms);
}

}  // namespace

qint64 retryAfterMs(const HttpAnswer &answer, qint64 wallMs)
{
    const QByteArray asked = answer.header("Retry-After").trimmed();
    if (asked.isEmpty())
        return answer.status == 429 ? durationWords(answer.header("x-ratelimit-reset-requests").trimmed()) : -1;
    bool isNumber = false;
    const double seconds = asked.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return bounded(seconds * 1000);
    const auto untilMs = momentMs(asked);
    if (!untilMs)
        return -1;
    return bounded(double(*untilMs - momentMs(answer.header("Date")).value_or(wallMs)));
}

}  // namespace circletake::providers
