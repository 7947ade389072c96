// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/multipart.h"

#include "providers/answerpath.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace circletake::providers {

namespace {

struct Part
{
    QByteArray headers;
    QByteArray bytes;
};

Part partOf(const QString &name, const QJsonValue &value)
{
    static const QRegularExpression dataUrl(QStringLiteral("^data:([a-z]+/([a-z0-9.+-]+));base64,"));
    QByteArray headers = "Content-Disposition: form-data; name=\"" + name.toUtf8() + '"';
    if (value.isObject())
        return {headers + "\r\n", QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)};
    if (value.isArray())
        return {headers + "\r\n", QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)};
    const QString text = scalarText(value);
    const auto match = dataUrl.match(text);
    if (!match.hasMatch())
        return {headers + "\r\n", text.toUtf8()};
    headers += "; filename=\"" + name.toUtf8() + '.' + match.captured(2).toLatin1() +
               "\"\r\nContent-Type: " + match.captured(1).toLatin1() + "\r\n";
    return {headers, QByteArray::fromBase64(QStringView(text).mid(match.capturedLength()).toLatin1())};
}

}  // namespace

Multipart multipartOf(const QJsonObject &fields)
{
    QVector<Part> parts;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        parts.append(partOf(it.key(), it.value()));
        hash.addData(parts.last().headers);
        hash.addData(parts.last().bytes);
    }
    const QByteArray boundary = "circletake-" + hash.result().toHex().left(32);
    Multipart result;
    result.contentType = "multipart/form-data; boundary=" + boundary;
    for (const Part &part : parts)
        result.body += "--" + boundary + "\r\n" + part.headers + "\r\n" + part.bytes + "\r\n";
    result.body += "--" + boundary + "--\r\n";
    return result;
}

}  // namespace circletake::providers
