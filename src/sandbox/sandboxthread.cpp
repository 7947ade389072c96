// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxthread.h"

#include <optional>

namespace circletake::sandbox {

/// What lives on the server's thread: its clock and the server itself.
class SandboxThread::Worker final : public QObject
{
public:
    Result<QUrl> start(const SandboxOptions &options, SandboxThread &owner)
    {
        m_clock = std::make_unique<SystemClock>();
        m_server = std::make_unique<SandboxServer>(options, *m_clock);
        connect(m_server.get(), &SandboxServer::requestServed, &owner, &SandboxThread::requestServed);
        return m_server->listen();
    }
    void stop()
    {
        m_server.reset();
        m_clock.reset();
    }
    [[nodiscard]] SandboxCounts counts() const { return m_server ? m_server->counts() : SandboxCounts(); }

private:
    std::unique_ptr<SystemClock> m_clock;
    std::unique_ptr<SandboxServer> m_server;
};

SandboxThread::SandboxThread(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<ServedRequest>();
}

SandboxThread::~SandboxThread()
{
    stop();
}

Result<QUrl> SandboxThread::start(const SandboxOptions &options)
{
    stop();
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sandbox"));
    m_thread.start();
    std::optional<Result<QUrl>> started;
    QMetaObject::invokeMethod(
        m_worker, [this, &started, &options] { started = m_worker->start(options, *this); },
        Qt::BlockingQueuedConnection);
    if (*started)
        m_baseUrl = **started;
    else
        stop();
    return *started;
}

void SandboxThread::stop()
{
    if (!m_worker)
        return;
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
    m_worker = nullptr;
    m_baseUrl.clear();
}

SandboxCounts SandboxThread::counts() const
{
    SandboxCounts counts;
    if (m_worker)
        QMetaObject::invokeMethod(
            m_worker, [this, &counts] { counts = m_worker->counts(); }, Qt::BlockingQueuedConnection);
    return counts;
}

}  // namespace circletake::sandbox
