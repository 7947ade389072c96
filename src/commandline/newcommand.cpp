// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace circletake::commandline {

Outcome newCommand(Session &session, const Arguments &arguments)
{
    const QString file = arguments.text(QStringLiteral("script"));
    if (file.isEmpty()) {
        session.terminal().fail(
            {ErrorKind::BadInput, QCoreApplication::translate("CommandLine", "--script FILE is missing."), {}, {}});
        return ExitCode::WrongUsage;
    }
    const auto script = session.works().project().readScriptFile(file);
    if (!script)
        return script.error();
    const QString folder = QDir(arguments.word(0)).absolutePath();
    const auto made = session.works().project().create(folder, *script, arguments.text(QStringLiteral("title")));
    if (!made)
        return made.error();
    session.tell(made->problems);
    session.terminal().print(
        QCoreApplication::translate("CommandLine", "%1: %2 episodes, %3 scenes, %4 script lines unused")
            .arg(QDir::toNativeSeparators(folder))
            .arg(made->episodes)
            .arg(made->scenes)
            .arg(made->unusedLines));
    session.terminal().print(QJsonObject{{QStringLiteral("project"), folder},
                                         {QStringLiteral("episodes"), made->episodes},
                                         {QStringLiteral("scenes"), made->scenes},
                                         {QStringLiteral("unused_lines"), made->unusedLines}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
