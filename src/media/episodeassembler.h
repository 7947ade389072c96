// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/result.h"
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "story/line.h"

#include <QMap>
#include <QSize>
#include <QVector>
#include <functional>

namespace circletake::media {

struct AssemblyShot
{
    QString slate;      ///< names the shot in messages
    QString clip;       ///< absolute path of its take; empty: missing
    QString filler;     ///< shown when the clip is missing, such as its animatic; empty: a missing shot is an error
    qint64 frames = 0;  ///< exact length in the film; a longer clip is cut, a shorter one holds its last picture
    bool ownSound = true;   ///< the clip's sound is heard; else a quiet room, over which its voices are laid
    QString place = {};     ///< of that room
    bool exterior = false;  ///< it is a street
};

/// A line's voice in the film.
struct AssemblyVoice
{
    QString name;  ///< slate and line, for messages
    QString file;  ///< absolute path, as voiceWavOf() writes it
    qint64 startMs = 0;
    VoiceKind kind = VoiceKind::OnScreen;
    int gain = 0;  ///< tenths of a decibel
};

/// Music or ambience under the film.
struct AssemblyBed
{
    QString name;  ///< for messages
    QString file;  ///< absolute path, any format that ffmpeg reads
    bool ducks = true;
    qint64 startMs = 0;
    qint64 lengthMs = 0;  ///< 0: to its end, or to the film's end when it loops
    int gain = -60;       ///< tenths of a decibel
    bool loop = false;
    qint64 fadeInMs = 0;
    qint64 fadeOutMs = 0;
};

struct AssemblyPlan
{
    QVector<AssemblyShot> shots;
    QSize size;
    int framesPerSecond = 24;
    QString title;
    QVector<JoinCue> cues;      ///< subtitles, times from the film's start
    QString language;           ///< of the subtitles, BCP 47
    bool subtitleTrack = true;  ///< a soft track in the film; the .srt beside it is written in any case
    bool burnIn = false;        ///< drawn into the picture: everything is encoded
    QString subtitleFile;       ///< an .ass file to burn in; empty: the cues in a plain style
    QString fontFolder;         ///< fonts for burning in; empty: the system's
    double loudness = -14;      ///< LUFS that the whole episode gets
    double truePeak = -1;       ///< dBTP that it does not pass
    QByteArray preset = "veryfast";
    int crf = 18;
    QMap<QString, QString> metadata;
    QVector<AssemblyVoice> voices;
    QVector<AssemblyBed> beds;
    QString out;          ///< absolute path of the MP4
    QString cacheFolder;  ///< the project's cache/: shots that had to be encoded are kept there
};

enum class AssemblyStage { Looking, Encoding, Sound, Mixing, Loudness, Joining, BurningIn, Checking };

struct AssemblyProgress
{
    AssemblyStage stage = AssemblyStage::Looking;
    qint64 done = 0;
    qint64 total = 0;
};

struct AssemblyReport
{
    qint64 frames = 0;  ///< of the film; the sum of its shots
    qint64 durationMs = 0;
    qint64 bytes = 0;
    int copied = 0;             ///< shots whose pictures were taken over as they are
    int encoded = 0;            ///< shots that had to be made like the others (or were, in the cache)
    int filled = 0;             ///< shots whose filler was used
    double loudnessBefore = 0;  ///< LUFS; -70 or less: silent, and left as it was
    double loudnessAfter = 0;
    bool limited = false;  ///< peaks were held back to reach the loudness
    QString subtitles;     ///< path of the .srt; empty when there are no cues
};

/// Makes an episode of its takes: one size, one rate, exact frames, continuous sound of one loudness, subtitles. Shots
/// that are already as the film needs them are copied, the others encoded, two at a time. Checks what it made and only
/// then puts it in its place, durably; nothing is left behind when it fails. Blocking: call it from a thread of its
/// own.
class EpisodeAssembler
{
public:
    /// From the assembling threads, one call at a time.
    using Progress = std::function<void(const AssemblyProgress &)>;

    /// `files` must outlive it.
    EpisodeAssembler(MediaTools tools, Files &files);

    /// Errors: NotFound naming the slates of all missing shots; BadInput naming the shot whose clip cannot be read;
    /// MissingTool; Storage; Cancelled; Unsupported naming the characters that should be burnt in and no font has.
    [[nodiscard]] Result<AssemblyReport> assemble(const AssemblyPlan &plan, const Progress &progress = {},
                                                  const CancelFlag &cancel = {}) const;

private:
    MediaTools m_tools;
    Files &m_files;
};

}  // namespace circletake::media
