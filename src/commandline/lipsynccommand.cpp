// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/estimates.h"
#include "commandline/facesrun.h"
#include "commandline/renderrun.h"
#include "workspace/syncchoice.h"

namespace circletake::commandline {

namespace {

/// Why shots that are named one by one cannot have one.
void tellObstacles(Session &session, const workspace::RenderRequest &request)
{
    const Story &story = session.works().project().story();
    const workspace::Mouths mouths(story);
    for (const ShotId shot : request.shots)
        if (const auto fit = syncFit(story, mouths, session.backstage().plugs(), shot); !fit.obstacle.isEmpty())
            session.terminal().note(story.slateOf(shot).text() + QStringLiteral(": ") + fit.obstacle);
}

}  // namespace

Outcome lipSyncCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto video = readRenderRequest(session, arguments);
    if (!video)
        return refused(session, video.error());
    workspace::RenderRequest request = workspace::syncRequestOf(*video);
    request.which = video->which;
    if (auto weighed = passOverUnlikeTakes(session, shotsNamed(session.works().project().story(), request)); !weighed)
        return weighed.error();
    request.route.provider = video->route.provider;
    if (request.route.provider.isEmpty())
        request.route.provider =
            workspace::usualSyncProvider(session.works().project().story(), request, session.backstage().plugs());
    request.model = video->model;
    request.budget = video->budget;
    tellObstacles(session, request);
    if (arguments.has(QStringLiteral("estimate")))
        return tellEstimate(session, request);
    if (auto callbacks = openCallbacks(session, arguments, request.route); !callbacks)
        return refused(session, callbacks.error());
    const auto code = renderToTheEnd(session, request);
    if (code)
        session.terminal().print(session.works().rendering().summary());
    return code;
}

}  // namespace circletake::commandline
