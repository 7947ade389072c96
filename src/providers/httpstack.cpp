// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpstack.h"

#include "providers/addressguard.h"
#include "providers/httpexchange.h"

namespace circletake::providers {

bool isAllowedBase(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return url.scheme() == QLatin1String("http") && isLoopback(url);
}

QSslConfiguration tlsFor(const QList<QSslCertificate> &trusted)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.addCaCertificates(trusted);
    return tls;
}

HttpStack::HttpStack(Clock &clock, const HttpSettings &settings, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_trusted(settings.trusted)
    , m_paid(settings.submits, Connections::Reuse::Never)
    , m_asks(settings.asks)
{
}

/// Reads the system's authorities: only for those who send.
const QSslConfiguration &HttpStack::tls()
{
    if (!m_tls)
        m_tls = tlsFor(m_trusted);
    return *m_tls;
}

HttpStack::~HttpStack()
{
    // Before the managers, whose replies they hold.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpStack::send(const HttpRequest &request, QObject *context, Done done)
{
    sendThrough(m_asks, request, false, context, std::move(done));
}

void HttpStack::sendPaid(const HttpRequest &request, QObject *context, Done done)
{
    sendThrough(m_paid, request, true, context, std::move(done));
}

int HttpStack::inFlight() const
{
    return m_paid.inFlight() + m_asks.inFlight();
}

void HttpStack::sendThrough(Connections &connections, const HttpRequest &request, bool closes, QObject *context,
                            Done done)
{
    if (!isAllowedBase(request.url)) {
        HttpAnswer refused;
        refused.failure = HttpFailure::Refused;
        QMetaObject::invokeMethod(
            context, [done = std::move(done), refused] { done(refused); }, Qt::QueuedConnection);
        return;
    }
    connections.admit(
        request.url, context,
        [this, request, closes, context, done = std::move(done)](std::shared_ptr<Connections::Lease> lease) {
            auto *exchange = new HttpExchange(m_clock, request, context, done);
            exchange->setParent(this);
            exchange->start(std::move(lease), tls(), closes);
        });
}

}  // namespace circletake::providers
