// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"

namespace circletake::script {

struct ScriptCharacter;

/// The people of a script's front matter as characters with invalid ids, to be the `known` of `findCast`.
[[nodiscard]] QVector<Character> charactersFrom(const QVector<ScriptCharacter> &people);

/// Who appears in these scenes: `known` (人物小传, or the project's characters; they keep id, name and what they
/// have, in their order), then everyone else by first appearance, with invalid ids. Sources are 人物 lines, cues and
/// introductions in action lines: 苏念（26岁，马尾，围裙上沾着面粉）; BRICK BRADDOCK, retired police detective, ….
/// Names of one person (梅, 小梅, 陈梅; STEEL, DICK STEEL) become one character with aliases; a name that could
/// be two people stays its own. Age and manner go into `description`, hair, face and clothes into `look`.
/// Groups and voices without a face (众人, 村民甲/乙, 旁白, NARRATOR) are no characters: see `findExtras`.
[[nodiscard]] QVector<Character> findCast(const QVector<Scene> &scenes, const QVector<Character> &known = {});

/// The groups that these scenes name, as written, each once: 舞狮队若干, 路人, CROWD.
[[nodiscard]] QStringList findExtras(const QVector<Scene> &scenes);

/// True for a name that stands for several people or for nobody seen: 众人, 观众*N, 村民甲/乙, EVERYONE.
[[nodiscard]] bool isGroup(QStringView name);
/// True for a voice without a body: 旁白, 画外音, NARRATOR, VOICE OVER.
[[nodiscard]] bool isFacelessVoice(QStringView name);

/// The member of `cast` that a cue or a 人物 line names, by name or alias, Latin letters in any case and
/// (CONT'D), (V.O.) aside; null when there is none. The pointer lives as long as `cast`.
[[nodiscard]] const Character *castMember(const QVector<Character> &cast, QStringView name);

/// Indices into `cast` of everyone whom a text names, in order of first mention. Latin names count only as whole words
/// that begin with a capital.
[[nodiscard]] QVector<int> mentionedCast(const QVector<Character> &cast, QStringView text);

/// The part of a description that a picture shows (hair, face, clothes), its clauses joined; empty when there is none.
[[nodiscard]] QString visibleLook(QStringView description);

}  // namespace circletake::script
