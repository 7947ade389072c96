// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/callbackoptions.h"

#include <QCoreApplication>

namespace circletake::commandline {

Result<void> openCallbacks(Session &session, const Arguments &arguments, const workspace::RouteOptions &route)
{
    const auto port = arguments.number(QStringLiteral("callback-port"), -1, 0, 65'535);
    if (!port)
        return port.error();
    const QUrl publicUrl(arguments.text(QStringLiteral("callback-url")));
    if (*port < 0) {
        if (publicUrl.isEmpty())
            return {};
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("CommandLine",
                                                 "--callback-url needs --callback-port, the port of this "
                                                 "computer that it is forwarded to."),
                     {},
                     {}};
    }
    if (publicUrl.isEmpty() && !workspace::isOnThisComputer(route, session.backstage().plugs()))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("CommandLine", "%1 cannot reach a port of this computer by itself.")
                         .arg(route.provider),
                     {},
                     QCoreApplication::translate("CommandLine",
                                                 "Give --callback-url, an address that is forwarded to the "
                                                 "port, or leave both out: polls are enough.")};
    const auto base = session.works().rendering().receiveCallbacks({*port, publicUrl});
    if (!base)
        return base.error();
    session.terminal().note(
        QCoreApplication::translate("CommandLine", "Callbacks are received at %1").arg(base->toString()));
    return {};
}

}  // namespace circletake::commandline
