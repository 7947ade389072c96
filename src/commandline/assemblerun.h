// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

namespace circletake::commandline {

/// Assembles one episode and waits for the film, telling progress; takes below the series' likeness are passed over.
/// Interrupted and failures come as errors.
[[nodiscard]] Result<workspace::AssembledFilm> assembleToTheEnd(Session &session,
                                                                const workspace::AssembleRequest &request);

/// The film for people and as JSON.
void tellFilm(Session &session, const workspace::AssembledFilm &film);

}  // namespace circletake::commandline
