// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/worker/clipsource.h"

#include <functional>
#include <span>

namespace circletake::media {

/// One track's decoder, fed with packets.
class Decoding
{
public:
    using Sink = std::function<Result<void>(AVFrame *)>;

    /// A strict one calls every fault in the stream damage; else damaged pictures are shown as well as they can be.
    [[nodiscard]] Result<void> open(const ClipSource &source, const AVStream *track, int threads, bool strict);
    [[nodiscard]] bool isOpen() const { return m_codec != nullptr; }
    [[nodiscard]] const AVStream *track() const { return m_track; }
    /// Gives what comes out to `sink`; a null packet drains. Damage is counted; an Error is `sink`'s.
    [[nodiscard]] Result<void> feed(const AVPacket *packet, const Sink &sink);
    /// Pictures that are not decoded from now on.
    void leaveOut(AVDiscard pictures) { m_codec->skip_frame = pictures; }
    /// After the source was moved to another place.
    void restart() { avcodec_flush_buffers(m_codec.get()); }
    [[nodiscard]] qint64 damaged() const { return m_damaged; }

private:
    CodecPtr m_codec;
    FramePtr m_frame{av_frame_alloc()};
    const AVStream *m_track = nullptr;
    qint64 m_damaged = 0;
};

/// Decodes all packets of the open ones among `decodings` to their sinks and drains them. A file that breaks off is
/// counted as damage of the first.
[[nodiscard]] Result<qint64> decodeAll(ClipSource &source, std::span<Decoding *const> decodings,
                                       std::span<const Decoding::Sink> sinks);

}  // namespace circletake::media
