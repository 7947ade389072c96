// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "render/ports/clipsidecar.h"
#include "store/projectfolder.h"

namespace circletake::store {

/// A clip in its place, whole, and what stands beside it.
struct FoundClip
{
    render::ClipSidecar sidecar;
    QString clip;  ///< relative to the project
};

struct FoundClips
{
    QVector<FoundClip> clips;  ///< in order of path
    QStringList problems;  ///< one translated line each: a description that cannot be read, a clip that is not its own
};

/// Looks through `clips/` for descriptions whose clips are there, byte for byte as they say. Reads every clip once.
[[nodiscard]] FoundClips findClips(const ProjectFolder &folder, const Files &files);

}  // namespace circletake::store
