// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/dict.h>
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
#include <libswscale/swscale.h>
}

#include <QString>
#include <memory>

namespace circletake::media {

/// libav's objects with their own ends.
template <auto release>
struct Release
{
    template <class T>
    void operator()(T *object) const
    {
        release(&object);
    }
};

struct ReleaseScaler
{
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};

using FramePtr = std::unique_ptr<AVFrame, Release<av_frame_free>>;
using PacketPtr = std::unique_ptr<AVPacket, Release<av_packet_free>>;
using CodecPtr = std::unique_ptr<AVCodecContext, Release<avcodec_free_context>>;
using InputPtr = std::unique_ptr<AVFormatContext, Release<avformat_close_input>>;
using ResamplerPtr = std::unique_ptr<SwrContext, Release<swr_free>>;
using ScalerPtr = std::unique_ptr<SwsContext, ReleaseScaler>;

/// An AVDictionary filled by name; libav takes out what it knows.
class Options
{
public:
    Options() = default;
    Options(const Options &) = delete;
    Options &operator=(const Options &) = delete;
    ~Options() { av_dict_free(&m_dictionary); }
    void set(const char *name, const char *value) { av_dict_set(&m_dictionary, name, value, 0); }
    void set(const char *name, qint64 value) { av_dict_set_int(&m_dictionary, name, value, 0); }
    [[nodiscard]] AVDictionary **get() { return &m_dictionary; }

private:
    AVDictionary *m_dictionary = nullptr;
};

[[nodiscard]] inline QString wordsOf(int error)
{
    char words[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, words, sizeof words);
    return QString::fromUtf8(words);
}

}  // namespace circletake::media
