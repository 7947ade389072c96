// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/filmstrips.h"
#include "media/thumbnails.h"
#include "media/workerpool.h"

#include <memory>

namespace circletake::desktop {

/// The children that decode for the eye of one open project: thumbnails, filmstrips and the player. Media from outside
/// is never parsed in this process.
class ReviewMedia final
{
public:
    /// MissingTool, with what to install, when the media worker is not there.
    [[nodiscard]] static Result<std::unique_ptr<ReviewMedia>> make(const QString &projectFolder);

    [[nodiscard]] media::WorkerPool &pool() { return m_pool; }
    [[nodiscard]] media::Thumbnails &thumbnails() { return m_thumbnails; }
    [[nodiscard]] media::Filmstrips &filmstrips() { return m_filmstrips; }

    ReviewMedia(const QString &worker, const QString &projectFolder);

private:
    media::WorkerPool m_pool;
    media::Thumbnails m_thumbnails;
    media::Filmstrips m_filmstrips;
};

}  // namespace circletake::desktop
