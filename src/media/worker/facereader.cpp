// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/facereader.h"

#include "media/wire/facefindings.h"
#include "media/worker/facenets.h"
#include "media/worker/pictureconverter.h"
#include "media/worker/sampling.h"
#include "media/worker/stillpicture.h"

#include <QJsonArray>
#include <opencv2/imgproc.hpp>

namespace circletake::media {

struct FaceReader::Parts
{
    FaceNets nets;
};

namespace {

constexpr QSize bound(1600, 1600);  // larger faces tell no more: they are looked at in 112 pixels

/// BGR, the right way up.
Result<cv::Mat> matrixOf(const AVFrame *frame, const PictureTurn &turn)
{
    auto pixels = pixelsOf(frame, bound);
    if (!pixels)
        return pixels.error();
    const cv::Mat rgb32(pixels->size.height(), pixels->size.width(), CV_8UC4, pixels->rgb32.data());
    cv::Mat picture;
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    cv::cvtColor(rgb32, picture, cv::COLOR_BGRA2BGR);
#else
    picture.create(rgb32.size(), CV_8UC3);
    cv::mixChannels({rgb32}, {picture}, {3, 0, 2, 1, 1, 2});
#endif
    if (turn.swapsAxes())
        cv::transpose(picture, picture);
    if (turn.mirrorsX())
        cv::flip(picture, picture, 1);
    if (turn.mirrorsY())
        cv::flip(picture, picture, 0);
    return picture;
}

void lookAt(FaceNets &nets, const cv::Mat &picture, qint64 atMs, FaceFindings &findings)
{
    for (const FaceCandidate &candidate : nets.detect(picture, mostFacesASample)) {
        const cv::Mat aligned = nets.align(picture, candidate.box);
        const QRectF box(candidate.box.x() / picture.cols, candidate.box.y() / picture.rows,
                         candidate.box.width() / picture.cols, candidate.box.height() / picture.rows);
        SeenFace face{findings.samples, atMs, box, candidate.score, sharpnessOf(aligned), nets.embed(aligned)};
        if (!face.embedding.isEmpty())
            findings.faces.append(std::move(face));
    }
    ++findings.samples;
}

Result<FaceFindings> look(FaceNets &nets, const QJsonObject &request)
{
    FaceFindings findings;
    const QString path = request.value(QLatin1String("path")).toString();
    const auto take = [&](const AVFrame *frame, qint64 atMs, const PictureTurn &turn) -> Result<void> {
        const auto picture = matrixOf(frame, turn);
        if (!picture)
            return picture.error();
        lookAt(nets, *picture, atMs, findings);
        return {};
    };
    if (request.value(QLatin1String("still")).toBool()) {
        const auto still = stillPicture(path);
        if (!still)
            return still.error();
        if (auto taken = take(still->get(), 0, turnOf(still->get())); !taken)
            return taken.error();
        return findings;
    }
    const int samples = qBound(1, request.value(QLatin1String("samples")).toInt(), mostSamples);
    if (auto sampled = samplePictures(path, samples, take); !sampled)
        return sampled.error();
    return findings;
}

}  // namespace

FaceReader::FaceReader()
    : m_parts(std::make_unique<Parts>())
{
}

FaceReader::~FaceReader() = default;

Answer FaceReader::serve(const QJsonObject &request)
{
    QStringList files;
    for (const QJsonValue &file : request.value(QLatin1String("models")).toArray())
        files.append(file.toString());
    if (auto loaded = m_parts->nets.load(files); !loaded)
        return loaded.error();
    try {
        auto findings = look(m_parts->nets, request);
        if (!findings)
            return findings.error();
        return std::optional(toMessage(*findings));
    } catch (const std::exception &error) {  // networks of another make than ours
        return workerError(Fault::Model, QString::fromUtf8(error.what()).simplified().left(200));
    }
}

}  // namespace circletake::media
