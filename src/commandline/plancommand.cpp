// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"

#include <QCoreApplication>

namespace circletake::commandline {

Outcome planCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    const auto planned =
        session.works().project().plan({*episodes, arguments.text(QStringLiteral("planner"), QStringLiteral("rules"))});
    if (!planned)
        return planned.error();
    session.tell(planned->problems);
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 scenes planned by rule into %2 shots")
                                 .arg(planned->scenes)
                                 .arg(planned->shots));
    session.terminal().print(QJsonObject{{QStringLiteral("planner"), QStringLiteral("rules")},
                                         {QStringLiteral("episodes"), planned->episodes},
                                         {QStringLiteral("scenes"), planned->scenes},
                                         {QStringLiteral("shots"), planned->shots},
                                         {QStringLiteral("unused_lines"), planned->unusedLines}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
