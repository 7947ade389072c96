// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/call.h"
#include "providers/profilenode.h"

namespace circletake::providers {

/// Reads one call of a profile; faults go to the node's source. A node that is missing gives a call that does not
/// exist.
[[nodiscard]] Call readCall(const ProfileNode &node);

}  // namespace circletake::providers
