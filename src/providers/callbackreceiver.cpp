// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callbackreceiver.h"

#include "base/logging.h"
#include "providers/callbackjudge.h"

#include <QTcpSocket>

namespace circletake::providers {

CallbackReceiver::CallbackReceiver(Clock &clock, ProfileOf profileOf, const KeySource &keys,
                                   render::CallbackListener &listener, const CallbackPatience &patience,
                                   QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_profileOf(std::move(profileOf))
    , m_keys(keys)
    , m_listener(listener)
    , m_patience(patience)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackReceiver::welcome);
}

CallbackReceiver::~CallbackReceiver()
{
    m_server.close();
    for (CallbackPeer *peer : std::exchange(m_peers, {})) {
        peer->disconnect(this);
        delete peer;
    }
}

Result<void> CallbackReceiver::listen(const render::CallbackAddress &address)
{
    const QUrl &given = address.publicUrl;
    const bool isWeb = given.scheme() == QLatin1String("https") || given.scheme() == QLatin1String("http");
    if (!given.isEmpty() && (!given.isValid() || !isWeb || given.host().isEmpty() || given.hasQuery()))
        return Error{ErrorKind::BadInput, tr("The address for callbacks must begin with https:// or http://."),
                     given.toString(QUrl::RemoveUserInfo), tr("Give the address that is forwarded to this port.")};
    const QHostAddress where = given.isEmpty() ? QHostAddress::LocalHost : QHostAddress::Any;
    if (!m_server.listen(where, quint16(address.port)))
        return Error{ErrorKind::Storage, tr("Port %1 cannot be opened for callbacks.").arg(address.port),
                     m_server.errorString(), tr("Choose another port.")};
    m_base = given;
    if (given.isEmpty())
        m_base = QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(m_server.serverPort()));
    return {};
}

void CallbackReceiver::welcome()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_peers.size() >= mostCallers) {
            CallbackPeer *oldest = m_peers.front();
            m_peers.pop_front();
            oldest->drop();
        }
        auto *peer = new CallbackPeer(socket, m_clock, m_patience, this);
        m_peers.push_back(peer);
        connect(peer, &CallbackPeer::requested, this,
                [this, peer](const CallbackRequest &request) { hear(*peer, request); });
        connect(peer, &QObject::destroyed, this, [this, peer] { std::erase(m_peers, peer); });
    }
}

void CallbackReceiver::hear(CallbackPeer &peer, const CallbackRequest &request)
{
    const std::optional<QString> route = m_listener.routeOf(request.token);
    if (!route) {
        peer.answer(404);
        return;
    }
    const Profile *profile = m_profileOf(*route);
    if (!profile) {
        peer.answer(200);  // its take has ended
        return;
    }
    const CallbackVerdict verdict = judgeCallback(*profile, m_keys, request, m_clock.wallMs());
    switch (verdict.kind) {
    case CallbackVerdict::Kind::Heard:
        peer.answer(tell(request.token, verdict.job));
        return;
    case CallbackVerdict::Kind::Challenge:
        peer.answer(200, verdict.reply);
        return;
    case CallbackVerdict::Kind::Forged:
        qCWarning(lcHttp) << "a callback of" << *route << "was not signed as it should be; it was not believed";
        peer.answer(401);
        return;
    case CallbackVerdict::Kind::Unreadable:
        peer.answer(400);
        return;
    }
}

int CallbackReceiver::tell(const QString &token, const render::RemoteJob &job)
{
    const auto kept = m_listener.heard(token, job);
    if (!kept)
        qCWarning(lcHttp).noquote() << kept.error().text();
    return kept ? 200 : 503;
}

}  // namespace circletake::providers
