// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/filesource.h"
#include "providers/profile.h"

namespace circletake::providers {

/// What a model takes of the pictures of a shot, as its profile's requests really use them.
struct PictureInputs
{
    bool firstFrame = false;
    bool lastFrame = false;  ///< only beside a first frame
    int references = 0;      ///< at most; 0: none
    bool together = false;   ///< references beside a first frame
    qint64 mostBytes = 0;    ///< of one file; 0: no limit stated
    int leastSide = 0;       ///< of the shorter side, pixels; 0: none stated
};

/// Nothing for a model that the profile does not have, or that wants addresses of pictures that lie on the web.
[[nodiscard]] PictureInputs pictureInputs(const Profile &profile, const QString &model);

/// Puts the pictures of a request, JPEGs, where templates read them: `first_frame`, `last_frame`, `references`.
[[nodiscard]] Result<void> putPictures(const Profile &profile, const RenderSpec &spec, const FileSource &source,
                                       Variables &variables);

}  // namespace circletake::providers
