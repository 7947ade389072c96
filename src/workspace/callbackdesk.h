// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/callbacks.h"
#include "workspace/enginehost.h"

#include <QSet>

namespace circletake::workspace {

/// Takes in what providers call back about the open project and hands it to its engine, which stores what is evidence
/// before the caller is thanked. Works thread.
class CallbackDesk final : public render::CallbackListener
{
public:
    /// Both must outlive it.
    CallbackDesk(EngineHost &host, Plugs &plugs);
    ~CallbackDesk() override;

    /// Opens the door of the open project, before its engine is made; gives what providers are told. Errors are those
    /// of Plugs::openCallbackDoor().
    [[nodiscard]] Result<QUrl> open(const render::CallbackAddress &address);
    void close();

    [[nodiscard]] std::optional<QString> routeOf(const QString &token) const override;
    [[nodiscard]] Result<void> heard(const QString &token, const render::RemoteJob &job) override;

private:
    EngineHost &m_host;
    Plugs &m_plugs;
    std::unique_ptr<render::CallbackDoor> m_door;
    QSet<QString> m_heard;  ///< tokens; providers tell the same more than once
};

}  // namespace circletake::workspace
