// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "exchange/cue.h"
#include "exchange/cut.h"
#include "exchange/otio.h"
#include "exchange/shotlist.h"
#include "exchange/subtitles.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace circletake::commandline {

namespace {

const QStringList s_formats{QStringLiteral("srt"), QStringLiteral("vtt"), QStringLiteral("ass"),
                            QStringLiteral("shots-csv"), QStringLiteral("shots-csv-zh"), QStringLiteral("otio")};

QByteArray contentsOf(const Story &story, EpisodeId episode, const QString &format, const QString &folder)
{
    if (format == QLatin1String("srt"))
        return exchange::toSrt(exchange::cuesOf(story, episode));
    if (format == QLatin1String("vtt"))
        return exchange::toVtt(exchange::cuesOf(story, episode));
    if (format == QLatin1String("ass"))
        return exchange::toAss(exchange::cuesOf(story, episode),
                               frameSize(story.series().resolution, story.series().aspect), story.series().title);
    if (format == QLatin1String("otio"))
        return exchange::toOtio(story, episode, exchange::cutsOf(story, episode, folder));
    return exchange::shotListCsv(story, episode,
                                 format.endsWith(QLatin1String("zh")) ? exchange::ShotListStyle::Chinese
                                                                     : exchange::ShotListStyle::English);
}

}  // namespace

Outcome exportCommand(Session &session, const Arguments &arguments)
{
    const QString format = arguments.text(QStringLiteral("format"));
    const QString out = arguments.text(QStringLiteral("out"));
    if (!s_formats.contains(format) || out.isEmpty())
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine", "--format takes %1, and --out a file.")
                                        .arg(s_formats.join(QStringLiteral(", "))),
                                    {}, {}});
    if (auto opened = session.open(arguments.word(0), false); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    if (episodes->size() != 1)
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine", "Say which one with --episode N."), {}, {}});
    const QString path = QFileInfo(out).absoluteFilePath();
    const auto &project = session.works().project();
    SystemFiles files;
    if (auto written = writeDurably(files, path, contentsOf(project.story(), episodes->first(), format,
                                                            project.store().facts().folder));
        !written)
        return written.error();
    session.terminal().print(path);
    session.terminal().print(QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("format"), format}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
