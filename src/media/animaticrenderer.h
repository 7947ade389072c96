// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/animaticspec.h"
#include "media/mediaworker.h"
#include "media/scratchvoice.h"

#include <QThreadStorage>
#include <atomic>

namespace circletake::media {

struct AnimaticJob
{
    AnimaticSpec spec;
    QString path;         ///< absolute; an .mp4 that is written anew
    QByteArray pcm;       ///< sound to use instead of scratch voice (lip sync): 48 kHz stereo s16le; cut or padded
    bool black = false;   ///< a black and silent clip of the same length, for tests of those who check clips
    QString origin = {};  ///< kept in the clip's metadata, for those who get it back; may be empty
};

struct AnimaticClip
{
    int frames = 0;
    qint64 bytes = 0;
    QVector<SpokenCue> cues;
    QString note;  ///< the voice's note
};

/// Makes an animatic: H.264/AAC MP4 of exactly the asked frames and size. Drawing, colour conversion and encoding
/// overlap; the call blocks until the clip lies there. Cancelled soon after `cancel` became true, Storage when it
/// cannot be written; a failure leaves no file behind.
[[nodiscard]] Result<AnimaticClip> renderAnimatic(MediaWorker &worker, ScratchVoice &voice, const AnimaticJob &job,
                                                  const std::atomic_bool &cancel);

/// Makes animatics for many threads, with an encoder for each of them. Thread-safe.
class AnimaticRenderer
{
public:
    /// `voice` must outlive it; threads that rendered must end before it does.
    explicit AnimaticRenderer(ScratchVoice &voice);

    /// As renderAnimatic(), and MissingTool without an encoder.
    [[nodiscard]] Result<AnimaticClip> render(const AnimaticJob &job, const std::atomic_bool &cancel);

private:
    [[nodiscard]] Result<MediaWorker *> workerOfThisThread();

    ScratchVoice &m_voice;
    // Children are dear to start and belong to their thread: one for each thread that renders, until it ends.
    QThreadStorage<std::shared_ptr<MediaWorker>> m_workers;
};

}  // namespace circletake::media
