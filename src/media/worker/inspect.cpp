// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/decoding.h"
#include "media/worker/lumagrid.h"
#include "media/worker/soundconverter.h"
#include "media/worker/tasks.h"

#include <cmath>
#include <span>

namespace circletake::media {

namespace {

/// Follows the loudest sample and the length of sound without keeping it.
class Loudest
{
public:
    Result<void> hear(const QByteArray &samples)
    {
        const auto *from = reinterpret_cast<const qint16 *>(samples.constData());
        for (const qint16 sample : std::span(from, size_t(samples.size()) / sizeof(qint16)))
            m_peak = qMax(m_peak, qAbs(int(sample)));
        return {};
    }
    [[nodiscard]] double decibels() const { return m_peak > 0 ? 20 * std::log10(m_peak / 32768.0) : -200; }

private:
    int m_peak = 0;
};

}  // namespace

Answer inspect(const QJsonObject &request, Channel &)
{
    ClipSource source;
    if (auto opened = source.open(request.value(QLatin1String("path")).toString()); !opened)
        return opened.error();
    const auto facts = factsOf(source);
    if (!facts)
        return facts.error();
    ClipFindings findings{*facts, 0, 0, 0, 0, -200, 0};
    Decoding pictures, sounds;
    if (auto opened = pictures.open(source, source.picture(), 1, true); !opened)
        return opened.error();
    if (source.sound() && !sounds.open(source, source.sound(), 1, true))
        ++findings.damaged;  // a sound track that nobody can play
    LumaGrid grid;
    Loudest loudest;
    SoundConverter converter;
    const auto hear = [&](const QByteArray &samples) { return loudest.hear(samples); };
    Decoding *const decodings[] = {&pictures, &sounds};
    const Decoding::Sink sinks[] = {
        [&](AVFrame *frame) {
            ++findings.frames;
            return grid.look(frame);
        },
        [&](AVFrame *frame) { return converter.convert(frame, sounds.track()->time_base, hear); },
    };
    const auto damaged = decodeAll(source, decodings, sinks);
    if (!damaged)
        return damaged.error();
    findings.damaged += *damaged;
    findings.brightest = grid.brightest();
    findings.change = grid.change();
    findings.loudestDb = loudest.decibels();
    findings.soundMs = converter.given() * 1000 / SoundConverter::rate;
    return std::optional<Message>({toJson(findings), {}});
}

}  // namespace circletake::media
