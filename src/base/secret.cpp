// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <QDebug>
#include <QRegularExpression>

namespace circletake {

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "***";
}

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(QStringLiteral(R"((?i)\b(bearer|token|key)\s+[A-Za-z0-9._~+/=-]{8,})"));
    static const QRegularExpression key(QStringLiteral(R"(\b(hs|sk|whsec|xi|luma-api|key)[_-][A-Za-z0-9_-]{8,})"));
    static const QRegularExpression named(QStringLiteral(
        R"((?i)((?:api[-_]?key|authorization|secret|password|access[-_]?token)["']?\s*[:=]\s*["']?)(?!bearer\b)(?:(?=[^\s"',;&]*\d)[^\s"',;&]{6,}|[^\s"',;&]{16,}))"));
    static const QRegularExpression query(QStringLiteral(R"((https?://[^\s"'?]+)\?[^\s"']+)"));
    static const QRegularExpression user(QStringLiteral(R"((https?://)[^\s"'/@]+@)"));
    QString safe = text;
    safe.replace(bearer, QStringLiteral(R"(\1 ***)"));
    safe.replace(named, QStringLiteral(R"(\1***)"));
    safe.replace(key, QStringLiteral(R"(\1_***)"));
    safe.replace(query, QStringLiteral(R"(\1?***)"));
    safe.replace(user, QStringLiteral(R"(\1***@)"));
    return safe;
}

}  // namespace circletake
