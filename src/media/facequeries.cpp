// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facequeries.h"

#include "media/asking.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <limits>

namespace circletake::media {

namespace {

constexpr int lookMs = 300'000;

Result<FaceFindings> facesBy(MediaWorker &worker, const FaceModelSet &models, Message request, const QString &path,
                             const CancelFlag &cancel)
{
    request.header.insert(QStringLiteral("models"), QJsonArray::fromStringList(models.files));
    const auto answer = askTwice(worker, request, lookMs, cancel, path);
    if (!answer)
        return answer.error();
    if (auto findings = faceFindingsFrom(*answer))
        return *std::move(findings);
    return about(path, Result<FaceFindings>(nonsense()));
}

double areaOf(const QRectF &box)
{
    return box.width() * box.height();
}

double likenessToAny(const QVector<QVector<float>> &references, const SeenFace &face)
{
    double best = -1;
    for (const QVector<float> &reference : references)
        best = std::max(best, likenessOf(reference, face.embedding));
    return best;
}

}  // namespace

Result<FaceFindings> facesInClip(MediaWorker &worker, const FaceModelSet &models, const QString &path, int samples,
                                 const CancelFlag &cancel)
{
    Message request = requestFor(QStringLiteral("faces"), path);
    request.header.insert(QStringLiteral("samples"), samples);
    return facesBy(worker, models, std::move(request), path, cancel);
}

Result<FaceFindings> facesInPicture(MediaWorker &worker, const FaceModelSet &models, const QString &path,
                                    const CancelFlag &cancel)
{
    Message request = requestFor(QStringLiteral("faces"), path);
    request.header.insert(QStringLiteral("still"), true);
    return facesBy(worker, models, std::move(request), path, cancel);
}

double likenessOf(std::span<const float> one, std::span<const float> other)
{
    if (one.size() != other.size())
        return 0;
    double both = 0;
    double ones = 0;
    double others = 0;
    for (size_t i = 0; i < one.size(); ++i) {
        both += double(one[i]) * double(other[i]);
        ones += double(one[i]) * double(one[i]);
        others += double(other[i]) * double(other[i]);
    }
    const double lengths = std::sqrt(ones) * std::sqrt(others);
    return lengths > 0 ? std::clamp(both / lengths, -1.0, 1.0) : 0;
}

const SeenFace *mainFace(const FaceFindings &picture)
{
    const auto largest = std::max_element(
        picture.faces.cbegin(), picture.faces.cend(),
        [](const SeenFace &one, const SeenFace &other) { return areaOf(one.box) < areaOf(other.box); });
    return largest == picture.faces.cend() ? nullptr : &*largest;
}

FaceMatch bestMatch(const QVector<QVector<float>> &references, const FaceFindings &clip)
{
    FaceMatch match;
    match.bySample = QVector<double>(clip.samples, std::numeric_limits<double>::quiet_NaN());
    for (qsizetype i = 0; i < clip.faces.size(); ++i) {
        const double likeness = likenessToAny(references, clip.faces[i]);
        double &sample = match.bySample[clip.faces[i].sample];
        sample = std::isnan(sample) ? likeness : std::max(sample, likeness);
        if (match.face < 0 || likeness > match.likeness) {
            match.face = i;
            match.likeness = likeness;
        }
    }
    return match;
}

}  // namespace circletake::media
