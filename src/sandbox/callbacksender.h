// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace circletake::sandbox {

/// Posts finished jobs to the addresses that clients gave: three tries, each answered within 3 s or it counts as
/// failed. Only http to this computer and https anywhere; other addresses are passed over.
class CallbackSender final : public QObject
{
    Q_OBJECT

public:
    CallbackSender(Clock &clock, QObject *parent = nullptr);

    void send(const QUrl &address, const QJsonObject &job);

signals:
    void sent();

private:
    void attempt(const QUrl &address, const QByteArray &body, int tries);

    Clock &m_clock;
    QNetworkAccessManager m_manager;
};

}  // namespace circletake::sandbox
