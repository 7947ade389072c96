// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/slate.h"

#include <QRegularExpression>
#include <QStringList>

namespace circletake {

namespace {

QStringList parts(const Slate &slate)
{
    const auto part = [](const char *prefix, int number, int width) {
        return QLatin1String(prefix) + QStringLiteral("%1").arg(number, width, 10, QLatin1Char('0'));
    };
    QStringList names{part("EP", slate.episode, 2)};
    if (slate.scene > 0)
        names << part("SC", slate.scene, 3);
    if (slate.shot > 0)
        names << part("SH", slate.shot, 3);
    if (slate.take > 0)
        names << part("T", slate.take, 1);
    return names;
}

}  // namespace

QString Slate::text() const
{
    return parts(*this).join(QLatin1Char('-'));
}

QString Slate::path() const
{
    return parts(*this).join(QLatin1Char('/'));
}

std::optional<Slate> Slate::fromText(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^EP(\d{1,6})(?:-SC(\d{1,6})(?:-SH(\d{1,6})(?:-T(\d{1,6}))?)?)?\z)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const Slate slate{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt(),
                      match.captured(4).toInt()};
    const bool zeroNamed = slate.episode == 0 || (match.lastCapturedIndex() >= 2 && slate.scene == 0) ||
                           (match.lastCapturedIndex() >= 3 && slate.shot == 0) ||
                           (match.lastCapturedIndex() >= 4 && slate.take == 0);
    return zeroNamed ? std::nullopt : std::optional(slate);
}

}  // namespace circletake
