// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/decoding.h"

namespace circletake::media {

Result<void> Decoding::open(const ClipSource &source, const AVStream *track, int threads, bool strict)
{
    auto codec = source.decoder(track, threads, strict);
    if (!codec)
        return codec.error();
    m_codec = std::move(*codec);
    m_track = track;
    return {};
}

Result<void> Decoding::feed(const AVPacket *packet, const Sink &sink)
{
    int code = avcodec_send_packet(m_codec.get(), packet);
    if (code < 0 && code != AVERROR_EOF)
        ++m_damaged;
    for (;;) {
        code = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0) {
            ++m_damaged;
            return {};
        }
        if (m_frame->decode_error_flags != 0 || (m_frame->flags & AV_FRAME_FLAG_CORRUPT) != 0)
            ++m_damaged;
        if (auto taken = sink(m_frame.get()); !taken)
            return taken;
    }
}

Result<qint64> decodeAll(ClipSource &source, std::span<Decoding *const> decodings,
                         std::span<const Decoding::Sink> sinks)
{
    const PacketPtr packet(av_packet_alloc());
    qint64 broken = 0;
    for (;;) {
        const auto more = source.read(packet.get());
        broken += more ? 0 : 1;
        if (!more || !*more)
            break;
        for (size_t i = 0; i < decodings.size(); ++i) {
            if (!decodings[i]->isOpen() || decodings[i]->track()->index != packet->stream_index)
                continue;
            if (auto fed = decodings[i]->feed(packet.get(), sinks[i]); !fed)
                return fed.error();
        }
    }
    for (size_t i = 0; i < decodings.size(); ++i) {
        if (!decodings[i]->isOpen())
            continue;
        if (auto drained = decodings[i]->feed(nullptr, sinks[i]); !drained)
            return drained.error();
        broken += decodings[i]->damaged();
    }
    return broken;
}

}  // namespace circletake::media
