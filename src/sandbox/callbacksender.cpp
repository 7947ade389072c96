// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/callbacksender.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QPointer>

namespace circletake::sandbox {

namespace {

constexpr int s_tries = 3;
constexpr int s_answerMs = 3'000;
constexpr qint64 s_pauseMs = 1'000;

bool isAllowed(const QUrl &address)
{
    const bool here = address.host() == QLatin1String("127.0.0.1") || address.host() == QLatin1String("localhost");
    return address.scheme() == QLatin1String("https") || (address.scheme() == QLatin1String("http") && here);
}

}  // namespace

CallbackSender::CallbackSender(Clock &clock, const Secret &secret, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_secret(secret)
{
    m_manager.setTransferTimeout(s_answerMs);
}

void CallbackSender::send(const QUrl &address, const QJsonObject &job)
{
    if (isAllowed(address))
        attempt(address, "msg_" + QByteArray::number(++m_lastId), QJsonDocument(job).toJson(QJsonDocument::Compact), 1);
}

void CallbackSender::sign(QNetworkRequest &request, const QByteArray &id, const QByteArray &body) const
{
    if (m_secret.isEmpty())
        return;
    const QByteArray key = QByteArray::fromBase64(m_secret.reveal().mid(qstrlen("whsec_")));
    const QByteArray time = QByteArray::number(m_clock.wallMs() / 1000);
    const QByteArray code =
        QMessageAuthenticationCode::hash(id + '.' + time + '.' + body, key, QCryptographicHash::Sha256);
    request.setRawHeader("webhook-id", id);
    request.setRawHeader("webhook-timestamp", time);
    request.setRawHeader("webhook-signature", "v1," + code.toBase64());
}

void CallbackSender::attempt(const QUrl &address, const QByteArray &id, const QByteArray &body, int tries)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    sign(request, id, body);
    QNetworkReply *reply = m_manager.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, address, id, body, tries] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError) {
            emit sent();
        } else if (tries < s_tries) {
            const QPointer<CallbackSender> self(this);
            m_clock.after(s_pauseMs * tries, [self, address, id, body, tries] {
                if (self)
                    self->attempt(address, id, body, tries + 1);
            });
        }
    });
}

}  // namespace circletake::sandbox
