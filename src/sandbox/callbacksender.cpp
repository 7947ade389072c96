// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/callbacksender.h"

#include <QJsonDocument>
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

CallbackSender::CallbackSender(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_manager.setTransferTimeout(s_answerMs);
}

void CallbackSender::send(const QUrl &address, const QJsonObject &job)
{
    if (isAllowed(address))
        attempt(address, QJsonDocument(job).toJson(QJsonDocument::Compact), 1);
}

void CallbackSender::attempt(const QUrl &address, const QByteArray &body, int tries)
{
    QNetworkRequest request(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_manager.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, address, body, tries] {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError) {
            emit sent();
        } else if (tries < s_tries) {
            const QPointer<CallbackSender> self(this);
            m_clock.after(s_pauseMs * tries, [self, address, body, tries] {
                if (self)
                    self->attempt(address, body, tries + 1);
            });
        }
    });
}

}  // namespace circletake::sandbox
