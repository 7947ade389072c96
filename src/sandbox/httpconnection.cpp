// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpconnection.h"

#include <QTcpSocket>

namespace circletake::sandbox {

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_answering)
        m_waiting += bytes;
    else
        handle(m_reader.add(bytes));
}

void HttpConnection::handle(HttpRequestReader::State state)
{
    switch (state) {
    case HttpRequestReader::State::NeedsMore:
        break;
    case HttpRequestReader::State::Complete: {
        const HttpRequestIn request = m_reader.take();
        m_answering = true;
        m_keepAlive = request.keepAlive;
        emit requested(request);
        break;
    }
    case HttpRequestReader::State::Broken:
    case HttpRequestReader::State::TooLarge:
        m_keepAlive = false;
        m_answering = true;
        reply(state == HttpRequestReader::State::Broken
                  ? HttpReplyOut::error(400, QStringLiteral("Malformed request"))
                  : HttpReplyOut::error(413, QStringLiteral("Request too large")));
        break;
    }
}

void HttpConnection::reply(const HttpReplyOut &reply)
{
    m_socket->write(reply.bytes(m_keepAlive));
    m_answering = false;
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    if (!m_waiting.isEmpty())
        handle(m_reader.add(std::exchange(m_waiting, {})));
}

void HttpConnection::replyPartly(const HttpReplyOut &reply, qsizetype bytes)
{
    const QByteArray all = reply.bytes(false);
    m_socket->write(all.left(all.size() - reply.body.size() + bytes));
    m_socket->disconnectFromHost();
}

void HttpConnection::drop()
{
    m_socket->abort();
}

}  // namespace circletake::sandbox
