// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"
#include "workspace/facemeter.h"

namespace circletake::commandline {

/// Measures what is not measured yet of these takes and the references of who is in them, and waits for that, telling
/// progress and which file cannot be read; gives how many those are. Why nothing can be measured comes as an Error, and
/// Cancelled when it was interrupted; what was measured is kept.
[[nodiscard]] Result<int> measureToTheEnd(Session &session, workspace::FaceMeter &meter, const QVector<TakeId> &takes);

/// The folder of face models that was chosen in the window, or the usual one.
[[nodiscard]] QString faceModelFolder();

/// Passes over the takes of these shots that lie below the series' threshold, as far as they were measured, and over no
/// others.
void passOverUnlikeTakes(Session &session, const workspace::FaceMeter &meter, const QVector<ShotId> &shots);

/// Where the series has a threshold of likeness: measures the takes of these shots and passes over those below it. That
/// nothing can be measured is told and stops nobody; what was measured before stands. Cancelled when it was
/// interrupted.
[[nodiscard]] Result<void> passOverUnlikeTakes(Session &session, const QVector<ShotId> &shots);

}  // namespace circletake::commandline
