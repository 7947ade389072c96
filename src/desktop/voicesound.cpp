// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/voicesound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

namespace circletake::desktop {

VoiceSound::VoiceSound(QObject *parent)
    : QObject(parent)
{
}

VoiceSound::~VoiceSound()
{
    if (m_sink)
        m_sink->disconnect(this);
}

void VoiceSound::play(const media::MonoSamples &voice)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || voice.isEmpty()) {
        emit ended();
        return;
    }
    QAudioFormat format;
    format.setSampleRate(media::soundRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    QByteArray stereo(voice.size() * 4, Qt::Uninitialized);
    auto *out = reinterpret_cast<qint16 *>(stereo.data());
    for (qsizetype i = 0; i < voice.size(); ++i)
        out[2 * i] = out[2 * i + 1] = voice[i];
    m_samples = std::make_unique<QBuffer>();
    m_samples->setData(stereo);
    m_samples->open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    connect(
        m_sink.get(), &QAudioSink::stateChanged, this,
        [this](QAudio::State state) {
            if (state == QAudio::IdleState || state == QAudio::StoppedState)
                stop();
        },
        Qt::QueuedConnection);  // a sink must not be destroyed inside its own signal
    m_sink->start(m_samples.get());
}

void VoiceSound::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
    m_samples.reset();
    emit ended();
}

}  // namespace circletake::desktop
