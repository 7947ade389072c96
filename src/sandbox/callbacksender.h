// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace circletake::sandbox {

/// Posts finished jobs to the addresses that clients gave: three tries, each answered within 3 s or it counts as
/// failed. Only http to this computer and https anywhere; other addresses are passed over. With a secret ("whsec_" and
/// Base64) each try is signed by the rules of Standard Webhooks.
class CallbackSender final : public QObject
{
    Q_OBJECT

public:
    CallbackSender(Clock &clock, const Secret &secret, QObject *parent = nullptr);

    void send(const QUrl &address, const QJsonObject &job);

signals:
    void sent();

private:
    void attempt(const QUrl &address, const QByteArray &id, const QByteArray &body, int tries);
    void sign(QNetworkRequest &request, const QByteArray &id, const QByteArray &body) const;

    Clock &m_clock;
    const Secret m_secret;
    qint64 m_lastId = 0;
    QNetworkAccessManager m_manager;
};

}  // namespace circletake::sandbox
