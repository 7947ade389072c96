// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace circletake::media {

/// Where the programs that touch media are looked for, in this order: the user's own folder, the folder of our
/// program, PATH. Tests hand in their own places.
struct ToolPlaces
{
    QString userFolder;      ///< from the settings; empty: none
    QString programFolder;   ///< where our executable lies
    QStringList searchPath;  ///< the folders of PATH
    QString worker;          ///< path of the media worker that overrides the search; empty: none

    /// The running program's places: its folder, PATH and the variable CIRCLETAKE_MEDIA_WORKER.
    [[nodiscard]] static ToolPlaces ofThisProgram(const QString &userFolder = {});
};

/// The child programs that touch media for us, as found once when made. A value; asking it starts nothing.
/// Each accessor gives an absolute path, or an Error of kind MissingTool that says what to install here.
class MediaTools
{
public:
    /// Looks for the programs and asks ffmpeg for its version and encoders (two short child processes, blocking).
    explicit MediaTools(const ToolPlaces &places = ToolPlaces::ofThisProgram());

    /// FFmpeg 4.4 or newer with libx264 and an AAC encoder.
    [[nodiscard]] const Result<QString> &ffmpeg() const { return m_ffmpeg; }
    [[nodiscard]] const Result<QString> &ffprobe() const { return m_ffprobe; }
    /// Our own media worker, circletake-media.
    [[nodiscard]] const Result<QString> &worker() const { return m_worker; }
    /// As ffmpeg prints it, such as "5.1.9-0+deb12u1"; empty when there is none.
    [[nodiscard]] const QString &ffmpegVersion() const { return m_version; }

private:
    Result<QString> m_worker;
    Result<QString> m_ffprobe;
    QString m_version;
    Result<QString> m_ffmpeg;
};

/// Only the media worker's path, without starting any program.
[[nodiscard]] Result<QString> findMediaWorker(const ToolPlaces &places = ToolPlaces::ofThisProgram());

}  // namespace circletake::media
