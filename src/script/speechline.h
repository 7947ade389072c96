// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/voicemark.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace circletake::script {

/// A line of speech with its name and a colon: `名字（情绪）：台词`, `【名字】（情绪）：台词`,
/// `**名字**：（动作）台词`, `名字 OS：`, `[VO] 名字：`, `旁白：`.
struct SpeechLine
{
    QString name;
    QString mood;
    std::optional<VoiceMark> voice;
    QStringView words;     ///< behind the colon, prompts still inside; a view into the line
    bool certain = false;  ///< a mood, a mark, a prompt or bold type: no phrase of an action looks like that

    /// `bare` is a trimmed line that has a colon. Nothing when what stands before it cannot be a name.
    [[nodiscard]] static std::optional<SpeechLine> read(QStringView bare);
};

/// Words of a speech with the prompts taken out that stand in brackets, also mid-line: `知道了。（小声嘀咕）啰嗦。`;
/// and without the quotation marks around them. The prompts are added to `mood`.
[[nodiscard]] QString spokenWords(QStringView words, QString &mood);

/// Whether a text can be a person's name in front of a colon or on a line of its own: a letter in it, no sentence
/// punctuation, not a word that scripts use otherwise; at most 12 characters of Han text, 24 of Latin.
[[nodiscard]] bool canBeName(QStringView text);

}  // namespace circletake::script
