// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

namespace circletake::commandline {

/// A wrong word in an option: told, and exit code 2.
[[nodiscard]] Outcome wrongUsage(Session &session, const Error &error);

/// What the options of `render` and `produce` ask for. BadInput for a wrong word, NotFound for a shot that is not there.
[[nodiscard]] Result<workspace::RenderRequest> readRenderRequest(const Session &session, const Arguments &arguments);

/// Queues the takes and waits until nothing is open any more, telling progress and problems. An interruption stops
/// submitting, gives what is under way a moment to reach a safe state, and ends with Interrupted.
[[nodiscard]] Outcome renderToTheEnd(Session &session, const workspace::RenderRequest &request);

}  // namespace circletake::commandline
