// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "providers/callbackreader.h"

#include <QObject>

class QTcpSocket;

namespace circletake::providers {

/// How long a caller may take, in ms.
struct CallbackPatience
{
    qint64 headMs = 5'000;    ///< from the connection to the end of the head
    qint64 wholeMs = 10'000;  ///< from the connection to the end of the body
    qint64 lingerMs = 2'000;  ///< for a refused caller to read why
};

/// One caller: its request is read within the limits of time and size, answered once, and the connection ends. Deletes
/// itself when it has.
class CallbackPeer final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. `clock` outlives it.
    CallbackPeer(QTcpSocket *socket, Clock &clock, const CallbackPatience &patience, QObject *parent);
    ~CallbackPeer() override;

    void answer(int status, const QByteArray &body = {});
    /// Ends without a word.
    void drop();

signals:
    /// A whole request, to be answered now.
    void requested(const circletake::providers::CallbackRequest &request);

private:
    void read();
    void limit(qint64 ms);

    QTcpSocket *m_socket;
    Clock &m_clock;
    const CallbackPatience m_patience;
    const qint64 m_begunMs;
    Clock::Timer m_deadline = 0;
    CallbackReader m_reader;
    bool m_hadHead = false;
    bool m_answered = false;
};

}  // namespace circletake::providers
