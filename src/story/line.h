// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace circletake {

/// What a block of the script is. Stored by number: append only.
enum class LineKind {
    Heading,      ///< the scene heading
    Action,       ///< what is seen; also Chinese △ lines and unmarked paragraphs
    Dialogue,     ///< one character's speech, its parentheticals inside
    Transition,   ///< CUT TO:, 转场
    Lyric,        ///< sung
    Caption,      ///< words on the screen: 字幕, centred text
    Sound,        ///< music and effects: ♪, BGM, 音效
    Note,         ///< [[ ]], 备注, synopsis; for people, never filmed
    People,       ///< a 人物： line
    FlashbackIn,  ///< 【闪回】
    FlashbackOut  ///< 【闪回结束】
};

/// Where a voice comes from. Chinese usage: OS is inner voice of a person on screen, VO is narration or a voice off
/// screen; the script's own mark is kept beside it, untranslated. Stored by number: append only.
enum class VoiceKind { OnScreen, Inner, Narration, OffScreen };

/// A block of the script inside a scene. Numbers are 1-based lines of the source file, inclusive.
struct Line
{
    LineKind kind = LineKind::Action;
    QString text;       ///< without markup; dialogue without cue and parentheticals
    QString character;  ///< of Dialogue: the name as written, without marks
    QString mood;       ///< parentheticals, joined by "；"; empty when none
    VoiceKind voice = VoiceKind::OnScreen;
    QString voiceMark;  ///< "OS", "V.O.", "旁白" as written
    bool dual = false;  ///< spoken together with the dialogue before it
    QString shotSizeMark;  ///< "特写", "全景" where the script itself names the size
    int firstLine = 0;
    int lastLine = 0;

    bool operator==(const Line &) const = default;
};

/// The script's own time for speech.
namespace speech {

inline constexpr double zhCharactersPerSecond = 4.5;
inline constexpr double enWordsPerSecond = 2.5;

/// Milliseconds that it takes to say `text`; Han characters, kana and hangul count singly, other runs as words.
[[nodiscard]] qint64 durationMs(QStringView text);

}  // namespace speech

}  // namespace circletake
