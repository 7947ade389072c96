// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cue.h"
#include "exchange/cut.h"

namespace circletake::exchange {

/// An OpenTimelineIO timeline (schemas of 0.17/0.18): a picture track and a sound track of the same clips, a gap where
/// a shot has no clip. Clips are addressed by file URLs. Our own facts stand under the metadata key "circletake".
[[nodiscard]] QByteArray toOtio(const Story &story, EpisodeId episode, const QVector<Cut> &cuts);

}  // namespace circletake::exchange
