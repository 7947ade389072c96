// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

#include <QPair>
#include <optional>

namespace circletake::script {

// How a scene stands in a question to a language model: as material, between marks that no line of it can close, since
// every line begins with its number and a kind of our own.
//
//     <script shots="4-8">
//     [1] heading | 第1场 夜 内 老宅客厅
//     [2] action, 特写 | 红灯笼在风里摇晃
//     [3] dialogue | 陈浩 | on screen | 得意 | 整整一万！
//     [-] action | shown for context, belongs to nothing that is asked
//     </script>
//
// Numbers are indices into Scene::lines plus one. What is read back has the text as it was, line breaks included.

/// The lines of `scene`; only those of `asked` (indices, ascending) get numbers. `leastShots` 0: no shots attribute.
[[nodiscard]] QString fencedScript(const Scene &scene, const QVector<int> &asked, int leastShots = 0,
                                   int mostShots = 0);

/// The cast between <cast> and </cast>, one person a line: name, other names, description and look.
[[nodiscard]] QString fencedCast(const QVector<Character> &cast);

/// A question's material as a program that answers by rule reads it.
struct FencedMaterial
{
    QVector<int> numbers;  ///< of each line of `scene`, 1-based; 0 for one that is context only
    Scene scene;           ///< lines, heading, place, time and setting
    int leastShots = 0;    ///< 0: not told
    int mostShots = 0;
    QVector<Character> cast;  ///< names, aliases and descriptions; ids from 1
};
/// Nothing when there is no fence.
[[nodiscard]] std::optional<FencedMaterial> readFenced(const QString &question);

/// The word for a kind of line, "flashback-in", and back.
[[nodiscard]] QString word(LineKind kind);
[[nodiscard]] std::optional<LineKind> lineKindOf(QStringView word);

}  // namespace circletake::script
