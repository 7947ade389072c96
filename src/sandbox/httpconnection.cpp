// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpconnection.h"

#include <QTcpSocket>

namespace circletake::sandbox {

namespace {

constexpr qint64 s_blockBytes = 64 * 1024;
constexpr qint64 s_aheadBytes = 256 * 1024;

}  // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
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
    m_whenSent = reply.whenSent;
    m_stretch = reply.stretch;
    m_sending = true;
    m_socket->write(reply.head(m_keepAlive) + (m_stretch.file ? QByteArray() : reply.body));
    pump();
}

/// A file goes out in blocks, as fast as the client takes them.
void HttpConnection::pump()
{
    while (m_stretch.file && m_socket->bytesToWrite() < s_aheadBytes) {
        const QByteArray block = m_stretch.file->read(qMin(s_blockBytes, m_stretch.bytes));
        if (block.isEmpty() && m_stretch.bytes > 0) {
            drop();  // the head promised more than the file has
            return;
        }
        m_socket->write(block);
        m_stretch.bytes -= block.size();
        if (m_stretch.bytes == 0)
            m_stretch.file.reset();
    }
    if (m_sending && !m_stretch.file && m_socket->bytesToWrite() == 0)
        sent();
}

void HttpConnection::sent()
{
    m_sending = false;
    if (const auto told = std::exchange(m_whenSent, {}))
        told();
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_answering = false;
    handle(m_reader.add(std::exchange(m_waiting, {})));  // the next request may have come with the one before it
}

void HttpConnection::replyPartly(const HttpReplyOut &reply, qint64 bytes)
{
    const QByteArray head = reply.head(false);
    HttpReplyOut part = reply;
    part.cutTo(bytes);
    m_keepAlive = false;
    m_stretch = part.stretch;
    m_sending = true;
    m_socket->write(head + (m_stretch.file ? QByteArray() : part.body));
    pump();
}

void HttpConnection::drop()
{
    m_sending = false;
    m_stretch = {};
    m_socket->abort();
}

}  // namespace circletake::sandbox
