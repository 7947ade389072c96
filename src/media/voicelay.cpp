// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/voicelay.h"

#include <cmath>

namespace circletake::media {

MonoSamples laidVoices(const QVector<LaidVoice> &voices, qint64 lengthMs)
{
    constexpr qint64 perMs = soundRate / 1000;
    constexpr double loudest = 32'767;
    MonoSamples sound(lengthMs * perMs, 0);
    for (const LaidVoice &voice : voices) {
        const double factor = std::pow(10.0, voice.gain / 200.0);
        const qint64 from = voice.fromMs * perMs;
        const qint64 most = qMin<qint64>(voice.samples.size(), sound.size() - from);
        for (qint64 i = 0; i < most; ++i) {
            const double sum = sound[from + i] + factor * voice.samples[i];
            sound[from + i] = qint16(std::lround(qBound(-loudest, sum, loudest)));
        }
    }
    return sound;
}

}  // namespace circletake::media
