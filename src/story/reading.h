// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "story/line.h"

namespace circletake {

/// Who speaks in a reading's file. Stored by number: append only.
enum class VoiceSource {
    Scratch,   ///< espeak-ng on this computer: for timing, never called a voice of a model
    Provider,  ///< a speech service
    Recording  ///< a file that a person put there
};

/// What became of a reading. Stored by number: append only.
enum class ReadingState {
    Ready,  ///< its file lies in its place
    Failed  ///< it was asked for and did not come; `message` says why
};

/// One spoken version of a line of dialogue; saying it again makes another, never an overwrite. It is found by what was
/// said, so that lines may move within their scene, and stale when the script or the voice says otherwise by now.
struct Reading
{
    ReadingId id;
    SceneId scene;
    int line = 0;    ///< index into Scene::lines when it was made
    int number = 0;  ///< version of this line, from 1
    ReadingState state = ReadingState::Ready;
    VoiceSource source = VoiceSource::Scratch;
    QString provider;  ///< profile id; empty unless the source is a provider
    QString model;
    QString voice;  ///< voice as it was asked for; empty: chosen from the character's name
    int speedPercent = 100;
    QByteArray words;  ///< wordsHash() of the line that it says
    QString mood;      ///< Line::mood then
    VoiceKind kind = VoiceKind::OnScreen;
    QString file;           ///< WAV at 48 kHz, path relative to the project; empty unless ready
    int durationMs = 0;     ///< of the file
    qint64 latencyMs = -1;  ///< asked until the sound was here; -1: nobody was asked
    Money spent;
    QString message;       ///< one translated line; empty when all is well
    qint64 createdAt = 0;  ///< wall ms

    bool operator==(const Reading &) const = default;
};

/// SHA-256 in hex of who says what in a line; what makes a reading one of this line.
[[nodiscard]] QByteArray wordsHash(const Line &line);

/// A line that can be spoken: dialogue with words.
[[nodiscard]] bool isSpoken(const Line &line);

}  // namespace circletake
