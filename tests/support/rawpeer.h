// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>
#include <QVector>
#include <functional>

class QTcpSocket;

namespace circletake::test {

/// A TCP or TLS peer below HTTP: it sees each byte that arrives and answers exactly the bytes that a test gives, to
/// find out what a client really sends. Lives on the thread that made it.
class RawPeer final : public QTcpServer
{
    Q_OBJECT

public:
    /// A request as it arrived, once its body was whole or its connection ended.
    struct Delivery
    {
        QByteArray verb;
        QByteArray target;  ///< path and query
        QByteArray head;    ///< request line and headers
        QByteArray body;
        int connection = 0;    ///< from 0, in order of opening
        int onConnection = 0;  ///< from 0
        bool whole = true;

        [[nodiscard]] QByteArray header(const QByteArray &name) const;
    };
    enum class End { Keep, Fin, Reset };
    struct Reaction
    {
        QByteArray bytes;
        End end = End::Keep;
        int delayMs = 0;
    };
    using Script = std::function<Reaction(const Delivery &)>;

    enum class Transport { Plain, Tls };

    /// Listens on a free loopback port.
    explicit RawPeer(Script script, Transport transport = Transport::Plain);

    /// `host` other than 127.0.0.1 needs a resolver that leads here.
    [[nodiscard]] QUrl url(const QString &path = {}, const QString &host = QStringLiteral("127.0.0.1")) const;
    void setScript(Script script) { m_script = std::move(script); }
    [[nodiscard]] const QVector<Delivery> &deliveries() const { return m_deliveries; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    void forget();

    /// The self-signed certificate of all TLS peers: localhost, 127.0.0.1, clips.example.
    [[nodiscard]] static QSslCertificate certificate();
    /// Status line, headers (each "Name: value"), Content-Length and body.
    [[nodiscard]] static QByteArray http(int status, const QByteArray &body,
                                         const QVector<QByteArray> &headers = {"Content-Type: application/json"});

signals:
    void delivered();

protected:
    void incomingConnection(qintptr handle) override;

private:
    struct Connection
    {
        int number = 0;
        int requests = 0;
        QByteArray buffer;
    };
    void read(QTcpSocket *socket);
    void end(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reaction &reaction);
    [[nodiscard]] static Delivery parsed(const QByteArray &head);

    Script m_script;
    Transport m_transport;
    QHash<QTcpSocket *, Connection> m_open;
    QVector<Delivery> m_deliveries;
    int m_connections = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
};

}  // namespace circletake::test
