// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/wire/clipfacts.h"
#include "media/worker/avpointers.h"

namespace circletake::media {

/// A clip from outside, opened with all care: a regular local file, its container told by its first bytes and the
/// demuxer pinned to it, no protocol but files, only codecs that video services use. It is not searched for stream
/// information (which decodes pictures): the index says what is needed.
class ClipSource
{
public:
    [[nodiscard]] Result<void> open(const QString &path);

    /// The first track of its kind, or null.
    [[nodiscard]] AVStream *picture() const { return m_picture; }
    [[nodiscard]] AVStream *sound() const { return m_sound; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// An opened decoder for one of the tracks.
    [[nodiscard]] Result<CodecPtr> decoder(const AVStream *track, int threads, bool strict) const;
    /// The next packet of any track; false at the end. A packet cut off by the file's end is an Error.
    [[nodiscard]] Result<bool> read(AVPacket *packet);
    [[nodiscard]] Result<void> rewind();
    /// To the key picture at or before a time of the picture track's own base.
    [[nodiscard]] Result<void> seek(qint64 time);
    /// Only packets of these tracks are read from now on.
    void readOnly(std::initializer_list<const AVStream *> tracks);

private:
    InputPtr m_format;
    AVStream *m_picture = nullptr;
    AVStream *m_sound = nullptr;
    QString m_path;
};

/// Facts of an open clip; reads its packets (without decoding them) when its index is not whole, as in fragmented MP4
/// and MKV, and rewinds it then.
[[nodiscard]] Result<ClipFacts> factsOf(ClipSource &source);

/// Two tracks of equal likeness (parameter sets, size, rate, colours) may follow each other in one; hex.
[[nodiscard]] QByteArray likenessOf(const AVCodecParameters *parameters);

}  // namespace circletake::media
