// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/sampling.h"

#include "media/wire/message.h"
#include "media/worker/decoding.h"

#include <vector>

namespace circletake::media {

namespace {

class Sampler
{
public:
    Sampler(ClipSource &source, Decoding &pictures, const SampleSink &sink)
        : m_source(source)
        , m_pictures(pictures)
        , m_track(source.picture())
        , m_sink(sink)
        , m_turn(turnOf(m_track))
    {
    }

    [[nodiscard]] Result<void> run(int samples, qint64 durationMs)
    {
        m_start = m_track->start_time != AV_NOPTS_VALUE ? m_track->start_time : 0;
        for (int i = 0; i < samples; ++i)
            m_wanted.push_back(m_start + av_rescale_q((2 * i + 1) * durationMs / (2 * samples), {1, 1000}, timeBase()));
        const PacketPtr packet(av_packet_alloc());
        for (bool more = true; more && m_next < m_wanted.size();) {
            jump();
            const auto read = m_source.read(packet.get());
            more = read && *read;
            if (more)
                m_position = packet->dts != AV_NOPTS_VALUE ? packet->dts : m_position;
            const auto sink = [this](AVFrame *frame) { return see(frame); };
            if (auto fed = m_pictures.feed(more ? packet.get() : nullptr, sink); !fed)
                return fed;
        }
        if (m_taken > 0)
            return {};
        return m_last->width > 0 ? take(m_last.get()) : workerError(Fault::Decode, QStringLiteral("no picture"));
    }

private:
    [[nodiscard]] AVRational timeBase() const { return m_track->time_base; }

    /// To the last key picture before the one that is wanted next, when it lies ahead.
    void jump()
    {
        const int entry = av_index_search_timestamp(m_track, m_wanted[m_next], AVSEEK_FLAG_BACKWARD);
        const AVIndexEntry *key = entry > 0 ? avformat_index_get_entry(m_track, entry) : nullptr;
        if (!key || key->timestamp <= m_position || key->timestamp <= m_jumped)
            return;
        m_jumped = key->timestamp;  // tried once, whether or not the file can
        if (m_source.seek(key->timestamp))
            m_pictures.restart();
    }

    [[nodiscard]] Result<void> see(AVFrame *frame)
    {
        const qint64 at = frame->best_effort_timestamp;
        if (m_next < m_wanted.size() && at != AV_NOPTS_VALUE && at >= m_wanted[m_next]) {
            while (m_next < m_wanted.size() && at >= m_wanted[m_next])
                ++m_next;
            return take(frame);
        }
        av_frame_unref(m_last.get());
        return av_frame_ref(m_last.get(), frame) < 0 ? workerError(Fault::TooLarge) : Result<void>();
    }

    [[nodiscard]] Result<void> take(const AVFrame *frame)
    {
        ++m_taken;
        const qint64 at = frame->best_effort_timestamp;
        const qint64 ms = at != AV_NOPTS_VALUE ? av_rescale_q(at - m_start, timeBase(), {1, 1000}) : 0;
        return m_sink(frame, qMax<qint64>(0, ms), m_turn);
    }

    ClipSource &m_source;
    Decoding &m_pictures;
    AVStream *m_track;
    const SampleSink &m_sink;
    PictureTurn m_turn;
    std::vector<qint64> m_wanted;  // in the track's time base
    size_t m_next = 0;
    int m_taken = 0;
    qint64 m_start = 0;
    qint64 m_position = INT64_MIN;
    qint64 m_jumped = INT64_MIN;
    FramePtr m_last{av_frame_alloc()};
};

}  // namespace

Result<void> samplePictures(const QString &path, int samples, const SampleSink &sink)
{
    ClipSource source;
    if (auto opened = source.open(path); !opened)
        return opened;
    const auto facts = factsOf(source);
    if (!facts)
        return facts.error();
    Decoding pictures;
    if (auto opened = pictures.open(source, source.picture(), 1, false); !opened)
        return opened;
    pictures.leaveOut(AVDISCARD_NONREF);
    source.readOnly({source.picture()});
    return Sampler(source, pictures, sink).run(samples, facts->durationMs);
}

}  // namespace circletake::media
