// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/renderrun.h"

#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/estimates.h"
#include "commandline/missingclips.h"

#include <algorithm>

namespace circletake::commandline {

Outcome renderCommand(Session &session, const Arguments &arguments)
{
    const bool onlyTells = arguments.has(QStringLiteral("estimate"));
    if (auto opened = session.open(arguments.word(0), !onlyTells); !opened)
        return opened.error();
    auto request = readRenderRequest(session, arguments);
    if (!request)
        return refused(session, request.error());
    if (onlyTells)
        return tellEstimate(session, *request);
    if (auto callbacks = openCallbacks(session, arguments, request->route); !callbacks)
        return refused(session, callbacks.error());
    const auto code = renderToTheEnd(session, *request);
    if (!code)
        return code;
    const auto missing = missingClips(session.works().project().story(), *request);
    const bool came = *code == ExitCode::Done || *code == ExitCode::SomeTakes;
    if (came)
        for (const QString &line : linesOf(missing))
            session.terminal().note(line);
    QJsonObject summary = session.works().rendering().summary();
    summary.insert(QStringLiteral("without_clip"), slatesJson(missing));
    session.terminal().print(summary);
    const bool isLeft = std::any_of(missing.cbegin(), missing.cend(),
                                    [](const MissingClip &one) { return one.cause == MissingClip::Cause::Failed; });
    return came && isLeft ? ExitCode::SomeTakes : *code;
}

}  // namespace circletake::commandline
