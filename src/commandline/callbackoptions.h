// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

namespace circletake::commandline {

/// Opens the door that `--callback-port` asks for, if it does. BadInput for a wrong port or address, and for a provider
/// that could not reach it; Storage when the port is taken.
[[nodiscard]] Result<void> openCallbacks(Session &session, const Arguments &arguments,
                                         const workspace::RouteOptions &route);

}  // namespace circletake::commandline
