// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/soundconverter.h"

#include "media/wire/message.h"

namespace circletake::media {

namespace {

constexpr qint64 mostHole = 48'000LL * 120;  // times that jump further are damage, not silence
constexpr qint64 leastHole = 2'400;          // 50 ms: below it is rounding

}  // namespace

Result<void> SoundConverter::prepare(const AVFrame *frame)
{
    const int channels = frame->ch_layout.nb_channels;
    if (m_resampler && m_format == frame->format && m_channels == channels && m_rate == frame->sample_rate)
        return {};
    AVChannelLayout stereo{}, from{};
    av_channel_layout_default(&stereo, 2);
    if (frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&from, channels);
    else
        av_channel_layout_copy(&from, &frame->ch_layout);
    SwrContext *resampler = nullptr;
    int code = swr_alloc_set_opts2(&resampler, &stereo, AV_SAMPLE_FMT_S16, rate, &from, AVSampleFormat(frame->format),
                                   frame->sample_rate, 0, nullptr);
    av_channel_layout_uninit(&from);
    m_resampler.reset(resampler);
    const double bothSides[] = {1, 1};  // a lone channel keeps its level; libav would take 3 dB away
    if (code >= 0 && channels == 1)
        code = swr_set_matrix(resampler, bothSides, 1);
    if (code >= 0)
        code = swr_init(resampler);
    if (code < 0)
        return workerError(Fault::NoSound, wordsOf(code));
    m_format = frame->format;
    m_channels = channels;
    m_rate = frame->sample_rate;
    return {};
}

Result<void> SoundConverter::fillUntil(qint64 sample, const Sink &sink)
{
    const qint64 hole = sample - m_given - swr_get_delay(m_resampler.get(), rate);
    if (hole < leastHole || hole > mostHole)
        return {};
    m_given += hole;
    return sink(QByteArray(hole * bytesPerSample, '\0'));
}

Result<void> SoundConverter::give(const uint8_t **data, int samples, const Sink &sink)
{
    const int room = swr_get_out_samples(m_resampler.get(), samples);
    QByteArray out(qMax(0, room) * bytesPerSample, Qt::Uninitialized);
    auto *to = reinterpret_cast<uint8_t *>(out.data());
    const int got = swr_convert(m_resampler.get(), &to, room, data, samples);
    if (got < 0)
        return workerError(Fault::Decode, wordsOf(got));
    out.truncate(got * bytesPerSample);
    m_given += got;
    return out.isEmpty() ? Result<void>() : sink(out);
}

Result<void> SoundConverter::convert(const AVFrame *frame, AVRational timeBase, const Sink &sink)
{
    if (auto ready = prepare(frame); !ready)
        return ready;
    if (frame->pts != AV_NOPTS_VALUE) {
        if (auto filled = fillUntil(av_rescale_q(frame->pts, timeBase, {1, rate}), sink); !filled)
            return filled;
    }
    return give(const_cast<const uint8_t **>(frame->extended_data), frame->nb_samples, sink);
}

Result<void> SoundConverter::drain(const Sink &sink)
{
    return m_resampler ? give(nullptr, 0, sink) : Result<void>();
}

}  // namespace circletake::media
