// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QSize>
#include <memory>
#include <span>

namespace circletake::media {

/// A clip decoded once into memory that steps, scrubs and reverses exactly: every picture to the last one, and the
/// sound. A shared value: copies show the same clip, and it grows while the worker still decodes. All accessors may be
/// called from any thread.
class DecodedClip
{
public:
    struct Contents;

    DecodedClip() = default;
    explicit DecodedClip(std::shared_ptr<const Contents> contents)
        : m_contents(std::move(contents))
    {
    }

    [[nodiscard]] bool isNull() const { return !m_contents; }
    /// Pictures that can be shown now; all there are, once complete.
    [[nodiscard]] int readyFrames() const;
    /// Pictures the index promises; the true number once complete.
    [[nodiscard]] int frames() const;
    [[nodiscard]] bool isComplete() const;
    /// Of the pictures here, which may be smaller than the clip's.
    [[nodiscard]] QSize size() const;
    [[nodiscard]] QSize clipSize() const;
    /// Pictures a second, on average.
    [[nodiscard]] double framesPerSecond() const;
    /// RGB32; `number` from 0 to readyFrames() - 1. Converts each time it is asked: about a millisecond.
    [[nodiscard]] QImage frame(int number) const;
    /// When a picture begins, in µs from the start. Clips of a changing rate have uneven steps.
    [[nodiscard]] qint64 startUs(int number) const;
    /// The picture that is shown at a time, held to what is ready.
    [[nodiscard]] int frameAt(qint64 us) const;
    /// Interleaved stereo s16 at 48 kHz, whole from the first moment; empty when the clip has no sound.
    [[nodiscard]] std::span<const qint16> sound() const;

private:
    std::shared_ptr<const Contents> m_contents;
};

}  // namespace circletake::media
