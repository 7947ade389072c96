// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/promptreader.h"

namespace circletake::script {

/// Camera words of a clause list ("Medium shot, low angle, slow push in"): true when there is nothing else in it, and
/// then they are in `facts`.
[[nodiscard]] bool readCameraWords(const QString &clauses, PromptFacts &facts);

/// "interior, 陈家老宅堂屋, night" or "INT. KITCHEN - NIGHT" or 内景 客厅 夜: setting, place and time.
void readPlace(const QString &text, PromptFacts &facts);

/// A line such as "Emotion: tense", 台词：…, "Camera: dolly in" of anybody's prompt; false when it has no label known
/// here.
[[nodiscard]] bool readLabelled(const QString &line, PromptFacts &facts);

/// Running text: speeches, people with descriptions, camera, place and time words; the rest is action. Fills only what
/// `facts` lacks.
void readFreely(const QString &text, PromptFacts &facts);

}  // namespace circletake::script
