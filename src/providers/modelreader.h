// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/modelprofile.h"
#include "providers/profilenode.h"

namespace circletake::providers {

/// Reads one entry of `models`; faults go to the node's source.
[[nodiscard]] ModelProfile readModel(const ProfileNode &node);

}  // namespace circletake::providers
