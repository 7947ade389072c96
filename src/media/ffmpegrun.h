// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/mediaworker.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace circletake::media {

/// One run of the ffmpeg program.
struct FfmpegRun
{
    QString program;        ///< MediaTools::ffmpeg()
    QStringList arguments;  ///< what comes behind the general options; never through a shell
    QString folder;         ///< its working directory, so that filters can use plain names; empty: ours
    CancelFlag cancel;
    std::function<void(qint64)> frames;  ///< pictures written so far, now and then
};

/// Runs ffmpeg without network and without our environment; blocking, on any thread. Gives what it wrote on standard
/// error at level "info". Errors: MissingTool when it does not start, Cancelled, Storage when the disk is full,
/// BadInput with its last words when it fails or stands still for minutes.
[[nodiscard]] Result<QByteArray> runFfmpeg(const FfmpegRun &run);

/// Options that must stand before `-i` of a clip from outside, and the `-i` itself: local files and video containers
/// only.
[[nodiscard]] QStringList clipInput(const QString &path);
/// The same for sound: containers that hold recordings and music.
[[nodiscard]] QStringList soundInput(const QString &path);

}  // namespace circletake::media
