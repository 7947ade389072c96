// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "commandline/voicesrun.h"

#include <QCoreApplication>

namespace circletake::commandline {

Outcome voicesCommand(Session &session, const Arguments &arguments)
{
    const QString only = arguments.text(QStringLiteral("only"), QStringLiteral("missing"));
    if (only != QLatin1String("missing") && only != QLatin1String("all"))
        return wrongUsage(
            session, {ErrorKind::BadInput,
                      QCoreApplication::translate("CommandLine", "--only takes missing or all, not “%1”.").arg(only),
                      {},
                      {}});
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    workspace::VoicesRequest request;
    request.episodes = *episodes;
    request.service = arguments.text(QStringLiteral("service"));
    request.which = only == QLatin1String("all") ? workspace::WhichVoices::All : workspace::WhichVoices::Missing;
    const auto made = voicesToTheEnd(session, request);
    if (!made)
        return made.error();
    session.terminal().print(
        QCoreApplication::translate("CommandLine", "%1 of %2 lines have a new voice, %3 s of speech")
            .arg(made->made)
            .arg(made->lines)
            .arg(double(made->spokenMs) / 1000.0, 0, 'f', 1));
    session.terminal().print(QJsonObject{{QStringLiteral("lines"), made->lines},
                                         {QStringLiteral("made"), made->made},
                                         {QStringLiteral("failed"), made->failed},
                                         {QStringLiteral("spoken_ms"), made->spokenMs},
                                         {QStringLiteral("shots_fitted"), int(made->edit.shots.size())}});
    return made->failed > 0 ? ExitCode::SomeTakes : ExitCode::Done;
}

}  // namespace circletake::commandline
