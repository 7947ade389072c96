// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace circletake::media {

/// Makes the H.264 picture that says "the one before, once more" without encoding anything: a slice in which every
/// macroblock is skipped, to which nothing refers (ITU-T H.264, 7.3.3 and 7.3.4). A drawing on twos then costs its
/// encoder one picture instead of two. It is possible where a stream is as x264's fastest preset makes it: CAVLC, one
/// reference, pictures in their own order (order count type 2, which allows one such picture between two others).
class Repeater
{
public:
    /// From a stream's parameter sets with start codes; nothing when the stream is not of that kind.
    [[nodiscard]] static std::optional<Repeater> forStream(QByteArrayView parameterSets);

    /// The picture that repeats `picture`, an encoder's packet with start codes; nothing when it holds no slice.
    [[nodiscard]] std::optional<QByteArray> repeat(QByteArrayView picture) const;

private:
    int m_frameNumberBits = 4;
    int m_macroblocks = 0;
    int m_pictureParameterSet = 0;
    bool m_overrideReferences = false;
    bool m_saysDeblocking = false;
};

}  // namespace circletake::media
