// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/lineclassifier.h"
#include "script/scriptbuilder.h"
#include "script/sourcetext.h"
#include "script/speakers.h"

namespace circletake::script {

/// What the readers of blocks share. A block is read from its first line; each reader gives the index of the line
/// behind it, which is never beyond `limit`, where the next scene or episode begins.
struct BlockContext
{
    const SourceText &source;
    const Speakers &speakers;
    const LineClassifier &classifier;
    ScriptBuilder &builder;
    int limit = 0;

    /// Whether the line goes on with the block of the line above it: text of no kind of its own.
    [[nodiscard]] bool continues(int index) const
    {
        if (index >= limit || source[index].state != LineState::Text)
            return false;
        return classifier.classify(index, false, limit).element == Element::Action;
    }
    /// The next line of text below `index` in the same block, over notes and boneyards; -1 when a blank line or the
    /// limit comes first.
    [[nodiscard]] int nextInBlock(int index) const
    {
        for (int i = index + 1; i < limit; ++i) {
            const LineState state = source[i].state;
            if (state == LineState::Text)
                return i;
            if (state == LineState::Blank || state == LineState::Spaces)
                return -1;
        }
        return -1;
    }
};

}  // namespace circletake::script
