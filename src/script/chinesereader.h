// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/blockcontext.h"

namespace circletake::script {

/// Reads the lines that only Chinese short-drama scripts have. Every function takes the index of a block's first line
/// and gives the index of the line behind the block.
class ChineseReader
{
public:
    explicit ChineseReader(BlockContext &context)
        : m_context(context)
    {
    }

    /// △ 全景：…, with the lines that wrap it.
    int readMarkedAction(int index);
    /// 名字（情绪）：台词, with the lines that wrap it.
    int readSpeech(int index, const SpeechLine &speech);
    /// 【字幕：…】, 字幕：…
    int readLabelled(int index, const BracketLine &label);
    int readPeople(int index);
    int readAnnotation(int index);
    int readSound(int index);
    /// 短语：…, of which it is open whether somebody says it.
    int readAmbiguous(int index);

private:
    int readWrapped(QString &text, int index, bool wholeSentences) const;
    int addFlashback(int index, const BracketLine &label);
    int addLine(LineKind kind, const QString &text, int first, int last, bool telling);
    int addShotSize(int index, const BracketLine &label);
    [[nodiscard]] bool isHeadingSlot(int index, const BracketLine &label) const;

    BlockContext &m_context;
};

}  // namespace circletake::script
