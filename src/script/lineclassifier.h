// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/bracketline.h"
#include "script/speakers.h"
#include "script/speechline.h"

#include <variant>

namespace circletake::script {

/// What a line of text is, decided from the line, the lines that touch it and the script's speakers.
enum class Element {
    Action,
    AmbiguousAction,   ///< 短语：…, which may have been meant as speech
    ForcedAction,      ///< !
    MarkedAction,      ///< △ ▲ ※
    Cue,               ///< Fountain, with its dialogue below
    NameLine,          ///< a known name on a line of its own, with the words below
    Speech,            ///< 名字：台词
    Bracket,           ///< 【…】, [SFX], （字幕：…）
    Labelled,          ///< 字幕：…, 备注：…
    Annotation,        ///< +场 alone: a note to the writer
    People,            ///< 人物：…
    Lyric,             ///< ~
    Sound,             ///< ♪
    Transition,        ///< CUT TO:, 淡出。
    ForcedTransition,  ///< >
    Centred,           ///< > … <
    Section,           ///< #
    Synopsis,          ///< =
    PageBreak,         ///< ===
    Separator,         ///< ---, a code fence
    Teaser             ///< a hook, the next episode
};

struct ClassifiedLine
{
    Element element = Element::Action;
    std::variant<std::monostate, SpeechLine, BracketLine> parts;  ///< of Speech; of Bracket and Labelled
};

class LineClassifier
{
public:
    LineClassifier(const SourceText &source, const Speakers &speakers);

    /// `index` is a line of text; `free` says that no text above touches it; from `limit` on another scene begins.
    [[nodiscard]] ClassifiedLine classify(int index, bool free, int limit) const;

private:
    [[nodiscard]] std::optional<Element> byFirstCharacter(const SourceLine &line) const;
    [[nodiscard]] std::optional<ClassifiedLine> byColon(const SourceLine &line) const;
    [[nodiscard]] std::optional<ClassifiedLine> bySpeech(const SourceLine &line) const;
    [[nodiscard]] bool isTransition(int index, bool free, int limit) const;
    [[nodiscard]] bool isCue(int index, int limit) const;
    [[nodiscard]] bool isNameLine(int index, int limit) const;
    [[nodiscard]] bool isAlone(int index, int limit) const;

    const SourceText &m_source;
    const Speakers &m_speakers;
};

}  // namespace circletake::script
