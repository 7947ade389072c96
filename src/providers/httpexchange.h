// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "providers/connections.h"
#include "providers/httprequest.h"
#include "providers/oneshotbody.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

namespace circletake::providers {

/// One request on its way, from its admission to a connection until its answer was read; deletes itself then, or
/// silently when `context` dies.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(HttpAnswer)>;

    HttpExchange(Clock &clock, HttpRequest request, QObject *context, Done done);
    ~HttpExchange() override;

    /// `closes` tells the server that nothing else will come on the connection.
    void start(std::shared_ptr<Connections::Lease> lease, const QSslConfiguration &tls, bool closes);

private:
    [[nodiscard]] QNetworkRequest networkRequest(const QSslConfiguration &tls, bool closes) const;
    void read();
    void end(HttpFailure failure);
    void finish();
    [[nodiscard]] HttpFailure failureOf(const QNetworkReply &reply) const;

    Clock &m_clock;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    Done m_done;
    std::shared_ptr<Connections::Lease> m_lease;
    OneShotBody m_body;
    std::unique_ptr<QNetworkReply> m_reply;
    Clock::Timer m_deadline = 0;
    qint64 m_startedMs = 0;
    HttpAnswer m_answer;
};

}  // namespace circletake::providers
