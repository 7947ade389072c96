// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/actor.h"
#include "media/animaticspec.h"

namespace circletake::media::animatic {

/// When figures blink, breathe, speak and gesture: a pure function of the drawing's number.
class ActingPlan
{
public:
    /// `mouth`: loudness of speech, twelve values (0–255) a second; missing ones are silence.
    ActingPlan(const AnimaticSpec &spec, QVector<SpokenCue> cues, QByteArray mouth, double drawingsPerSecond);

    [[nodiscard]] Acting at(const Actor &actor, int drawing) const;

private:
    [[nodiscard]] bool speaks(const QString &name, int drawing) const;
    [[nodiscard]] int mouthAt(int drawing) const;

    QStringList m_names;
    QVector<SpokenCue> m_cues;
    QByteArray m_mouth;
    double m_rate;
    Tone m_tone;
    int m_frameHeight;
};

}  // namespace circletake::media::animatic
