// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>
#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace circletake::providers {

/// Network managers enough for `most` HTTP/1.1 connections to one host. A request is started only when a connection
/// is free for it, so that nothing waits unseen inside Qt (6.4 opens 6 a host and queues the rest) and clocks
/// can start here. Order is kept per host. Proxies are the system's; HTTP/2, cookies and caches are off.
/// With Reuse::Never every request has a manager of its own, and thus a connection that nothing was sent on before.
class Connections final : public QObject
{
public:
    enum class Reuse { Kept, Never };

    /// A connection's place. It must outlive the reply that it sent.
    class Lease
    {
    public:
        Lease(Connections *owner, int manager, QString host, std::unique_ptr<QNetworkAccessManager> own);
        ~Lease();
        Q_DISABLE_COPY_MOVE(Lease)
        /// Sends now. A body is not buffered; its device must outlive the reply. The caller owns the reply.
        [[nodiscard]] QNetworkReply *send(QNetworkRequest request, const QByteArray &verb, QIODevice *body) const;
        /// The exchange is over: lets the next request start.
        void giveUp();

    private:
        QPointer<Connections> m_owner;
        int m_manager;
        QString m_host;
        std::unique_ptr<QNetworkAccessManager> m_own;
    };
    using Start = std::function<void(std::shared_ptr<Lease>)>;

    explicit Connections(int most, Reuse reuse = Reuse::Kept, QObject *parent = nullptr);
    ~Connections() override;

    /// Calls `start` from the event loop as soon as a connection to the url's host is free; never when `context` died.
    void admit(const QUrl &url, QObject *context, Start start);

    [[nodiscard]] int inFlight() const;

private:
    struct Waiting
    {
        QString host;
        QPointer<QObject> context;
        Start start;
    };
    void release(int manager, const QString &host);
    void schedule();
    void startWaiting();
    [[nodiscard]] int freeManager(const QString &host) const;

    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    std::vector<QHash<QString, int>> m_busy;
    std::deque<Waiting> m_waiting;
    Reuse m_reuse;
    int m_most;
    int m_perHost;
    bool m_scheduled = false;
};

}  // namespace circletake::providers
