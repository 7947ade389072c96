// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/blockcontext.h"

namespace circletake::script {

/// Reads the blocks of Fountain (specification 1.1). Every function takes the index of a block's first line and gives
/// the index of the line behind the block.
class FountainReader
{
public:
    explicit FountainReader(BlockContext &context)
        : m_context(context)
    {
    }

    /// A cue with its parentheticals, words and lyrics.
    int readDialogue(int index);
    int readAction(int index);
    int readForcedAction(int index);
    /// The text of an act that is a scene: `words` begin in the act's own line. Each sentence end at a line's end
    /// ends a paragraph.
    int readActText(int index, QStringView words);
    int readLyric(int index);
    int readTransition(int index);
    int readCentred(int index);
    int readSynopsis(int index);
    int readNote(int index);

private:
    struct Speech
    {
        Line line;
        int first = 0;
        int last = 0;
        bool isHan = false;
    };

    [[nodiscard]] Speech startSpeech(int index) const;
    [[nodiscard]] bool endsSpeech(const Speech &speech, int index) const;
    void addSpokenLine(Speech &speech, int index) const;
    void finishSpeech(Speech &speech);
    int readSungLine(Speech &speech, int index);
    int readParagraphs(int index, QStringView words, bool wrapped);
    void addAction(QString text, int first, int last);

    BlockContext &m_context;
};

}  // namespace circletake::script
