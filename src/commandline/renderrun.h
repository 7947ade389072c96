// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

namespace circletake::commandline {

/// A wrong word in an option: told, and exit code 2.
[[nodiscard]] Outcome wrongUsage(Session &session, const Error &error);

/// A wrong word is told and ends with exit code 2, anything else fails.
[[nodiscard]] Outcome refused(Session &session, const Error &error);

/// What the options of `render` and `produce` ask for. BadInput for a wrong word, NotFound for a shot that is not
/// there, and when there are none at all.
[[nodiscard]] Result<workspace::RenderRequest> readRenderRequest(Session &session, const Arguments &arguments);

/// Queues the takes and waits until nothing is open any more, telling progress and problems. An interruption stops
/// submitting, gives what is under way a moment to reach a safe state, and ends with Interrupted.
[[nodiscard]] Outcome renderToTheEnd(Session &session, const workspace::RenderRequest &request);

}  // namespace circletake::commandline
