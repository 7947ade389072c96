// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/renderrun.h"

#include "commandline/interrupt.h"
#include "commandline/renderwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>

namespace circletake::commandline {

namespace {

using workspace::RenderRequest;
using workspace::Which;

Result<Which> readWhich(const Arguments &arguments)
{
    const QString word = arguments.text(QStringLiteral("only"), QStringLiteral("missing"));
    if (word == QLatin1String("missing"))
        return Which::Missing;
    if (word == QLatin1String("failed"))
        return Which::Failed;
    if (word == QLatin1String("stale"))
        return Which::Stale;
    if (word == QLatin1String("all"))
        return Which::All;
    return Error{
        ErrorKind::BadInput,
        QCoreApplication::translate("CommandLine", "--only takes failed, missing, stale or all, not “%1”.").arg(word),
        {},
        {}};
}

Result<QVector<ShotId>> readShots(const Story &story, const QStringList &slates)
{
    QVector<ShotId> shots;
    for (const QString &word : slates) {
        const auto slate = Slate::fromText(word);
        const ShotId shot = slate ? story.shotOf(*slate) : ShotId{};
        if (!shot.isValid())
            return Error{slate ? ErrorKind::NotFound : ErrorKind::BadInput,
                         QCoreApplication::translate("CommandLine",
                                                     "There is no shot “%1”; a slate looks like "
                                                     "EP01-SC012-SH030.")
                             .arg(word),
                         {},
                         {}};
        shots.append(shot);
    }
    return shots;
}

/// Whether it is about any shot, whatever becomes of it.
bool hasShots(const Story &story, const RenderRequest &request)
{
    return !request.shots.isEmpty() ||
           std::any_of(request.episodes.cbegin(), request.episodes.cend(),
                       [&](EpisodeId episode) { return !story.shotsOf(episode).isEmpty(); });
}

}  // namespace

Outcome wrongUsage(Session &session, const Error &error)
{
    session.terminal().fail(error);
    return ExitCode::WrongUsage;
}

Outcome refused(Session &session, const Error &error)
{
    return error.kind == ErrorKind::BadInput ? wrongUsage(session, error) : Outcome(error);
}

Result<RenderRequest> readRenderRequest(Session &session, const Arguments &arguments)
{
    RenderRequest request;
    const auto episodes = session.episodes(arguments);
    const auto which = readWhich(arguments);
    const Story &story = session.works().project().story();
    const auto shots = readShots(story, arguments.texts(QStringLiteral("shot")));
    const auto concurrency = arguments.number(QStringLiteral("concurrency"), 0, 1, 500);
    const auto rate = arguments.number(QStringLiteral("requests-per-minute"), 0, 1, 100'000);
    const auto budget = arguments.money(QStringLiteral("budget"), Currency::usd());
    for (const Error *error : {episodes ? nullptr : &episodes.error(), which ? nullptr : &which.error(),
                               shots ? nullptr : &shots.error(), concurrency ? nullptr : &concurrency.error(),
                               rate ? nullptr : &rate.error(), budget ? nullptr : &budget.error()})
        if (error)
            return *error;
    request.episodes = shots->isEmpty() ? *episodes : QVector<EpisodeId>();
    request.shots = *shots;
    request.which = shots->isEmpty() || arguments.has(QStringLiteral("only")) ? *which : Which::All;
    request.route = {arguments.text(QStringLiteral("provider")), QUrl(arguments.text(QStringLiteral("base-url"))),
                     *concurrency};
    request.model = arguments.text(QStringLiteral("model"));
    request.requestsPerMinute = *rate;
    request.budget = *budget;
    if (hasShots(story, request))
        return request;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("CommandLine", "There are no shots to render."),
                 {},
                 QCoreApplication::translate("CommandLine", "circletake plan DIR breaks the scenes into shots.")};
}

Outcome renderToTheEnd(Session &session, const RenderRequest &request)
{
    workspace::RenderDesk &rendering = session.works().rendering();
    QEventLoop loop;
    RenderWatch watch(session);
    Interrupt interrupt;
    bool interrupted = false;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] {
        interrupted = true;
        rendering.setPaused(true);
        loop.quit();
    });
    QObject::connect(&rendering, &workspace::RenderDesk::becameIdle, &loop, &QEventLoop::quit);
    // What an earlier run left under way goes on first, whether or not there is anything new to render.
    if (auto going = rendering.goOn({request.route, request.requestsPerMinute}); !going)
        return going.error();
    std::optional<Result<workspace::RenderStarted>> started;
    rendering.render(request, [&](const Result<workspace::RenderStarted> &result) {
        started = result;
        if (result)
            watch.begin(*result);
        if (!result || rendering.isIdle())
            loop.quit();
    });
    if (!started || (*started && !rendering.isIdle()))
        loop.exec();
    if (started && !*started) {
        if (started->error().kind != ErrorKind::Budget)
            return started->error();
        session.terminal().fail(started->error());
        return ExitCode::Budget;
    }
    if (!interrupted)
        return watch.conclude();
    session.terminal().note(QCoreApplication::translate(
        "CommandLine", "Interrupted. What was accepted is kept; run the same command again to go on."));
    return ExitCode::Interrupted;
}

}  // namespace circletake::commandline
