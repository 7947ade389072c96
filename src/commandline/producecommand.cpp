// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/assemblerun.h"
#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "commandline/voicesrun.h"
#include "workspace/production.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

/// Plans the scenes that have no shots; what a person planned or edited stays.
Result<void> planMissing(Session &session, const QVector<EpisodeId> &episodes)
{
    const Story &story = session.works().project().story();
    QVector<EpisodeId> unplanned;
    for (const EpisodeId episode : episodes)
        if (story.shotsOf(episode).isEmpty())
            unplanned.append(episode);
    if (unplanned.isEmpty())
        return {};
    const auto planned = session.works().project().plan({unplanned, QStringLiteral("rules")});
    if (!planned)
        return planned.error();
    session.tell(planned->problems);
    session.terminal().note(QCoreApplication::translate("CommandLine", "%1 scenes planned by rule into %2 shots")
                                .arg(planned->scenes)
                                .arg(planned->shots));
    return {};
}

/// A film can do without voices of its own: where nothing here can speak it says so and goes on.
Result<void> speakMissing(Session &session, const Arguments &arguments, const QVector<EpisodeId> &episodes)
{
    if (arguments.has(QStringLiteral("no-voices")))
        return {};
    workspace::VoicesRequest request;
    request.episodes = episodes;
    request.service = arguments.text(QStringLiteral("voices"));
    const auto made = voicesToTheEnd(session, request);
    if (!made && made.error().kind != ErrorKind::MissingTool)
        return made.error();
    if (!made)
        session.terminal().note(made.error().text());
    else if (made->lines > 0)
        session.terminal().note(QCoreApplication::translate("CommandLine", "%1 of %2 lines spoken, %3 s")
                                    .arg(made->made)
                                    .arg(made->lines)
                                    .arg(double(made->spokenMs) / 1000.0, 0, 'f', 1));
    return {};
}

}  // namespace

Outcome produceCommand(Session &session, const Arguments &arguments)
{
    const QString through = arguments.text(QStringLiteral("through"), QStringLiteral("assemble"));
    static const QStringList stages{QStringLiteral("plan"), QStringLiteral("voices"), QStringLiteral("render"),
                                    QStringLiteral("assemble")};
    if (!stages.contains(through))
        return wrongUsage(session, {ErrorKind::BadInput,
                                    QCoreApplication::translate("CommandLine",
                                                                "--through takes plan, voices, render or "
                                                                "assemble, not “%1”.")
                                        .arg(through),
                                    {},
                                    {}});
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    if (auto planned = planMissing(session, *episodes); !planned)
        return planned.error();
    if (through == QLatin1String("plan")) {
        session.terminal().print(session.works().status());
        return ExitCode::Done;
    }
    if (auto spoken = speakMissing(session, arguments, *episodes); !spoken)
        return spoken.error();
    if (through == QLatin1String("voices")) {
        session.terminal().print(session.works().status());
        return ExitCode::Done;
    }
    const auto request = readRenderRequest(session, arguments);
    if (!request)
        return refused(session, request.error());
    if (auto callbacks = openCallbacks(session, arguments, request->route); !callbacks)
        return refused(session, callbacks.error());
    const auto code = renderToTheEnd(session, *request);
    if (!code || *code != ExitCode::Done || through == QLatin1String("render")) {
        session.terminal().print(session.works().rendering().summary());
        return code;
    }
    for (const EpisodeId episode : *episodes) {
        workspace::AssembleRequest film;
        film.episode = episode;
        const auto assembled = assembleToTheEnd(session, film);
        if (!assembled)
            return assembled.error();
        session.terminal().note(assembled->path);
        const Story &story = session.works().project().story();
        session.terminal().print(story.slateOf(episode).text() + QStringLiteral(": ") +
                                 workspace::productionSummary(story, episode));
    }
    session.terminal().print(session.works().rendering().summary());
    return ExitCode::Done;
}

}  // namespace circletake::commandline
