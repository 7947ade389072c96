// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"
#include "media/worker/repeater.h"

#include <QByteArray>
#include <QSize>
#include <functional>
#include <optional>
#include <set>

namespace circletake::media {

using PacketSink = std::function<Result<void>(AVPacket *)>;

struct PictureSettings
{
    QSize size;
    int framesPerSecond = 24;
    QByteArray preset;
    int crf = 23;
    int threads = 1;
};

/// H.264 as the film needs it: yuv420p, BT.709 tagged, a key frame every two seconds. Packets have the time base
/// 1/framesPerSecond.
class PictureEncoder
{
public:
    [[nodiscard]] Result<void> open(const PictureSettings &settings);
    [[nodiscard]] const AVCodecContext *context() const { return m_codec.get(); }
    [[nodiscard]] AVRational timeBase() const { return m_codec->time_base; }
    /// Encodes packed planes (see yuv.h) as the frame number `pts`; the bytes are free again when it returns.
    [[nodiscard]] Result<void> encode(const uchar *planes, qint64 pts, const PacketSink &sink);
    /// As encode(), shown as the frame number `pts` + 1 too; much cheaper than encoding it twice where the preset
    /// allows that.
    [[nodiscard]] Result<void> encodeOnTwos(const uchar *planes, qint64 pts, const PacketSink &sink);
    [[nodiscard]] Result<void> drain(const PacketSink &sink);

private:
    [[nodiscard]] Result<void> send(const AVFrame *frame, const PacketSink &sink);
    [[nodiscard]] Result<void> repeat(const AVPacket *picture, const PacketSink &sink);

    CodecPtr m_codec;
    std::optional<Repeater> m_repeater;
    std::set<qint64> m_repeated;  ///< frames on their way through the encoder that are shown twice
    PacketPtr m_packet{av_packet_alloc()};
};

/// AAC-LC, stereo 48 kHz, from interleaved s16. Packets have the time base 1/48000.
class SoundEncoder
{
public:
    static constexpr int rate = 48'000;

    [[nodiscard]] Result<void> open();
    [[nodiscard]] const AVCodecContext *context() const { return m_codec.get(); }
    [[nodiscard]] AVRational timeBase() const { return {1, rate}; }
    /// Samples that were taken so far, left and right counted as one.
    [[nodiscard]] qint64 taken() const { return m_taken; }
    [[nodiscard]] Result<void> encode(const QByteArray &samples, const PacketSink &sink);
    [[nodiscard]] Result<void> drain(const PacketSink &sink);

private:
    [[nodiscard]] Result<void> encodeBlock(const qint16 *samples, int count, const PacketSink &sink);

    CodecPtr m_codec;
    FramePtr m_frame{av_frame_alloc()};
    PacketPtr m_packet{av_packet_alloc()};
    QByteArray m_waiting;
    qint64 m_taken = 0;
    qint64 m_sent = 0;
};

}  // namespace circletake::media
