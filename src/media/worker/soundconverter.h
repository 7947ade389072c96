// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/avpointers.h"

#include <QByteArray>
#include <functional>

namespace circletake::media {

/// Brings decoded sound into interleaved stereo s16 at 48 kHz on the clip's own time line: sound that begins late is
/// led in by silence, holes are filled.
class SoundConverter
{
public:
    static constexpr int rate = 48'000;
    static constexpr int bytesPerSample = 4;  // of both sides
    using Sink = std::function<Result<void>(const QByteArray &)>;

    [[nodiscard]] Result<void> convert(const AVFrame *frame, AVRational timeBase, const Sink &sink);
    /// What the resampler still holds.
    [[nodiscard]] Result<void> drain(const Sink &sink);
    /// Samples given to the sink so far.
    [[nodiscard]] qint64 given() const { return m_given; }

private:
    [[nodiscard]] Result<void> prepare(const AVFrame *frame);
    [[nodiscard]] Result<void> fillUntil(qint64 sample, const Sink &sink);
    [[nodiscard]] Result<void> give(const uint8_t **data, int samples, const Sink &sink);

    ResamplerPtr m_resampler;
    int m_format = -1;
    int m_channels = 0;
    int m_rate = 0;
    qint64 m_given = 0;
};

}  // namespace circletake::media
