// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/mediaworker.h"
#include "media/wire/clipfacts.h"

namespace circletake::media {

/// How every shot of a film that has to be encoded is encoded.
struct MezzanineSettings
{
    QString ffmpeg;
    QSize size;
    int framesPerSecond = 24;
    QByteArray preset;
    int crf = 18;
    int threads = 1;
    QString cacheFolder;
    QString part;  ///< path of the unfinished file, on the cache folder's disk and this shot's own
};

/// A shot's pictures brought into the film's form: scaled to fit and padded, its rate, exactly `frames` pictures (cut,
/// or the last one held), no sound. Kept in the cache under a hash of clip and settings; gives the path. Blocking.
[[nodiscard]] Result<QString> mezzanineOf(const MezzanineSettings &settings, Files &files, const QString &clip,
                                          const ClipFacts &facts, qint64 frames, const CancelFlag &cancel,
                                          const std::function<void(qint64)> &progress);

}  // namespace circletake::media
