// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinderindex.h"
#include "script/promptreader.h"

#include <QHash>

namespace circletake::script {

/// The 180-degree rule for a scene: who is framed left and who right, by members of the cast. The first speaker stands
/// left, everyone after opposite to the one whom they answer; people who never speak have no side. It depends on the
/// scene alone, so a shot planned again later stays on its side of the axis.
[[nodiscard]] QHash<int, FrameSide> sidesOf(const Scene &scene, const CastIndex &cast);

}  // namespace circletake::script
