// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::providers {

namespace {

/// Services that think for long send blank lines and `: keep-alive` first.
qsizetype keptAliveUntil(const QByteArray &body)
{
    qsizetype at = 0;
    while (at < body.size() && (body.at(at) == ':' || body.at(at) == '\n' || body.at(at) == '\r')) {
        const qsizetype end = body.at(at) == ':' ? body.indexOf('\n', at) : at;
        at = end < 0 ? body.size() : end + 1;
    }
    return at;
}

}  // namespace

QByteArray HttpAnswer::header(const char *name) const
{
    for (const auto &[known, value] : headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

QJsonValue HttpAnswer::json() const
{
    if (!isWhole())
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(body.mid(keptAliveUntil(body)));
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

}  // namespace circletake::providers
