// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"
#include "media/monosamples.h"

namespace circletake::media {

/// When each line is spoken in a sound that holds the lines spoken on screen, in their order, with pauses between them.
/// Which stretches of sound belong to which line is told by how long each one was `planned` to last. Lines that are not
/// spoken on screen keep their time; where the sound is silent all do.
[[nodiscard]] QVector<SpokenCue> cuesHeardIn(const MonoSamples &sound, const QVector<SpokenCue> &planned);

}  // namespace circletake::media
