// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxserver.h"

#include "base/logging.h"
#include "media/mediatools.h"
#include "sandbox/httpconnection.h"
#include "sandbox/sandboxapi.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace circletake::sandbox {

class SandboxServer::Impl final : public QObject
{
public:
    Impl(SandboxServer &server, SandboxOptions options, Clock &clock)
        : m_server(server)
        , m_options(std::move(options))
        , m_clock(clock)
    {
        connect(&m_listener, &QTcpServer::newConnection, this, &Impl::accept);
    }

    Result<QUrl> listen();
    void close();
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] SandboxCounts counts() const { return m_api ? m_api->counts() : SandboxCounts(); }

private:
    /// One request on its way to its answer.
    struct Exchange
    {
        QPointer<HttpConnection> connection;
        HttpRequestIn request;
        qint64 startedMs = 0;
        std::optional<Fault> fault;
        qint64 delayMs = 0;
    };

    void accept();
    void handle(HttpConnection *connection, const HttpRequestIn &request);
    void carryOut(const Exchange &exchange);
    void send(const Exchange &exchange, const HttpReplyOut &reply);
    void sendNow(const Exchange &exchange, const HttpReplyOut &reply);
    void log(const Exchange &exchange, int status);

    SandboxServer &m_server;
    SandboxOptions m_options;
    Clock &m_clock;
    media::ScratchVoice m_voice;
    media::AnimaticRenderer m_renderer{m_voice};
    QTcpServer m_listener;
    std::unique_ptr<SandboxApi> m_api;
    int m_inFlight = 0;
};

Result<QUrl> SandboxServer::Impl::listen()
{
    close();
    if (const auto worker = media::findMediaWorker(); !worker)
        return worker.error();
    m_api = std::make_unique<SandboxApi>(m_options, m_clock,
                                         [this](const media::AnimaticJob &job, const std::atomic_bool &cancel) {
                                             return m_renderer.render(job, cancel);
                                         });
    if (auto opened = m_api->open(); !opened) {
        m_api.reset();
        return opened.error();
    }
    m_listener.setListenBacklogSize(256);
    if (!m_listener.listen(QHostAddress::LocalHost, m_options.port))
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("Sandbox", "The built-in provider cannot listen: %1.")
                         .arg(m_listener.errorString()),
                     QStringLiteral("127.0.0.1:%1").arg(m_options.port),
                     QCoreApplication::translate("Sandbox", "Choose another port, or let it choose one.")};
    m_api->setOrigin(QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()));
    return baseUrl();
}

void SandboxServer::Impl::close()
{
    m_listener.close();
    for (HttpConnection *connection : findChildren<HttpConnection *>())
        delete connection;
    m_api.reset();
    m_inFlight = 0;
}

QUrl SandboxServer::Impl::baseUrl() const
{
    return m_listener.isListening() ? QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_listener.serverPort()))
                                    : QUrl();
}

void SandboxServer::Impl::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::requested, this,
                [this, connection](const HttpRequestIn &request) { handle(connection, request); });
    }
}

void SandboxServer::Impl::handle(HttpConnection *connection, const HttpRequestIn &request)
{
    Exchange exchange{connection, request, m_clock.nowMs(), {}, 0};
    if (SandboxApi::isApiCall(request)) {
        m_api->counts().mostInFlight = qMax(m_api->counts().mostInFlight, ++m_inFlight);
        const FaultDice::Strike strike = m_api->dice().atRequest(SandboxApi::makesSomething(request));
        exchange.fault = strike.fault;
        exchange.delayMs = strike.slowMs + m_options.latencyMs;
        if (const auto refusal = m_api->refusal(request)) {
            exchange.fault.reset();
            send(exchange, *refusal);
            return;
        }
    } else {
        const QVector<Fault> faults = m_api->dice().at(FaultPlace::File);
        if (!faults.isEmpty())
            exchange.fault = faults.first();
    }
    carryOut(exchange);
}

void SandboxServer::Impl::carryOut(const Exchange &exchange)
{
    const auto kind = exchange.fault ? std::optional(exchange.fault->kind) : std::nullopt;
    if (kind == FaultKind::Status) {
        send(exchange, HttpReplyOut::error(exchange.fault->status, QStringLiteral("A fault that was asked for")));
        return;
    }
    if (kind == FaultKind::Reset) {
        send(exchange, {});
        return;
    }
    m_api->answer(exchange.request, [this, exchange](const HttpReplyOut &reply) { send(exchange, reply); });
}

void SandboxServer::Impl::send(const Exchange &exchange, const HttpReplyOut &reply)
{
    qint64 delayMs = exchange.delayMs;
    if (exchange.fault && exchange.fault->kind == FaultKind::Stall)
        delayMs += exchange.fault->ms;
    if (delayMs == 0) {
        sendNow(exchange, reply);
        return;
    }
    const QPointer<Impl> self(this);
    m_clock.after(delayMs, [self, exchange, reply] {
        if (self)
            self->sendNow(exchange, reply);
    });
}

void SandboxServer::Impl::sendNow(const Exchange &exchange, const HttpReplyOut &reply)
{
    if (SandboxApi::isApiCall(exchange.request))
        --m_inFlight;
    const FaultKind kind = exchange.fault ? exchange.fault->kind : FaultKind::Status;
    const bool cut = exchange.fault && (kind == FaultKind::HalfJson || kind == FaultKind::Truncate);
    const bool silent = exchange.fault && (kind == FaultKind::Reset || kind == FaultKind::Drop);
    log(exchange, silent ? 0 : reply.status);
    if (!exchange.connection)
        return;
    HttpReplyOut changed = reply;
    if (exchange.fault && kind == FaultKind::Html) {
        changed.type = "text/html";
        changed.body = "<!doctype html><title>Maintenance</title><p>We will be back soon.</p>";
    } else if (exchange.fault && kind == FaultKind::Zero) {
        changed.cutTo(0);
    } else if (exchange.fault && kind == FaultKind::Cut) {
        changed.cutTo(changed.length() / 2);
    }
    if (silent)
        exchange.connection->drop();
    else if (cut)
        exchange.connection->replyPartly(changed, changed.length() / 2);
    else
        exchange.connection->reply(changed);
}

void SandboxServer::Impl::log(const Exchange &exchange, int status)
{
    ServedRequest served;
    served.method = QString::fromLatin1(exchange.request.method);
    served.path = exchange.request.path;
    served.status = status;
    served.servedMs = m_clock.nowMs() - exchange.startedMs;
    served.fault = exchange.fault ? FaultDice::word(*exchange.fault) : QString();
    qCDebug(lcSandbox).noquote() << served.method << served.path << served.status << served.fault;
    emit m_server.requestServed(served);
}

SandboxServer::SandboxServer(SandboxOptions options, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(*this, std::move(options), clock))
{
}

SandboxServer::~SandboxServer()
{
    close();
}

Result<QUrl> SandboxServer::listen()
{
    return m_impl->listen();
}

void SandboxServer::close()
{
    m_impl->close();
}

QUrl SandboxServer::baseUrl() const
{
    return m_impl->baseUrl();
}

SandboxCounts SandboxServer::counts() const
{
    return m_impl->counts();
}

}  // namespace circletake::sandbox
