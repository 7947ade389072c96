// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/wire/facegeometry.h"

#include <algorithm>
#include <cmath>

namespace circletake::media {

namespace {

QPointF middleOf(std::span<const QPointF> points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return sum / double(points.size());
}

double sharedPart(const QRectF &one, const QRectF &other)
{
    const QRectF both = one.intersected(other);
    const double shared = both.isEmpty() ? 0 : both.width() * both.height();
    const double all = one.width() * one.height() + other.width() * other.height() - shared;
    return all > 0 ? shared / all : 0;
}

}  // namespace

FaceAnchors anchorsOf(std::span<const QPointF, faceLandmarks> landmarks)
{
    const auto middle = [&](std::initializer_list<int> numbers) {
        QPointF sum;
        for (const int number : numbers)
            sum += landmarks[size_t(number)];
        return sum / double(numbers.size());
    };
    return {middle({37, 38, 40, 41}), middle({43, 44, 46, 47}), landmarks[30], middle({48, 60}), middle({54, 64})};
}

const FaceAnchors &standardAnchors()
{
    static const FaceAnchors anchors{QPointF(38.2946, 51.6963), QPointF(73.5318, 51.5014), QPointF(56.0252, 71.7366),
                                     QPointF(41.5493, 92.3655), QPointF(70.7299, 92.2041)};
    return anchors;
}

Similarity similarityBetween(std::span<const QPointF> from, std::span<const QPointF> to)
{
    Q_ASSERT(!from.empty() && from.size() == to.size());
    const QPointF fromMiddle = middleOf(from);
    const QPointF toMiddle = middleOf(to);
    double spread = 0;
    double along = 0;
    double across = 0;
    for (size_t i = 0; i < from.size(); ++i) {
        const QPointF p = from[i] - fromMiddle;
        const QPointF q = to[i] - toMiddle;
        spread += QPointF::dotProduct(p, p);
        along += QPointF::dotProduct(p, q);
        across += p.x() * q.y() - p.y() * q.x();
    }
    Similarity found;
    if (spread > 0) {
        found.a = along / spread;
        found.b = across / spread;
    }
    const QPointF moved = found.map(fromMiddle);
    found.dx = toMiddle.x() - moved.x();
    found.dy = toMiddle.y() - moved.y();
    return found;
}

QRectF squareAround(const QRectF &box, double factor)
{
    const double side = std::max(box.width(), box.height()) * factor;
    return {box.center().x() - side / 2, box.center().y() - side / 2, side, side};
}

QVector<FaceCandidate> bestOf(QVector<FaceCandidate> candidates, double mostOverlap, qsizetype most)
{
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const FaceCandidate &one, const FaceCandidate &other) { return one.score > other.score; });
    QVector<FaceCandidate> best;
    for (const FaceCandidate &candidate : std::as_const(candidates)) {
        const bool taken = std::any_of(best.cbegin(), best.cend(), [&](const FaceCandidate &better) {
            return sharedPart(better.box, candidate.box) > mostOverlap;
        });
        if (!taken && best.size() < most)
            best.append(candidate);
    }
    return best;
}

QVector<QRectF> detectionTiles(QSizeF picture, QSizeF window)
{
    constexpr double wellFitting = 1.6;  // between the aspects: up to here at least 60 % of the window is used
    const double stretch = (picture.width() / picture.height()) / (window.width() / window.height());
    const bool wide = stretch > 1;
    if ((wide ? stretch : 1 / stretch) <= wellFitting)
        return {};
    const QSizeF tile = window.scaled(picture, Qt::KeepAspectRatio);
    const double length = wide ? picture.width() - tile.width() : picture.height() - tile.height();
    const double step = (wide ? tile.width() : tile.height()) / 2;
    const int steps = int(std::ceil(length / step - 1e-9));
    QVector<QRectF> tiles;
    for (int i = 0; i <= steps; ++i) {
        const double at = length * i / steps;
        tiles.append(QRectF(wide ? QPointF(at, 0) : QPointF(0, at), tile));
    }
    return tiles;
}

}  // namespace circletake::media
