// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/interrupt.h"
#include "commandline/renderrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace circletake::commandline {

Outcome sandboxCommand(Session &session, const Arguments &arguments)
{
    const auto port = arguments.number(QStringLiteral("port"), 0, 1, 65535);
    if (!port)
        return wrongUsage(session, port.error());
    const auto rate = arguments.number(QStringLiteral("requests-per-minute"), 0, 1, 1'000'000);
    if (!rate)
        return wrongUsage(session, rate.error());
    const QString spool = arguments.text(QStringLiteral("spool"));
    const auto address = session.backstage().serveSandbox({*port, *rate, arguments.text(QStringLiteral("faults")),
                                                           spool.isEmpty() ? spool : QDir(spool).absolutePath(),
                                                           arguments.has(QStringLiteral("require-key"))});
    if (!address)
        return refused(session, address.error());
    session.terminal().print(address->toString());
    session.terminal().print(QJsonObject{{QStringLiteral("base_url"), address->toString()}});
    session.terminal().note(QCoreApplication::translate("CommandLine", "Serving until Ctrl+C."));
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, &QEventLoop::quit);
    loop.exec();
    return ExitCode::Done;
}

}  // namespace circletake::commandline
