// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/scratchvoicemix.h"

#include "base/random.h"

#include <cmath>

namespace circletake::media {

namespace {

constexpr int s_rate = 48'000;
constexpr int s_mouthRate = 12;

/// Brown noise with a slow breath: a room is quieter than a street.
QVector<float> roomTone(const VoiceRequest &request)
{
    SeededRandom random(quint64(qHash(request.place)) + 1);
    QVector<float> tone(request.samples);
    const float level = request.exterior ? 110.0F : 45.0F;
    float brown = 0;
    for (qint64 i = 0; i < request.samples; ++i) {
        brown = brown * 0.985F + float(random.unit() - 0.5) * 0.35F;
        const float breath = 0.8F + 0.2F * std::sin(float(i) * 6.2832F / (s_rate * 3.7F));
        tone[i] = brown * level * (request.exterior ? breath : 1.0F);
    }
    return tone;
}

void lay(QVector<float> &tone, const PlacedLine &line)
{
    const bool inRoom = line.voice == VoiceKind::OnScreen || line.voice == VoiceKind::OffScreen;
    const float gain = line.voice == VoiceKind::OnScreen ? 0.85F : line.voice == VoiceKind::OffScreen ? 0.6F : 0.65F;
    const float dull = inRoom ? 1.0F : 0.22F;  // one-pole low pass: a voice inside the head has no air in it
    float before = 0;
    for (qsizetype i = 0; i < line.samples.size() && line.start + i < tone.size(); ++i) {
        before += (float(line.samples[i]) - before) * dull;
        tone[line.start + i] += before * gain;
    }
}

}  // namespace

QByteArray mixOf(const QVector<PlacedLine> &lines, const VoiceRequest &request)
{
    QVector<float> tone = roomTone(request);
    for (const PlacedLine &line : lines)
        lay(tone, line);
    QByteArray pcm(request.samples * 4, Qt::Uninitialized);
    auto *out = reinterpret_cast<qint16 *>(pcm.data());
    for (qint64 i = 0; i < request.samples; ++i) {
        const auto sample = qint16(qBound(-32'000.0F, tone[i], 32'000.0F));
        out[2 * i] = sample;
        out[2 * i + 1] = sample;
    }
    return pcm;
}

QByteArray mouthOf(const QVector<PlacedLine> &lines, qint64 samples)
{
    constexpr qint64 step = s_rate / s_mouthRate;
    QByteArray mouth((samples + step - 1) / step, '\0');
    for (const PlacedLine &line : lines) {
        if (line.voice != VoiceKind::OnScreen)
            continue;
        for (qsizetype at = 0; at < mouth.size(); ++at) {
            const qint64 from = qMax<qint64>(0, at * step - line.start);
            const qint64 to = qMin<qint64>(line.samples.size(), (at + 1) * step - line.start);
            double power = 0;
            for (qint64 i = from; i < to; ++i)
                power += double(line.samples[i]) * line.samples[i];
            if (to > from) {
                const double loud = std::sqrt(power / double(step)) / 32.0;
                mouth[at] = char(qBound(int(quint8(mouth[at])), int(loud), 255));
            }
        }
    }
    return mouth;
}

MonoSamples monoOf(const QByteArray &stereo)
{
    const auto *in = reinterpret_cast<const qint16 *>(stereo.constData());
    MonoSamples mono(stereo.size() / 4);
    for (qsizetype i = 0; i < mono.size(); ++i)
        mono[i] = in[2 * i];
    return mono;
}

MonoSamples resampled(const MonoSamples &samples, int rate)
{
    if (rate == s_rate || samples.isEmpty() || rate <= 0)
        return samples;
    MonoSamples out(samples.size() * s_rate / rate);
    for (qsizetype i = 0; i < out.size(); ++i) {
        const double at = double(i) * rate / s_rate;
        const qsizetype left = qMin(qsizetype(at), samples.size() - 1);
        const qsizetype right = qMin(left + 1, samples.size() - 1);
        out[i] = qint16(std::lround(samples[left] + (samples[right] - samples[left]) * (at - double(left))));
    }
    return out;
}

}  // namespace circletake::media
