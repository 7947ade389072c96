// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callbackpeer.h"

#include <QTcpSocket>

namespace circletake::providers {

namespace {

/// A refused caller may have sent a lot already; so much is read at once and thrown away.
constexpr qint64 readBuffer = 64 * 1024;

QByteArray phraseOf(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {411, "Length Required"},
                                                {413, "Content Too Large"},
                                                {431, "Request Header Fields Too Large"},
                                                {503, "Service Unavailable"}};
    return phrases.value(status, "Status");
}

}  // namespace

CallbackPeer::CallbackPeer(QTcpSocket *socket, Clock &clock, const CallbackPatience &patience, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_clock(clock)
    , m_patience(patience)
    , m_begunMs(clock.nowMs())
{
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &CallbackPeer::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    limit(m_patience.headMs);
}

CallbackPeer::~CallbackPeer()
{
    m_clock.cancel(m_deadline);
}

void CallbackPeer::limit(qint64 ms)
{
    m_clock.cancel(m_deadline);
    m_deadline = m_clock.after(qMax<qint64>(0, ms), [this] { drop(); });
}

void CallbackPeer::drop()
{
    m_socket->disconnect(this);
    m_socket->abort();
    deleteLater();
}

void CallbackPeer::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_answered)
        return;
    const int status = m_reader.add(bytes);
    if (m_reader.hasHead() && !std::exchange(m_hadHead, true))
        limit(m_begunMs + m_patience.wholeMs - m_clock.nowMs());
    if (status == 200)
        emit requested(m_reader.request());
    else if (status != 0)
        answer(status);
}

void CallbackPeer::answer(int status, const QByteArray &body)
{
    if (std::exchange(m_answered, true))
        return;
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) +
                    "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
    limit(m_patience.lingerMs);
    // Closing over bytes that were not read would reset the connection, and the caller would not see the answer.
    if (m_reader.isWhole())
        m_socket->disconnectFromHost();
    else
        m_socket->flush();
}

}  // namespace circletake::providers
