// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/callbackpeer.h"
#include "providers/keysource.h"
#include "render/ports/callbacks.h"

#include <QTcpServer>
#include <deque>

namespace circletake::providers {

struct Profile;

/// Hears providers' callbacks on a port of ours and tells a listener. It trusts nobody: a request is small, quick, and
/// names a token that we gave away, or it is refused; what an unsigned one says is a hint to ask the provider, no more.
/// Without a public address only this computer can reach it. A crowd of callers that never finish costs themselves
/// their places, never the next one. Lives on the listener's thread.
class CallbackReceiver final : public QObject, public render::CallbackDoor
{
    Q_OBJECT

public:
    using ProfileOf = std::function<const Profile *(const QString &id)>;

    /// All that is handed in must outlive it; `profileOf` may give null.
    CallbackReceiver(Clock &clock, ProfileOf profileOf, const KeySource &keys, render::CallbackListener &listener,
                     const CallbackPatience &patience = {}, QObject *parent = nullptr);
    ~CallbackReceiver() override;

    /// BadInput for an address that is not http or https, Storage when the port is taken.
    [[nodiscard]] Result<void> listen(const render::CallbackAddress &address);
    [[nodiscard]] QUrl base() const override { return m_base; }
    [[nodiscard]] int callers() const { return int(m_peers.size()); }

    static constexpr int mostCallers = 64;

private:
    void welcome();
    void hear(CallbackPeer &peer, const CallbackRequest &request);
    [[nodiscard]] int tell(const QString &token, const render::RemoteJob &job);

    Clock &m_clock;
    ProfileOf m_profileOf;
    const KeySource &m_keys;
    render::CallbackListener &m_listener;
    const CallbackPatience m_patience;
    QTcpServer m_server;
    QUrl m_base;
    std::deque<CallbackPeer *> m_peers;  // the oldest first
};

}  // namespace circletake::providers
