// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"

#include <QJsonObject>

namespace circletake::media {

/// An MP4 being written, its index in front. A file that is not finished is removed.
class Mp4Writer
{
public:
    Mp4Writer() = default;
    Mp4Writer(const Mp4Writer &) = delete;
    Mp4Writer &operator=(const Mp4Writer &) = delete;
    ~Mp4Writer();

    [[nodiscard]] Result<void> create(const QString &path);
    /// A track for packets in `timeBase`, before begin(). Null when memory ran out.
    [[nodiscard]] AVStream *addTrack(const AVCodecParameters *parameters, AVRational timeBase);
    [[nodiscard]] AVStream *addTrack(const AVCodecContext *encoder);
    /// Writes the head. `indexBytes` > 0 keeps that much room for the index in front, so that the file need not be
    /// moved when it is finished; an upper bound of mp4IndexBytes() is right.
    [[nodiscard]] Result<void> begin(const QJsonObject &metadata, qint64 indexBytes = 0);
    /// Takes the packet's data; its times are in `timeBase`.
    [[nodiscard]] Result<void> write(AVPacket *packet, const AVStream *track, AVRational timeBase);
    /// Bytes of the finished file.
    [[nodiscard]] Result<qint64> finish();

private:
    AVFormatContext *m_format = nullptr;
    QString m_path;
    bool m_begun = false;
    bool m_finished = false;
};

/// An upper bound for the index of a file with so many tracks and packets.
[[nodiscard]] qint64 mp4IndexBytes(int tracks, qint64 packets);

}  // namespace circletake::media
