// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facemodels.h"
#include "media/mediaworker.h"
#include "media/wire/facefindings.h"

#include <optional>
#include <span>

namespace circletake::media {

/// Which faces stand in pictures from the middles of `samples` equal stretches of a clip (at most mostSamples). As the
/// questions of clipqueries.h; MissingTool too where the models cannot be used, Unsupported where this build cannot
/// look for faces.
[[nodiscard]] Result<FaceFindings> facesInClip(MediaWorker &worker, const FaceModelSet &models, const QString &path,
                                               int samples, const CancelFlag &cancel = {});

/// The same of one still picture, the right way up.
[[nodiscard]] Result<FaceFindings> facesInPicture(MediaWorker &worker, const FaceModelSet &models, const QString &path,
                                                  const CancelFlag &cancel = {});

/// How alike two embeddings are: their cosine, -1 to 1. Of one person above about 0.6, of two below about 0.4; 0 for
/// embeddings of different networks.
[[nodiscard]] double likenessOf(std::span<const float> one, std::span<const float> other);

/// The face that a reference picture is about: the largest. Nothing where none was seen.
[[nodiscard]] const SeenFace *mainFace(const FaceFindings &picture);

/// Which of the faces of a clip is most like the references of a person.
struct FaceMatch
{
    qsizetype face = -1;       ///< its place among the findings; -1: none was seen
    double likeness = 0;       ///< to the reference it is most like
    QVector<double> bySample;  ///< the same for each sampled picture; NaN where none was seen
};

[[nodiscard]] FaceMatch bestMatch(const QVector<QVector<float>> &references, const FaceFindings &clip);

}  // namespace circletake::media
