// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinderindex.h"
#include "script/promptreader.h"
#include "story/storyboard.h"

namespace circletake::script {

/// Writes the prompts of one series and cast; made once for many shots. See `writePrompt`.
class PromptWriter
{
public:
    PromptWriter(QVector<Character> cast, Series series);

    [[nodiscard]] QString write(const Shot &shot, const Scene &scene) const;

private:
    struct Draft;
    [[nodiscard]] Draft draftOf(const Shot &shot, const Scene &scene) const;
    void addPeople(Draft &draft, const Shot &shot, const Scene &scene) const;
    void addLines(Draft &draft, const Shot &shot, const Scene &scene) const;
    [[nodiscard]] QString speechLine(const Line &line, const QString &text) const;

    QVector<Character> m_cast;
    Series m_series;
    CastIndex m_index;
};

}  // namespace circletake::script
