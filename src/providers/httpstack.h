// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "providers/connections.h"
#include "providers/httprequest.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace circletake::providers {

struct HttpSettings
{
    int submits = 50;                ///< most paid requests in flight to one host
    int asks = 18;                   ///< most other requests in flight to one host, never delayed by paid ones
    QList<QSslCertificate> trusted;  ///< own authorities of self-hosted servers, beside the system's
};

/// Sends requests to providers. Never follows a redirect, never repeats a request with a body (Qt may repeat a GET
/// whose connection ended), TLS 1.2 or later, https only but to loopback. A body leaves through a device that cannot
/// be rewound, so that Qt cannot send it again behind our back, and paid requests have a connection of their own,
/// as the silent end of a used one could not be told from a lost answer. Lives on the thread that made it.
class HttpStack final : public QObject
{
public:
    using Done = std::function<void(HttpAnswer)>;

    HttpStack(Clock &clock, const HttpSettings &settings, QObject *parent = nullptr);
    ~HttpStack() override;

    /// Calls `done` exactly once, never inside this call; not at all once `context` died, which also ends the exchange.
    void send(const HttpRequest &request, QObject *context, Done done);
    /// As send(), for requests that cost money: they have connections of their own.
    void sendPaid(const HttpRequest &request, QObject *context, Done done);

    [[nodiscard]] int inFlight() const;
    [[nodiscard]] Clock &clock() const { return m_clock; }

private:
    void sendThrough(Connections &connections, const HttpRequest &request, bool closes, QObject *context, Done done);
    [[nodiscard]] const QSslConfiguration &tls();

    Clock &m_clock;
    QList<QSslCertificate> m_trusted;
    std::optional<QSslConfiguration> m_tls;
    Connections m_paid;
    Connections m_asks;
};

/// https, or http to this computer itself.
[[nodiscard]] bool isAllowedBase(const QUrl &url);
/// TLS 1.2 or later, verified, no session or protocol surprises, with `trusted` beside the system's authorities.
[[nodiscard]] QSslConfiguration tlsFor(const QList<QSslCertificate> &trusted);

}  // namespace circletake::providers
