// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/decodedclip.h"

#include <memory>

class QAudioSink;
class QIODevice;

namespace circletake::desktop {

/// The sound of a decoded clip on the computer's speakers. Silent, without complaint, where there are none.
class ClipSound final
{
public:
    ClipSound();
    ~ClipSound();

    void play(const media::DecodedClip &clip, qint64 fromUs);
    void stop();

private:
    media::DecodedClip m_clip;  // holds the samples while they play
    std::unique_ptr<QIODevice> m_samples;
    std::unique_ptr<QAudioSink> m_sink;
};

}  // namespace circletake::desktop
