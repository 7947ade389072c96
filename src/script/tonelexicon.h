// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"

#include <QString>
#include <QVector>

namespace circletake::script {

/// A word of feeling: what it says and how strongly (1 hint, 2 plain, 3 at its peak).
struct ToneWord
{
    Tone tone = Tone::Neutral;
    int strength = 0;
};

/// Where a text stands: a parenthetical is an instruction, so short words count there (急, 怒, "low") that mean
/// nothing certain in prose (急 in 急诊, "low" in "a low table").
enum class ToneSource { Mood, Prose };

/// Feeling words inside a text, in order; denied ones (不怕, "not afraid") left out.
[[nodiscard]] QVector<ToneWord> toneWords(QStringView text, ToneSource source);

}  // namespace circletake::script
