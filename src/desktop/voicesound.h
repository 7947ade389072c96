// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/monosamples.h"

#include <QObject>
#include <memory>

class QAudioSink;
class QBuffer;

namespace circletake::desktop {

/// One voice on the computer's speakers, one at a time. Without speakers it is over at once.
class VoiceSound final : public QObject
{
    Q_OBJECT

public:
    explicit VoiceSound(QObject *parent = nullptr);
    ~VoiceSound() override;

    void play(const media::MonoSamples &voice);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_sink != nullptr; }

signals:
    /// It came to its end or was stopped.
    void ended();

private:
    std::unique_ptr<QBuffer> m_samples;
    std::unique_ptr<QAudioSink> m_sink;
};

}  // namespace circletake::desktop
