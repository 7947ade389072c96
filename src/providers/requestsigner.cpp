// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/requestsigner.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace circletake::providers {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

}  // namespace

QByteArray jsonWebToken(const Secret &issuer, const Secret &secret, qint64 expiresS, qint64 notBeforeS)
{
    const QJsonObject claims{{QStringLiteral("iss"), QString::fromLatin1(issuer.reveal())},
                             {QStringLiteral("exp"), expiresS},
                             {QStringLiteral("nbf"), notBeforeS}};
    const QByteArray signedPart = base64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                                  base64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return signedPart + '.' +
           base64Url(QMessageAuthenticationCode::hash(signedPart, secret.reveal(), QCryptographicHash::Sha256));
}

RequestSigner::RequestSigner(const Profile &profile, const KeySource &keys)
    : m_profile(profile)
    , m_keys(keys)
{
}

Result<QByteArray> RequestSigner::token(qint64 wallMs) const
{
    const AuthProfile &auth = m_profile.auth;
    if (auth.kind == AuthProfile::Kind::JwtHs256) {
        const Secret issuer = m_keys.key(m_profile.auth.account, auth.jwtIssuer);
        const Secret secret = m_keys.key(m_profile.auth.account, auth.jwtSecret);
        for (const Secret *key : {&issuer, &secret})
            if (const auto fine = checkKey({}, *key, m_profile.label); !fine)
                return fine.error();
        return jsonWebToken(issuer, secret, wallMs / 1000 + auth.jwtLifetimeS, wallMs / 1000 - auth.jwtNotBeforeS);
    }
    const Secret key = m_keys.key(m_profile.auth.account, auth.secrets.first());
    if (const auto fine = checkKey(auth.rules, key, m_profile.label); !fine)
        return fine.error();
    return key.reveal();
}

Result<void> RequestSigner::sign(HttpRequest &request, qint64 wallMs) const
{
    const AuthProfile &auth = m_profile.auth;
    if (auth.kind == AuthProfile::Kind::None)
        return {};
    if (auth.optional && m_keys.key(auth.account, auth.secrets.first()).isEmpty())
        return {};
    const auto value = token(wallMs);
    if (!value)
        return value.error();
    if (auth.kind == AuthProfile::Kind::Query) {
        QUrlQuery query(request.url);
        query.addQueryItem(auth.query, QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(*value))));
        request.url.setQuery(query);
    } else {
        request.headers.append({auth.header, auth.prefix + *value});
    }
    return {};
}

QString RequestSigner::withoutKeys(QString text) const
{
    for (const QString &name : m_profile.auth.secrets)
        if (const Secret key = m_keys.key(m_profile.auth.account, name); !key.isEmpty())
            text.replace(QString::fromLatin1(key.reveal()), QStringLiteral("***"));
    return text;
}

}  // namespace circletake::providers
