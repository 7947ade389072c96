// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/answerlanguage.h"
#include "script/castfinderindex.h"
#include "script/modelanswer.h"
#include "script/storyboardquestion.h"

#include <QStringList>

namespace circletake::script {

/// A storyboard answer as shots, or what is wrong with it.
struct StoryboardAnswer : ModelAnswer
{
    QVector<Shot> shots;  ///< of Good and Partly: without id, number and prompt, in order
    QVector<int> unused;  ///< indices of lines that the answer leaves out on purpose; never spoken ones
    StoryboardPart rest;  ///< of Partly
};

/// Reads answers about one scene. Tolerant of form (see jsonIn(), words for enum keys in English and Chinese, numbers
/// as text, lists as text), strict in what it says: as many shots as asked for, every value one of ours, cast known,
/// every line in exactly one shot in the script's order, lengths of 5–30 s, action in the script's language. A heading,
/// a transition or a sound that the answer forgets goes to the shot beside it. Lengths grow to what is said in the
/// shot.
class StoryboardReader
{
public:
    /// All three must outlive it.
    StoryboardReader(const Scene &scene, const QVector<Character> &cast, const CastIndex &index);

    /// `wasCut`: the service says that the model ran out of tokens; `refused`: that it would not answer.
    [[nodiscard]] StoryboardAnswer read(const QString &answer, const StoryboardPart &part, bool wasCut = false,
                                        bool refused = false) const;

private:
    const Scene &m_scene;
    const QVector<Character> &m_cast;
    const CastIndex &m_index;
    ScriptLanguage m_language;
};

}  // namespace circletake::script
