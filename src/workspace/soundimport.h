// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/mediaworker.h"
#include "story/soundbed.h"

#include <functional>

namespace circletake::workspace {

/// Looks whether a child process can hear anything in a file; BadInput naming it when not.
using SoundCheck = std::function<Result<void>(const QString &, const media::CancelFlag &)>;

/// As ffmpeg hears it.
[[nodiscard]] Result<void> checkSound(const QString &path, const media::CancelFlag &cancel);

/// Copies music or ambience into a project's sound/ folder, under its own name or one with a number behind it, and gives
/// `bed` with its name and file filled in. Blocking. NotFound, Storage, or as the check says; nothing is left then.
[[nodiscard]] Result<SoundBed> importSound(const SoundBed &bed, const QString &path, const QString &projectFolder,
                                           Files &files, const SoundCheck &check, const media::CancelFlag &cancel);

}  // namespace circletake::workspace
