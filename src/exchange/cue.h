// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/spokenline.h"

namespace circletake::exchange {

/// Words that are on the screen for a while.
struct Cue
{
    qint64 fromMs = 0;  ///< from the film's start
    qint64 toMs = 0;
    QString speaker;
    QString text;  ///< one short line
    VoiceKind voice = VoiceKind::OnScreen;

    bool operator==(const Cue &) const = default;
};

/// How much stands on the screen at once.
struct CueRules
{
    int mostHanCharacters = 16;    ///< of a line in Chinese, the vertical screen's width
    int mostLatinCharacters = 32;  ///< of a line in other scripts
    SpeechRules speech;
};

/// The subtitles of an episode from the words of its script, when they are spoken (see spokenLinesOf()), long speeches
/// in pieces, in order and without overlap.
[[nodiscard]] QVector<Cue> cuesOf(const Story &story, EpisodeId episode, const CueRules &rules = {});

/// A speech in pieces that fit on a line, cut after punctuation where that is possible, else between words.
[[nodiscard]] QStringList piecesOf(const QString &text, const CueRules &rules = {});

}  // namespace circletake::exchange
