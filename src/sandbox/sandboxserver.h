// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "sandbox/sandboxoptions.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace circletake::sandbox {

/// One answered (or deliberately unanswered) request, for a log line.
struct ServedRequest
{
    QString method;
    QString path;         ///< without query
    int status = 0;       ///< 0: the connection was closed without an answer
    qint64 servedMs = 0;  ///< request read until answer handed to the system
    QString fault;        ///< the plan's word for a fault that struck; empty when none did
};

/// What the server has seen since it listens.
struct SandboxCounts
{
    int submits = 0;
    int polls = 0;
    int downloads = 0;
    int chats = 0;
    int speeches = 0;
    int rateLimited = 0;
    int mostInFlight = 0;  ///< most API requests being answered at one moment
    int rendered = 0;
    int failed = 0;
    int callbacksSent = 0;
};

/// The built-in provider: the `holysheep` API on 127.0.0.1, its clips animatics. It speaks HTTP/1.1 over its own
/// sockets, because its faults (half answers, silent closes) are not expressible through QHttpServer.
/// Lives on one thread with an event loop; clips are rendered on worker threads of its own. Needs a QGuiApplication
/// (the offscreen platform is enough) for text in the pictures. Without a spool its clips are deleted with it.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the server and belong to its thread.
    SandboxServer(SandboxOptions options, Clock &clock, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Starts to listen; the address is http://127.0.0.1:PORT/v1. Fails with Storage (port taken, no folder to
    /// write to) or MissingTool.
    [[nodiscard]] Result<QUrl> listen();
    /// Closes connections and cancels rendering; what is in a spool goes on at the next listen(). Blocks until the
    /// workers have stopped.
    void close();

    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] SandboxCounts counts() const;

signals:
    void requestServed(const circletake::sandbox::ServedRequest &request);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace circletake::sandbox

Q_DECLARE_METATYPE(circletake::sandbox::ServedRequest)
