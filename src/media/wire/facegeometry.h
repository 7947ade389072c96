// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QVector>
#include <array>
#include <span>

namespace circletake::media {

/// Both eyes, the tip of the nose, both corners of the mouth, as the viewer sees them from left to right.
using FaceAnchors = std::array<QPointF, 5>;

inline constexpr int faceLandmarks = 68;
inline constexpr int alignedFaceSide = 112;  ///< pixels of the square that is embedded

/// The anchors among 68 landmarks in the order of iBUG 300-W: the eyes without their corners' outer points, the nose's
/// tip, the mouth's corners.
[[nodiscard]] FaceAnchors anchorsOf(std::span<const QPointF, faceLandmarks> landmarks);

/// Where the anchors lie in an aligned face, as ArcFace and those after it were trained.
[[nodiscard]] const FaceAnchors &standardAnchors();

/// A turn with one scale and a shift: x' = a·x − b·y + dx, y' = b·x + a·y + dy. Never a mirror.
struct Similarity
{
    double a = 1;
    double b = 0;
    double dx = 0;
    double dy = 0;

    [[nodiscard]] QPointF map(QPointF point) const
    {
        return {a * point.x() - b * point.y() + dx, b * point.x() + a * point.y() + dy};
    }
};

/// The one that brings `from` nearest to `to`, by least squares. All points in one place give a shift.
[[nodiscard]] Similarity similarityBetween(std::span<const QPointF> from, std::span<const QPointF> to);

/// A square around a box, its side `factor` times the box's longer one. It may reach beyond the picture.
[[nodiscard]] QRectF squareAround(const QRectF &box, double factor);

/// A place where a face may be.
struct FaceCandidate
{
    QRectF box;
    double score = 0;  ///< 0 to 1
};

/// The best ones, best first: none that shares more than `mostOverlap` of their union with a better one, at most
/// `most`.
[[nodiscard]] QVector<FaceCandidate> bestOf(QVector<FaceCandidate> candidates, double mostOverlap, qsizetype most);

/// Parts of a picture with the aspect of the detector's window, side by side with half an overlap, that cover a picture
/// which is much taller or wider; none where the window fits it well.
[[nodiscard]] QVector<QRectF> detectionTiles(QSizeF picture, QSizeF window);

}  // namespace circletake::media
