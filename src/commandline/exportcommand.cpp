// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "workspace/documents.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace circletake::commandline {

namespace {

QStringList formatIds()
{
    QStringList ids;
    for (const workspace::DocumentFormat &format : workspace::exportFormats())
        ids += format.id;
    return ids;
}

}  // namespace

Outcome exportCommand(Session &session, const Arguments &arguments)
{
    const QString format = arguments.text(QStringLiteral("format"));
    const QString out = arguments.text(QStringLiteral("out"));
    if (!formatIds().contains(format) || out.isEmpty())
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine", "--format takes %1, and --out a file.")
                                        .arg(formatIds().join(QStringLiteral(", "))),
                                    {},
                                    {}});
    if (auto opened = session.open(arguments.word(0), false); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    if (episodes->size() != 1)
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine", "Say which one with --episode N."),
                                    {},
                                    {}});
    const QString path = QFileInfo(out).absoluteFilePath();
    const auto &project = session.works().project();
    SystemFiles files;
    if (auto written = workspace::writeDocument(files, project.story(), project.store().facts().folder,
                                                {format, episodes->first(), path}, 0);
        !written)
        return written.error();
    session.terminal().print(path);
    session.terminal().print(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("format"), format}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
