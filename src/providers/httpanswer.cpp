// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::providers {

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
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(QJsonValue::Undefined);
}

}  // namespace circletake::providers
