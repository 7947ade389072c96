// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/mp4writer.h"

#include <QJsonArray>
#include <QSize>

namespace circletake::media {

/// A track of timed text (3GPP TS 26.245, "mov_text") as MP4 players want it: samples that touch each other, empty
/// ones where nothing is said.
class SubtitleTrack
{
public:
    /// `cues`: objects {from, to, text}, ms, in order.
    [[nodiscard]] Result<void> add(Mp4Writer &writer, QSize film, const QString &language, const QJsonArray &cues);
    /// Writes the samples that are over by `ms`.
    [[nodiscard]] Result<void> writeUntil(Mp4Writer &writer, qint64 ms);
    /// Writes what is left, cut at the film's end.
    [[nodiscard]] Result<void> finish(Mp4Writer &writer, qint64 filmMs);

private:
    struct Sample
    {
        qint64 fromMs;
        qint64 toMs;
        QByteArray text;
    };
    [[nodiscard]] Result<void> write(Mp4Writer &writer, const Sample &sample);

    AVStream *m_track = nullptr;
    std::vector<Sample> m_samples;
    size_t m_next = 0;
};

}  // namespace circletake::media
