// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace circletake::commandline {

namespace {

QString beginning(const RepairReport &report)
{
    return report.backup.isEmpty()
               ? QCoreApplication::translate("CommandLine", "No backup was sound: rebuilt from the clips alone.")
               : QCoreApplication::translate("CommandLine", "Rebuilt from the backup %1.")
                     .arg(QDir::toNativeSeparators(report.backup));
}

}  // namespace

Outcome repairCommand(Session &session, const Arguments &arguments)
{
    const auto report = session.backstage().repairProject(QDir(arguments.word(0)).absolutePath());
    if (!report)
        return report.error();
    Terminal &terminal = session.terminal();
    terminal.print(beginning(*report));
    terminal.print(
        QCoreApplication::translate("CommandLine", "Takes that came back with their clips: %1").arg(report->takes));
    if (!report->setAside.isEmpty())
        terminal.print(QCoreApplication::translate("CommandLine", "The damaged file is kept as %1")
                           .arg(QDir::toNativeSeparators(report->setAside)));
    for (const QString &problem : report->problems)
        terminal.note(problem);
    terminal.print(QJsonObject{{QStringLiteral("backup"), report->backup},
                               {QStringLiteral("set_aside"), report->setAside},
                               {QStringLiteral("takes"), report->takes},
                               {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
