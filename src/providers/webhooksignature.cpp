// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/webhooksignature.h"

#include <QMessageAuthenticationCode>

namespace circletake::providers {

namespace {

constexpr qint64 toleranceS = 5 * 60;
constexpr qsizetype mostSignatures = 8;

QByteArray signingKey(const Secret &secret)
{
    static const QByteArray prefix = QByteArrayLiteral("whsec_");
    const QByteArray &bytes = secret.reveal();
    return bytes.startsWith(prefix) ? QByteArray::fromBase64(bytes.mid(prefix.size())) : bytes;
}

bool isEqual(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing |= a[i] ^ b[i];
    return differing == 0;
}

}  // namespace

bool isSignedStandardWebhook(const Secret &secret, const CallbackRequest &request, qint64 wallMs)
{
    const QByteArray id = request.headers.value("webhook-id");
    const QByteArray time = request.headers.value("webhook-timestamp");
    bool isNumber = false;
    const qint64 seconds = time.toLongLong(&isNumber);
    if (secret.isEmpty() || id.isEmpty() || !isNumber || qAbs(wallMs / 1000 - seconds) > toleranceS)
        return false;
    const QByteArray expected = QMessageAuthenticationCode::hash(id + '.' + time + '.' + request.body,
                                                                 signingKey(secret), QCryptographicHash::Sha256);
    bool good = false;
    const QList<QByteArray> all = request.headers.value("webhook-signature").split(' ').mid(0, mostSignatures);
    for (const QByteArray &each : all)
        good |= each.startsWith("v1,") && isEqual(QByteArray::fromBase64(each.mid(3)), expected);
    return good;
}

}  // namespace circletake::providers
