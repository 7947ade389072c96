// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/soundmix.h"

#include "media/voicefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <deque>

namespace circletake::media {

namespace {

constexpr qint64 perMs = soundRate / 1000;
constexpr qint64 blockSamples = soundRate;  // a second at a time
constexpr qint64 attackMs = 150;            // music is down when the first word comes
constexpr qint64 releaseMs = 450;
constexpr double speechLevel = 3300;  // root mean square that voices are brought to, about -20 dBFS
constexpr int pauseShare = 20;        // what is softer than a twentieth of the peak is a pause
constexpr float loudest = 29'000;     // of a single voice; the sum may go further

float factor(double decibels)
{
    return float(std::pow(10.0, decibels / 20.0));
}

/// One gain for the whole line, by the loudness of what is spoken and not of the pauses in it.
float levelOf(const MonoSamples &samples)
{
    int peak = 1;
    for (const qint16 sample : samples)
        peak = std::max(peak, std::abs(int(sample)));
    double power = 0;
    qint64 spoken = 0;
    for (const qint16 sample : samples) {
        if (std::abs(int(sample)) * pauseShare < peak)
            continue;
        power += double(sample) * sample;
        ++spoken;
    }
    const auto wanted =
        float(std::clamp(speechLevel / std::sqrt(power / double(std::max<qint64>(1, spoken))), 0.1, 6.0));
    return std::min(wanted, loudest / float(peak));
}

struct Placement
{
    float gain;
    float air;  ///< of a one-pole low pass: a voice inside the head has none
};

Placement placementOf(VoiceKind kind)
{
    switch (kind) {
    case VoiceKind::OnScreen:
        return {1.0F, 1.0F};
    case VoiceKind::OffScreen:
        return {0.7F, 0.6F};
    case VoiceKind::Inner:
    case VoiceKind::Narration:
        return {0.8F, 0.22F};
    }
    Q_UNREACHABLE();
}

/// A voice as it will be added to the film.
struct LoudVoice
{
    qint64 start = 0;
    QVector<float> samples;

    [[nodiscard]] qint64 end() const { return start + samples.size(); }
};

LoudVoice prepared(const MixVoice &voice, const MonoSamples &samples)
{
    const Placement place = placementOf(voice.kind);
    const float gain = levelOf(samples) * place.gain * factor(voice.gain);
    LoudVoice loud{voice.start, QVector<float>(samples.size())};
    float before = 0;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        before += (float(samples[i]) - before) * place.air;
        loud.samples[i] = before * gain;
    }
    return loud;
}

/// How far music steps back, a value for each millisecond of the film.
QVector<float> duckingOf(const QVector<QPair<qint64, qint64>> &speeches, qint64 samples, double duck)
{
    QVector<float> curve(samples / perMs + 2, 1.0F);
    const float down = factor(duck);
    const auto press = [&](qint64 ms, float share) {
        if (ms >= 0 && ms < curve.size())
            curve[ms] = std::min(curve[ms], 1.0F + (down - 1.0F) * share);
    };
    for (const auto &[from, to] : speeches) {
        for (qint64 ms = 0; ms < attackMs; ++ms)
            press(from / perMs - attackMs + ms, float(ms) / float(attackMs));
        for (qint64 ms = from / perMs; ms <= to / perMs; ++ms)
            press(ms, 1.0F);
        for (qint64 ms = 0; ms < releaseMs; ++ms)
            press(to / perMs + 1 + ms, 1.0F - float(ms) / float(releaseMs));
    }
    return curve;
}

/// One bed, read along with the film.
class BedReader
{
public:
    explicit BedReader(const MixBed &bed)
        : m_bed(bed)
        , m_file(bed.raw)
        , m_gain(factor(bed.gain))
    {
    }

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly); }
    [[nodiscard]] QString problem() const { return m_file.errorString(); }

    /// Adds its stretch of the film from sample `at` on; blocks come in order.
    void add(QVector<float> &block, qint64 at, const QVector<float> &ducking)
    {
        const qint64 from = std::max(at, m_bed.start);
        const qint64 to = std::min(at + block.size() / 2, m_bed.start + m_bed.samples);
        if (from >= to)
            return;
        const QByteArray bytes = read((to - from) * 4);
        const auto *in = reinterpret_cast<const qint16 *>(bytes.constData());
        const qint64 there = std::min<qint64>(to - from, bytes.size() / 4);
        for (qint64 i = 0; i < there; ++i) {
            const float gain = gainAt(from + i, ducking);
            block[2 * (from - at + i)] += float(in[2 * i]) * gain;
            block[2 * (from - at + i) + 1] += float(in[2 * i + 1]) * gain;
        }
    }

private:
    [[nodiscard]] QByteArray read(qint64 bytes)
    {
        QByteArray out = m_file.read(bytes);
        while (m_bed.loop && out.size() < bytes && m_file.size() >= 4 && m_file.seek(0))
            out += m_file.read(bytes - out.size());
        return out;
    }
    [[nodiscard]] float gainAt(qint64 sample, const QVector<float> &ducking) const
    {
        float gain = m_gain;
        if (m_bed.ducks) {
            const qint64 ms = sample / perMs;
            const float part = float(sample % perMs) / float(perMs);
            gain *= ducking[ms] + (ducking[ms + 1] - ducking[ms]) * part;
        }
        const qint64 in = sample - m_bed.start;
        const qint64 left = m_bed.samples - in;
        if (in < m_bed.fadeIn)
            gain *= float(in) / float(m_bed.fadeIn);
        if (left < m_bed.fadeOut)
            gain *= float(left) / float(m_bed.fadeOut);
        return gain;
    }

    MixBed m_bed;
    QFile m_file;
    float m_gain;
};

Error storage(const QString &what, const QString &path)
{
    return {ErrorKind::Storage, what, QDir::toNativeSeparators(path), {}};
}

/// The walk over the film, a second at a time; voices are in memory only while they sound.
class Mixer
{
public:
    Mixer(const MixRequest &request, const Files &files)
        : m_request(request)
        , m_files(files)
        , m_film(request.raw)
        , m_waiting(request.voices)
    {
        std::stable_sort(m_waiting.begin(), m_waiting.end(),
                         [](const MixVoice &a, const MixVoice &b) { return a.start < b.start; });
    }

    Result<void> run(const CancelFlag &cancel)
    {
        if (auto ready = prepare(); !ready)
            return ready;
        for (qint64 at = 0; at < m_request.samples; at += blockSamples) {
            if (cancel && *cancel)
                return Error{
                    ErrorKind::Cancelled, QCoreApplication::translate("SoundMix", "The mix was stopped."), {}, {}};
            if (auto done = mix(at); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> prepare()
    {
        if (!m_film.open(QIODevice::ReadWrite))
            return storage(m_film.errorString(), m_request.raw);
        QVector<QPair<qint64, qint64>> speeches;
        for (const MixVoice &voice : std::as_const(m_waiting)) {
            const auto bytes = m_files.size(voice.file);
            if (!bytes)
                return missing(voice, bytes.error());
            speeches.append({voice.start, voice.start + *bytes / 2});
        }
        m_ducking = duckingOf(speeches, m_request.samples, m_request.duck);
        for (const MixBed &bed : m_request.beds) {
            m_beds.push_back(std::make_unique<BedReader>(bed));
            if (!m_beds.back()->open())
                return storage(m_beds.back()->problem(), bed.raw);
        }
        return {};
    }

    Result<void> mix(qint64 at)
    {
        const qint64 count = std::min(blockSamples, m_request.samples - at);
        if (auto loaded = load(at + count); !loaded)
            return loaded;
        if (m_sounding.empty() && m_beds.empty())
            return {};
        QByteArray bytes = m_film.seek(at * 4) ? m_film.read(count * 4) : QByteArray();
        bytes.resize(count * 4, '\0');
        auto *samples = reinterpret_cast<qint16 *>(bytes.data());
        QVector<float> block(count * 2);
        std::copy(samples, samples + count * 2, block.begin());
        for (const LoudVoice &voice : m_sounding)
            lay(voice, block, at);
        for (const auto &bed : m_beds)
            bed->add(block, at, m_ducking);
        for (qint64 i = 0; i < count * 2; ++i)
            samples[i] = qint16(std::lround(std::clamp(block[i], -32'767.0F, 32'767.0F)));
        while (!m_sounding.empty() && m_sounding.front().end() <= at + count)
            m_sounding.pop_front();
        if (!m_film.seek(at * 4) || m_film.write(bytes) != bytes.size())
            return storage(m_film.errorString(), m_request.raw);
        return {};
    }

    Result<void> load(qint64 before)
    {
        for (; m_next < m_waiting.size() && m_waiting[m_next].start < before; ++m_next) {
            const auto samples = readVoiceFile(m_files, m_waiting[m_next].file);
            if (!samples)
                return missing(m_waiting[m_next], samples.error());
            m_sounding.push_back(prepared(m_waiting[m_next], *samples));
        }
        return {};
    }

    static void lay(const LoudVoice &voice, QVector<float> &block, qint64 at)
    {
        const qint64 from = std::max(at, voice.start);
        const qint64 to = std::min(at + block.size() / 2, voice.end());
        for (qint64 i = from; i < to; ++i) {
            block[2 * (i - at)] += voice.samples[i - voice.start];
            block[2 * (i - at) + 1] += voice.samples[i - voice.start];
        }
    }

    static Error missing(const MixVoice &voice, const Error &why)
    {
        return {why.kind,
                QCoreApplication::translate("SoundMix", "The file of a voice cannot be used: %1").arg(why.what),
                voice.name, QCoreApplication::translate("SoundMix", "Make this voice again.")};
    }

    const MixRequest &m_request;
    const Files &m_files;
    QFile m_film;
    QVector<MixVoice> m_waiting;
    qsizetype m_next = 0;
    std::deque<LoudVoice> m_sounding;
    QVector<float> m_ducking;
    std::vector<std::unique_ptr<BedReader>> m_beds;
};

}  // namespace

Result<void> mixSound(const MixRequest &request, const Files &files, const CancelFlag &cancel)
{
    if (request.voices.isEmpty() && request.beds.isEmpty())
        return {};
    return Mixer(request, files).run(cancel);
}

}  // namespace circletake::media
