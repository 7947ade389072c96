// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/profile.h"
#include "providers/profilenode.h"

namespace circletake::providers {

/// What must hold across the parts of a profile: that its templates read only variables that exist, that the promise
/// of its submit class is backed by a call, that a video profile can be polled. Faults go to the node's source.
void checkProfile(const Profile &profile, const ProfileNode &root);

}  // namespace circletake::providers
