// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"

#include <QThread>

namespace circletake::sandbox {

/// A SandboxServer on a thread of its own with the computer's clock: how a window or a command runs the built-in
/// provider inside its own process without its event loop waiting for anything.
class SandboxThread final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxThread(QObject *parent = nullptr);
    /// Stops.
    ~SandboxThread() override;

    /// Blocks until the server listens or could not; stops a running one first.
    [[nodiscard]] Result<QUrl> start(const SandboxOptions &options);
    /// Blocks until everything is stopped and deleted; fine when not running.
    void stop();
    /// Empty when not running.
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }
    [[nodiscard]] SandboxCounts counts() const;

signals:
    /// From the server's thread, queued to the receiver's.
    void requestServed(const circletake::sandbox::ServedRequest &request);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
    QUrl m_baseUrl;
};

}  // namespace circletake::sandbox
