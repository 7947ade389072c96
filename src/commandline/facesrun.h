// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"
#include "workspace/facemeter.h"

namespace circletake::commandline {

/// Measures what is not measured yet of the chosen takes of these shots and their references, and waits for that,
/// telling progress and which file cannot be read; gives how many those are. Why nothing can be measured comes as an
/// Error, and Cancelled when it was interrupted; what was measured is kept.
[[nodiscard]] Result<int> measureToTheEnd(Session &session, workspace::FaceMeter &meter, const QVector<ShotId> &shots);

}  // namespace circletake::commandline
