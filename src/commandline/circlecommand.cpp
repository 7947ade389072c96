// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/namedtake.h"

#include <QCoreApplication>

namespace circletake::commandline {

Outcome circleCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto take = namedTake(session.works().project().story(), arguments.word(1));
    if (!take)
        return take.error();
    if (auto circled = session.works().project().circle(*take); !circled)
        return circled.error();
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 is circled.").arg(arguments.word(1)));
    session.terminal().print(QJsonObject{{QStringLiteral("circled"), arguments.word(1).toUpper()}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
