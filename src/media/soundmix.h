// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/mediaworker.h"
#include "story/line.h"

#include <QVector>

namespace circletake::media {

/// A voice in a film. Times are in samples at 48 kHz from the film's start.
struct MixVoice
{
    QString file;  ///< as voiceWavOf() writes it
    qint64 start = 0;
    VoiceKind kind = VoiceKind::OnScreen;  ///< inner voices and narration sound dull, voices off screen further away
    double gain = 0;                       ///< decibels on top of the level that all voices are brought to
    QString name;                          ///< for messages
};

/// What lies under the speech.
struct MixBed
{
    QString raw;  ///< stereo s16 at 48 kHz
    qint64 start = 0;
    qint64 samples = 0;  ///< how long it lasts in the film; silent after its own end unless it loops
    double gain = -6;    ///< decibels
    bool loop = false;
    bool ducks = true;  ///< steps back under speech
    qint64 fadeIn = 0;
    qint64 fadeOut = 0;
};

struct MixRequest
{
    QString raw;  ///< the film's sound so far, stereo s16 at 48 kHz; the mix is written over it
    qint64 samples = 0;
    QVector<MixVoice> voices;
    QVector<MixBed> beds;
    double duck = -12;  ///< decibels that music steps back under speech
};

/// Lays voices and beds over a film's sound. The same request gives the same bytes. Blocking; NotFound or Damaged
/// naming the voice whose file cannot be used, Storage, Cancelled.
[[nodiscard]] Result<void> mixSound(const MixRequest &request, const Files &files, const CancelFlag &cancel = {});

}  // namespace circletake::media
