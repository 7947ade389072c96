// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/renderrun.h"

#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/estimates.h"

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
    auto code = renderToTheEnd(session, *request);
    if (code)
        session.terminal().print(session.works().rendering().summary());
    return code;
}

}  // namespace circletake::commandline
