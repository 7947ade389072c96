// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/acting.h"

#include "base/random.h"
#include "media/animatic/wording.h"

#include <cmath>
#include <numbers>

namespace circletake::media::animatic {

namespace {

/// True in the two drawings of each blink; blinks come every three to five seconds, never with others' in step.
bool blinks(quint64 seed, int drawing, double rate)
{
    SeededRandom random(seed);
    double at = rate * (0.8 + 2.4 * random.unit());
    while (at <= drawing) {
        if (drawing - at < 2)
            return true;
        at += rate * (2.6 + 2.6 * random.unit());
    }
    return false;
}

}  // namespace

ActingPlan::ActingPlan(const AnimaticSpec &spec, QVector<SpokenCue> cues, QByteArray mouth, double drawingsPerSecond)
    : m_cues(std::move(cues))
    , m_mouth(std::move(mouth))
    , m_rate(drawingsPerSecond)
    , m_tone(spec.tone)
    , m_frameHeight(spec.size.height())
{
    for (const AnimaticFigure &figure : spec.figures)
        m_names.append(figure.name);
}

bool ActingPlan::speaks(const QString &name, int drawing) const
{
    const auto ms = qint64(drawing * 1000.0 / m_rate);
    return std::any_of(m_cues.begin(), m_cues.end(), [&](const SpokenCue &cue) {
        return cue.line.voice == VoiceKind::OnScreen && cue.line.speaker == name && ms >= cue.startMs && ms < cue.endMs;
    });
}

int ActingPlan::mouthAt(int drawing) const
{
    const auto at = qsizetype(drawing * 12 / m_rate + 1e-6);
    const int loud = at < m_mouth.size() ? int(quint8(m_mouth[at])) : 0;
    return loud < 22 ? 0 : loud < 80 ? 1 : loud < 150 ? 2 : 3;
}

Acting ActingPlan::at(const Actor &actor, int drawing) const
{
    Acting acting;
    const QString name = actor.figure() < 0 ? QStringLiteral("?") : m_names[actor.figure()];
    const quint64 seed = stableHash(name, 23);
    const double seconds = drawing / m_rate;
    const double head = actor.headPixels();
    const double phase = double(seed % 100) / 16.0;
    acting.blink = blinks(seed, drawing, m_rate);
    acting.body.setY(std::round(0.007 * head * std::sin(seconds * 2 * std::numbers::pi / 3.4 + phase)));
    if (actor.isWalking()) {
        acting.step = int(drawing * 6.0 / m_rate / 1.5) % 4;
        acting.body.ry() += std::round(0.025 * head * std::sin(seconds * 2 * std::numbers::pi * 1.8));
    }
    if (m_tone == Tone::Fearful && head > 60)
        acting.body.rx() += drawing % 2 == 0 ? std::round(0.004 * head) : 0.0;
    if (!speaks(name, drawing))
        return acting;
    acting.mouth = mouthAt(drawing);
    acting.head.setY(std::round(0.006 * head * acting.mouth * (std::sin(seconds * 5 + phase) > 0 ? 1 : -0.4)));
    const bool handsSeen = head < 0.34 * m_frameHeight;
    if (handsSeen) {
        static constexpr std::array<int, 6> turns{0, 1, 1, 0, 2, 1};
        acting.gesture = turns[size_t((drawing / 7 + int(seed % 6)) % 6)];
    }
    return acting;
}

}  // namespace circletake::media::animatic
