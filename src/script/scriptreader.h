// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/blockcontext.h"
#include "script/chinesereader.h"
#include "script/decoder.h"
#include "script/fountainreader.h"
#include "script/frontmatter.h"
#include "script/outline.h"
#include "script/titlepage.h"

#include <QCoreApplication>

namespace circletake::script {

/// Reads one script from top to bottom. The dialect is decided anew for every block, so that one file may mix them.
class ScriptReader
{
    Q_DECLARE_TR_FUNCTIONS(circletake::script::ScriptReader)

public:
    explicit ScriptReader(DecodedText text);

    /// Fails with BadInput when nothing in the text can be filmed. Call once.
    [[nodiscard]] Result<Script> read(const QString &fileName);

private:
    void readFacts();
    void readBody();
    int readMark(const OutlineMark &mark);
    int readAct(const OutlineMark &mark);
    [[nodiscard]] bool isWrapped(int index) const;
    int readContent(int index);
    int readBlock(int index, const ClassifiedLine &line);
    int leaveOut(int index, UnusedReason reason);
    int readSection(int index);
    void setFreeFrom(int index);
    [[nodiscard]] bool isFree(int index) const;
    void reportDoubts();
    void reportTouchingText(const OutlineMark &mark);

    QString m_encoding;
    bool m_isDoubtful = false;
    SourceText m_source;
    TitlePage m_titlePage;
    Outline m_outline;
    FrontMatter m_frontMatter;
    Speakers m_speakers;
    LineClassifier m_classifier;
    ScriptBuilder m_builder;
    BlockContext m_context;
    FountainReader m_fountain;
    ChineseReader m_chinese;
    int m_freeLine = -1;
    bool m_isInAct = false;
};

}  // namespace circletake::script
