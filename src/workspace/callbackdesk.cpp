// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/callbackdesk.h"

#include <QCoreApplication>

namespace circletake::workspace {

CallbackDesk::CallbackDesk(EngineHost &host, Plugs &plugs)
    : m_host(host)
    , m_plugs(plugs)
{
}

CallbackDesk::~CallbackDesk()
{
    close();
}

Result<QUrl> CallbackDesk::open(const render::CallbackAddress &address)
{
    if (m_door)
        return m_door->base();
    auto door = m_plugs.openCallbackDoor(address, *this);
    if (!door)
        return door.error();
    m_door = std::move(*door);
    m_host.setCallbackBase(m_door->base());
    return m_door->base();
}

void CallbackDesk::close()
{
    m_door.reset();
    m_heard.clear();
    m_host.setCallbackBase({});
}

std::optional<QString> CallbackDesk::routeOf(const QString &token) const
{
    const render::Engine *engine = m_host.engine();
    const auto route = engine ? engine->routeOf(token) : std::nullopt;
    if (!route && m_heard.contains(token))
        return QString();  // told again, about a take that has ended
    return route;
}

Result<void> CallbackDesk::heard(const QString &token, const render::RemoteJob &job)
{
    render::Engine *engine = m_host.engine();
    if (!engine)
        return Error{
            ErrorKind::Storage, QCoreApplication::translate("CallbackDesk", "The project is being closed."), {}, {}};
    m_heard.insert(token);
    engine->callback(token, job);
    if (engine->status().storageTrouble)
        return Error{
            ErrorKind::Storage, QCoreApplication::translate("CallbackDesk", "A callback could not be stored."), {}, {}};
    return {};
}

}  // namespace circletake::workspace
