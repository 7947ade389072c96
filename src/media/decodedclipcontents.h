// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/decodedclip.h"
#include "media/sharedfile.h"

#include <atomic>
#include <vector>

namespace circletake::media {

/// What a DecodedClip shows. One thread fills it; numbers below `ready` never change again.
struct DecodedClip::Contents
{
    SharedFile shared;  ///< the sound, then the pictures, one after another (see yuv.h)
    QSize size;
    QSize clipSize;
    double framesPerSecond = 24;
    qsizetype soundBytes = 0;
    std::vector<qint64> startUs;  ///< made as long as there can be pictures before anyone reads it
    std::atomic<int> ready = 0;
    std::atomic<int> frames = 0;
    std::atomic<bool> complete = false;
};

}  // namespace circletake::media
