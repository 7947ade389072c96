// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figuretexts.h"

#include <QCoreApplication>
#include <array>

namespace circletake::report::texts {

namespace {

// in the order of ProblemKind
constexpr std::array problems{QT_TRANSLATE_NOOP("Report", "no problem"),
                              QT_TRANSLATE_NOOP("Report", "key refused"),
                              QT_TRANSLATE_NOOP("Report", "no balance"),
                              QT_TRANSLATE_NOOP("Report", "not permitted"),
                              QT_TRANSLATE_NOOP("Report", "refused by moderation"),
                              QT_TRANSLATE_NOOP("Report", "request not valid"),
                              QT_TRANSLATE_NOOP("Report", "not found there"),
                              QT_TRANSLATE_NOOP("Report", "too many requests"),
                              QT_TRANSLATE_NOOP("Report", "too many jobs"),
                              QT_TRANSLATE_NOOP("Report", "passing fault"),
                              QT_TRANSLATE_NOOP("Report", "outcome unknown"),
                              QT_TRANSLATE_NOOP("Report", "broken clip"),
                              QT_TRANSLATE_NOOP("Report", "budget used up"),
                              QT_TRANSLATE_NOOP("Report", "disk refused")};
static_assert(problems.size() == size_t(ProblemKind::Storage) + 1);

constexpr QChar dash(0x2013);

}  // namespace

QString percent(double share)
{
    return share < 0 ? QString(dash) : QStringLiteral("%1 %").arg(share * 100, 0, 'f', 1);
}

QString duration(qint64 ms)
{
    if (ms < 0)
        return dash;
    if (ms < 9950)
        return QCoreApplication::translate("Report", "%1 s").arg(double(ms) / 1000, 0, 'f', 1);
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 60)
        return QCoreApplication::translate("Report", "%1 s").arg(seconds);
    return QCoreApplication::translate("Report", "%1:%2 min")
        .arg(seconds / 60)
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString money(const std::optional<Money> &money)
{
    return money ? money->toDisplay() : QString(dash);
}

QString problem(ProblemKind kind)
{
    return QCoreApplication::translate("Report", problems[size_t(kind)]);
}

}  // namespace circletake::report::texts
