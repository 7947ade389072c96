// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clipsound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace circletake::desktop {

namespace {

constexpr int s_rate = 48'000;
constexpr int s_channels = 2;

}  // namespace

ClipSound::ClipSound() = default;

ClipSound::~ClipSound()
{
    stop();
}

void ClipSound::play(const media::DecodedClip &clip, qint64 fromUs)
{
    stop();
    const auto sound = clip.sound();
    const size_t first = size_t(fromUs * s_rate / 1'000'000) * s_channels;
    const QAudioDevice device = first < sound.size() ? QMediaDevices::defaultAudioOutput() : QAudioDevice();
    if (device.isNull())
        return;
    QAudioFormat format;
    format.setSampleRate(s_rate);
    format.setChannelCount(s_channels);
    format.setSampleFormat(QAudioFormat::Int16);
    m_clip = clip;
    const auto rest = sound.subspan(first);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray::fromRawData(reinterpret_cast<const char *>(rest.data()), qsizetype(rest.size_bytes())));
    buffer->open(QIODevice::ReadOnly);
    m_samples = std::move(buffer);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->start(m_samples.get());
}

void ClipSound::stop()
{
    if (m_sink)
        m_sink->stop();
    m_sink.reset();
    m_samples.reset();
    m_clip = {};
}

}  // namespace circletake::desktop
