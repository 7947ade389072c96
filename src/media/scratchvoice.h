// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/animaticspec.h"
#include "media/monosamples.h"
#include "story/delivery.h"

#include <QByteArray>
#include <memory>

namespace circletake::media {

/// The sound of a shot and where its lines lie in it.
struct VoiceTrack
{
    QVector<SpokenCue> cues;
    QByteArray pcm;    ///< signed 16-bit little-endian stereo at 48 kHz, exactly as long as the shot
    QByteArray mouth;  ///< loudness of the line being spoken, 0–255, twelve values a second; for lip movement
    QString note;      ///< translated fact for people when the voice is missing or had to hurry; empty when all is well
};

/// What is asked of the voice.
struct VoiceRequest
{
    QVector<AnimaticLine> lines;
    QVector<AnimaticFigure> figures;  ///< age and sex hints for voices, by name
    qint64 samples = 0;               ///< length of the sound in samples at 48 kHz
    QString place;                    ///< room tone follows it
    bool exterior = false;
};

/// A line of the script for a scratch voice.
struct ScratchWords
{
    QString text;
    AnimaticFigure who;  ///< whose voice it is, when `voice` is empty
    QString voice;       ///< one of scratchVoices(), or any voice of espeak-ng; empty: by the figure
    Delivery delivery;
};

/// Names of voices that a person can choose: "f1" to "f5", "m1" to "m7"; the text decides the language.
[[nodiscard]] QStringList scratchVoices();

/// Scratch dialogue by espeak-ng, run as a child without a shell. A child speaks one line and is remembered.
/// Voices are stable: a name always has the same voice. Thread-safe; blocks the calling thread (never the window's).
class ScratchVoice
{
public:
    /// `program`: path or name of espeak-ng.
    explicit ScratchVoice(QString program = QStringLiteral("espeak-ng"));
    ~ScratchVoice();

    /// Speaks the lines over room tone, fitted into the length: too long lines are spoken faster, never cut off in
    /// the middle of the clip without `note` saying so. Without espeak-ng it gives room tone, cues timed by the
    /// script's own speech rate, and a note.
    [[nodiscard]] VoiceTrack speak(const VoiceRequest &request);
    /// One text in one voice, nothing around it: 48 kHz stereo. `speed` 1.0 is the voice's usual rate.
    /// MissingTool when espeak-ng is not there, BadInput when the text has nothing to say.
    [[nodiscard]] Result<QByteArray> say(const QString &text, const AnimaticFigure &who, double speed);
    /// One line as it is kept in a file: one voice at its own pace, silence at its ends cut off. Errors as say()'s.
    [[nodiscard]] Result<MonoSamples> say(const ScratchWords &words);
    /// MissingTool with what to install when espeak-ng cannot be run.
    [[nodiscard]] Result<void> available();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace circletake::media
