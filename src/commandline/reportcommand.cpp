// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "report/costreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QDateTime>

namespace circletake::commandline {

Outcome reportCommand(Session &session, const Arguments &arguments)
{
    const QString format = arguments.text(QStringLiteral("format"));
    const QString out = arguments.text(QStringLiteral("out"));
    static const QStringList formats{QStringLiteral("html"), QStringLiteral("csv"), QStringLiteral("json")};
    if (!formats.contains(format) || out.isEmpty())
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine", "--format takes %1, and --out a file.")
                                        .arg(formats.join(QStringLiteral(", "))),
                                    {}, {}});
    if (auto opened = session.open(arguments.word(0), false); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    const Story &story = session.works().project().story();
    const report::CostReport costs =
        report::costReportOf(story, episodes->size() == 1 ? episodes->first() : EpisodeId{},
                             QDateTime::currentMSecsSinceEpoch());
    const QByteArray contents = format == QLatin1String("html")  ? report::toHtml(costs)
                                : format == QLatin1String("csv") ? report::toCsv(costs)
                                                                 : report::toJson(costs);
    const QString path = QFileInfo(out).absoluteFilePath();
    SystemFiles files;
    if (auto written = writeDurably(files, path, contents); !written)
        return written.error();
    session.terminal().print(path);
    session.terminal().print(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("format"), format}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
