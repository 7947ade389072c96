// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/scratchvoice.h"
#include "media/voicefile.h"
#include "render/ports/speechprovider.h"
#include "story/linereading.h"
#include "workspace/voicechoice.h"

#include <functional>

namespace circletake::workspace {

/// The blocking work of a voice booth, called on threads of its own; tests hand in theirs.
struct VoiceTools
{
    std::function<Result<media::MonoSamples>(const media::ScratchWords &)> say;
    /// A sound file of any format.
    std::function<Result<media::MonoSamples>(const QString &, const media::CancelFlag &)> read;

    /// espeak-ng and ffmpeg of this computer.
    [[nodiscard]] static VoiceTools ofThisComputer();
};

/// One voice to be made: a value that a thread can work on.
struct VoiceJob
{
    Reading reading;               ///< as it will be; its file is where it goes
    QString name;                  ///< slate and line, for messages
    QString path;                  ///< absolute, of the file
    media::ScratchWords words;     ///< of a scratch voice
    QString recording;             ///< of a recording or a service's answer: the file it comes from
    render::SpeechRequest speech;  ///< of a speech service
};

struct VoiceResult
{
    Reading reading;
    Error error;  ///< kind Cancelled, Storage or MissingTool ends the whole order; others are the line's own
    bool ok = false;
};

/// "EP01-SC002 line 3".
[[nodiscard]] QString nameOfLine(const Story &story, SceneId scene, int line);

/// Who speaks for those whose voice nobody has chosen.
struct UsualVoices
{
    QString service;     ///< speech profile; empty: scratch voices
    QStringList voices;  ///< of that service
};

/// Whose voice somebody speaks with: the one that was chosen for the character, else a usual one. `speaker` may be
/// null.
[[nodiscard]] VoiceChoice voiceChoiceOf(const QString &name, const Character *speaker, const UsualVoices &usual);

/// What it takes to say a line in its character's voice, as the next version of it. `folder` is the project's: a file
/// that is there is never written over.
[[nodiscard]] VoiceJob voiceJob(const Story &story, SceneId scene, const LineReading &entry, const QString &folder,
                                const UsualVoices &usual);

/// Makes the sound and its file; blocking.
[[nodiscard]] VoiceResult workOn(const VoiceJob &job, const VoiceTools &tools, Files &files,
                                 const media::CancelFlag &cancel);

}  // namespace circletake::workspace
