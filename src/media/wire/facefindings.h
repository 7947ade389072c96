// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/wire/message.h"

#include <QRectF>
#include <QVector>

namespace circletake::media {

/// One face in one picture.
struct SeenFace
{
    int sample = 0;            ///< which of the sampled pictures, from 0
    qint64 atMs = 0;           ///< where that picture stands in the clip
    QRectF box;                ///< in shares of the picture's width and height
    double score = 0;          ///< how sure the detector is; 0 to 1
    double sharpness = 0;      ///< variance of the aligned face's Laplacian; below about 20 it is blurred
    QVector<float> embedding;  ///< of length 1

    bool operator==(const SeenFace &) const = default;
};

/// What was seen in the sampled pictures of a clip, or in one still picture.
struct FaceFindings
{
    int samples = 0;  ///< pictures that were looked at
    QVector<SeenFace> faces;

    bool operator==(const FaceFindings &) const = default;
};

inline constexpr int mostSamples = 32;
inline constexpr int mostFacesASample = 12;

[[nodiscard]] Message toMessage(const FaceFindings &findings);
/// Nothing when it cannot be true: numbers beside their limits, or embeddings of another length than told.
[[nodiscard]] std::optional<FaceFindings> faceFindingsFrom(const Message &message);

}  // namespace circletake::media
