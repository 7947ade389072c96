// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rawpeer.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace circletake::test {

namespace {

// Made for these tests alone; it guards nothing.
const QByteArray s_key = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgBVU9OMpoeJRZjZLO
5NwuNWN30DEQwPvsDH6KOQpMD3uhRANCAAQqq6VadWRXTJsGlVESwMz8NOZGW/+S
hhmdZDnjs36p4WiHmlTBeo/z9slfCm5GET4DwQBcUg/gZaApdE9wtufV
-----END PRIVATE KEY-----
)";
const QByteArray s_certificate = R"(-----BEGIN CERTIFICATE-----
MIIBgjCCASigAwIBAgIURl3rsuwo1/Q9+eiG4alIBFHgAB8wCgYIKoZIzj0EAwIw
IDEeMBwGA1UEAwwVQ2lyY2xlIFRha2UgdGVzdCBwZWVyMCAXDTIwMDEwMTAwMDAw
MFoYDzIxMjAwMTAxMDAwMDAwWjAgMR4wHAYDVQQDDBVDaXJjbGUgVGFrZSB0ZXN0
IHBlZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQqq6VadWRXTJsGlVESwMz8
NOZGW/+ShhmdZDnjs36p4WiHmlTBeo/z9slfCm5GET4DwQBcUg/gZaApdE9wtufV
oz4wPDApBgNVHREEIjAggglsb2NhbGhvc3SCDWNsaXBzLmV4YW1wbGWHBH8AAAEw
DwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiAdf6Fcb/ZJfAUW8PO9
bUoRcjmZ2r3qumIxlOMIVW7HlwIhAPZApjvfHqZ20bQrkYOyKy9guD7VMoedc1TX
at7ynrgv
-----END CERTIFICATE-----
)";

/// Makes close() send RST instead of FIN.
void setReset(QTcpSocket &socket)
{
    linger option{};
    option.l_onoff = 1;
    option.l_linger = 0;
    const auto *bytes = reinterpret_cast<const char *>(&option);
#ifdef Q_OS_WIN
    setsockopt(SOCKET(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, bytes, sizeof option);
#else
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, bytes, sizeof option);
#endif
}

}  // namespace

QByteArray RawPeer::Delivery::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawPeer::RawPeer(Script script, Transport transport)
    : m_script(std::move(script))
    , m_transport(transport)
{
    setListenBacklogSize(512);
    if (!listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(errorString()));
}

QUrl RawPeer::url(const QString &path, const QString &host) const
{
    const QString scheme = m_transport == Transport::Tls ? QStringLiteral("https") : QStringLiteral("http");
    return QUrl(QStringLiteral("%1://%2:%3%4").arg(scheme, host).arg(serverPort()).arg(path));
}

void RawPeer::forget()
{
    m_deliveries.clear();
    m_mostInFlight = m_inFlight;
}

QSslCertificate RawPeer::certificate()
{
    return QSslCertificate(s_certificate);
}

QByteArray RawPeer::http(int status, const QByteArray &body, const QVector<QByteArray> &headers)
{
    QByteArray all = "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n";
    for (const QByteArray &header : headers)
        all += header + "\r\n";
    return all + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void RawPeer::incomingConnection(qintptr handle)
{
    auto *socket = m_transport == Transport::Tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_open.insert(socket, {m_connections++, 0, {}});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { end(socket); });
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        QSslConfiguration tls = secure->sslConfiguration();
        tls.setLocalCertificate(certificate());
        tls.setPrivateKey(QSslKey(s_key, QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        secure->setSslConfiguration(tls);
        secure->startServerEncryption();
    }
}

RawPeer::Delivery RawPeer::parsed(const QByteArray &head)
{
    const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
    Delivery delivery;
    delivery.verb = words.value(0);
    delivery.target = words.value(1);
    delivery.head = head;
    return delivery;
}

void RawPeer::read(QTcpSocket *socket)
{
    Connection &connection = m_open[socket];
    connection.buffer += socket->readAll();
    while (m_open.contains(socket)) {
        const qsizetype headEnd = connection.buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Delivery delivery = parsed(connection.buffer.left(headEnd));
        const qsizetype length = delivery.header("Content-Length").toLongLong();
        if (connection.buffer.size() < headEnd + 4 + length)
            return;
        delivery.body = connection.buffer.mid(headEnd + 4, length);
        delivery.connection = connection.number;
        delivery.onConnection = connection.requests++;
        connection.buffer.remove(0, headEnd + 4 + length);
        m_deliveries.append(delivery);
        m_mostInFlight = qMax(m_mostInFlight, ++m_inFlight);
        const Reaction reaction = m_script(delivery);
        emit delivered();
        QTimer::singleShot(reaction.delayMs, socket, [this, socket, reaction] { answer(socket, reaction); });
    }
}

void RawPeer::answer(QTcpSocket *socket, const Reaction &reaction)
{
    --m_inFlight;
    socket->write(reaction.bytes);
    if (reaction.end == End::Keep)
        return;
    if (reaction.end == End::Reset) {
        socket->flush();
        setReset(*socket);
        socket->abort();
    } else {
        socket->disconnectFromHost();
    }
}

void RawPeer::end(QTcpSocket *socket)
{
    const Connection connection = m_open.take(socket);
    const qsizetype headEnd = connection.buffer.indexOf("\r\n\r\n");
    if (headEnd >= 0) {
        Delivery delivery = parsed(connection.buffer.left(headEnd));
        delivery.body = connection.buffer.mid(headEnd + 4);
        delivery.connection = connection.number;
        delivery.whole = false;
        m_deliveries.append(delivery);
    }
    socket->deleteLater();
}

}  // namespace circletake::test
