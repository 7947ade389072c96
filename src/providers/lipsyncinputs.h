// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/filesource.h"
#include "providers/profile.h"

namespace circletake::providers {

/// Puts clip and sound of a lip sync where templates read them: `video`, `audio`. Unsupported where the profile is for
/// something else than `spec`, wants addresses of files that lie on the web, or takes no files as large as these; else
/// the source's errors.
[[nodiscard]] Result<void> putLipSync(const Profile &profile, const RenderSpec &spec, const FileSource &source,
                                      Variables &variables);

}  // namespace circletake::providers
