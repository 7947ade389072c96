// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

#include <QObject>

class QTcpSocket;

namespace circletake::sandbox {

/// One client's connection: reads its requests one after the other and sends what it is told, which may be less than
/// an answer. Deletes itself when the client has gone.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over.
    HttpConnection(QTcpSocket *socket, QObject *parent);

    /// Answers the request that was told last; reading goes on then.
    void reply(const HttpReplyOut &reply);
    /// The head promises all of it, but only the first `bytes` of the body are sent; then the connection closes.
    void replyPartly(const HttpReplyOut &reply, qint64 bytes);
    /// Closes without a word.
    void drop();

signals:
    void requested(const circletake::sandbox::HttpRequestIn &request);

private:
    void read();
    void handle(HttpRequestReader::State state);
    void pump();
    void sent();

    QTcpSocket *m_socket;
    HttpRequestReader m_reader;
    bool m_answering = false;
    bool m_sending = false;  // the answer is on its way
    bool m_keepAlive = true;
    FileStretch m_stretch;  // what is left of a file to send
    std::function<void()> m_whenSent;
    QByteArray m_waiting;  // came while a request was being answered
};

}  // namespace circletake::sandbox
