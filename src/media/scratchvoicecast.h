// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

namespace circletake::media {

/// How espeak-ng is told to speak as somebody.
struct EspeakVoice
{
    QString name;    ///< "cmn-latn-pinyin+f2", "en-us+m3"
    int pitch = 50;  ///< 0 to 99
    int wordsPerMinute = 175;

    bool operator==(const EspeakVoice &) const = default;
};

/// The voice of a figure for a text: language by the text's letters, sex and age by the words of look and name
/// (奶奶, Grandma, 男孩, girl), all else by the name, so that a name always has the same voice.
[[nodiscard]] EspeakVoice voiceOf(const AnimaticFigure &who, const QString &text);

/// A voice that a person chose: one of scratchVoices() for the text's language, else a voice of espeak-ng by its name.
[[nodiscard]] EspeakVoice voiceNamed(const QString &name, const QString &text);

}  // namespace circletake::media
