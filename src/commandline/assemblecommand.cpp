// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/assemblerun.h"
#include "commandline/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace circletake::commandline {

Outcome assembleCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    if (episodes->size() != 1) {
        session.terminal().fail({ErrorKind::BadInput,
                                 QCoreApplication::translate("CommandLine", "Say which one with --episode N."),
                                 {},
                                 {}});
        return ExitCode::WrongUsage;
    }
    workspace::AssembleRequest request;
    request.episode = episodes->first();
    if (arguments.has(QStringLiteral("out")))
        request.out = QFileInfo(arguments.text(QStringLiteral("out"))).absoluteFilePath();
    request.fillWithAnimatic = arguments.has(QStringLiteral("fill-missing"));
    request.burnSubtitles = arguments.has(QStringLiteral("burn-subtitles"));
    const auto film = assembleToTheEnd(session, request);
    if (!film)
        return film.error();
    tellFilm(session, *film);
    return ExitCode::Done;
}

}  // namespace circletake::commandline
