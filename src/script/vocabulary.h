// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"

#include <QString>
#include <QVector>
#include <optional>

namespace circletake::script {

/// A word of the trade found in a text, and where: UTF-16 units from its start.
template <class Word>
struct FoundWord
{
    Word value;
    qsizetype at = 0;
    qsizetype length = 0;
};

// The words that scripts, shot lists and prompts use for the values of story/camera.h, Chinese and English:
// 特写, 近景, CU, close-up · 俯拍, low angle · 推, dolly in · 紧张, tense · 子时, 深夜, dusk · 内景, INT.
// `Word` is one of ShotSize, CameraAngle, CameraMove, Tone, TimeOfDay, Setting. English words match in any case
// and only whole ("in" is no part of "inside"); Chinese ones match anywhere, so ask with the smallest text that
// can hold the word.

/// The value that the whole text names, spaces around it aside; nothing when it is no such word.
template <class Word>
[[nodiscard]] std::optional<Word> wordValue(QStringView text);

/// The first word of this sort at or after `from`; where several begin at one place, the longest.
template <class Word>
[[nodiscard]] std::optional<FoundWord<Word>> findWord(QStringView text, qsizetype from = 0);

/// All of them, in order, without overlaps.
template <class Word>
[[nodiscard]] QVector<FoundWord<Word>> findWords(QStringView text);

/// The Chinese word of a 分镜表: 特写, 俯视, 推, 紧张, 夜, 内; empty for Unspecified.
template <class Word>
[[nodiscard]] QString chineseWord(Word value);

}  // namespace circletake::script
