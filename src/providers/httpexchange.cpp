// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpexchange.h"

#include "base/logging.h"
#include "base/secret.h"

#include <QNetworkRequest>

namespace circletake::providers {

HttpExchange::HttpExchange(Clock &clock, HttpRequest request, QObject *context, Done done)
    : m_clock(clock)
    , m_request(std::move(request))
    , m_context(context)
    , m_done(std::move(done))
    , m_body(m_request.body)
{
    connect(context, &QObject::destroyed, this, [this] { delete this; });
}

HttpExchange::~HttpExchange()
{
    m_clock.cancel(m_deadline);
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.reset();  // before the lease, whose manager may be its own
    }
}

QNetworkRequest HttpExchange::networkRequest(const QSslConfiguration &tls, bool closes) const
{
    QNetworkRequest request(m_request.url);
    request.setSslConfiguration(tls);
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    // Decoding is left to nobody: an answer is as large as it says it is.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "CircleTake");
    if (closes)
        request.setRawHeader("Connection", "close");
    return request;
}

void HttpExchange::start(std::shared_ptr<Connections::Lease> lease, const QSslConfiguration &tls, bool closes)
{
    m_lease = std::move(lease);
    m_startedMs = m_clock.nowMs();
    QNetworkRequest request = networkRequest(tls, closes);
    const bool hasBody = m_request.verb == "POST" || m_request.verb == "PUT" || !m_request.body.isEmpty();
    if (hasBody)
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_reply.reset(m_lease->send(request, m_request.verb, hasBody ? &m_body : nullptr));
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::finish);
    m_deadline = m_clock.after(m_request.deadlineMs, [this] { end(HttpFailure::Timeout); });
}

void HttpExchange::read()
{
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > m_request.mostBytes)
        end(HttpFailure::TooLarge);
}

void HttpExchange::end(HttpFailure failure)
{
    if (m_answer.failure == HttpFailure::None) {
        m_answer.failure = failure;
        m_reply->abort();
    }
}

HttpFailure HttpExchange::failureOf(const QNetworkReply &reply) const
{
    if (m_answer.status >= 300 && m_answer.status < 400)
        return HttpFailure::None;  // Qt throws the body of a redirect away; its head says all
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return HttpFailure::Name;
    case QNetworkReply::ConnectionRefusedError:
        return HttpFailure::Connect;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpFailure::Tls;
    case QNetworkReply::TimeoutError:
        return HttpFailure::Timeout;
    case QNetworkReply::RemoteHostClosedError:
        return m_request.body.isEmpty() || m_body.started() ? HttpFailure::Closed : HttpFailure::Connect;
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
        return HttpFailure::Closed;
    default:
        break;
    }
    if (reply.error() >= QNetworkReply::ProxyConnectionRefusedError &&
        reply.error() <= QNetworkReply::UnknownProxyError)
        return HttpFailure::Proxy;
    if (m_answer.status == 0)
        return m_body.started() ? HttpFailure::Closed : HttpFailure::Connect;
    const QByteArray length = m_answer.header("Content-Length");
    const bool isHead = m_request.verb == "HEAD" || m_answer.status == 204 || m_answer.status == 304;
    return isHead || length.isEmpty() || length.toLongLong() == m_answer.body.size()
               ? HttpFailure::None
               : HttpFailure::Closed;
}

void HttpExchange::finish()
{
    if (m_reply->isOpen())
        m_answer.body += m_reply->readAll();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &header : m_reply->rawHeaderPairs())
        m_answer.headers.append(header);
    if (m_answer.failure == HttpFailure::None)
        m_answer.failure = failureOf(*m_reply);
    if (m_answer.failure != HttpFailure::None)
        m_answer.failureWords = redacted(m_reply->errorString());
    m_answer.bodySent = m_body.started();
    m_answer.ms = m_clock.nowMs() - m_startedMs;
    qCDebug(lcHttp) << m_request.verb << m_request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo)
                    << m_answer.status << int(m_answer.failure) << m_answer.ms << "ms";
    m_lease->giveUp();
    disconnect(m_context, nullptr, this, nullptr);
    deleteLater();
    if (m_context)
        std::exchange(m_done, {})(std::move(m_answer));
}

}  // namespace circletake::providers
