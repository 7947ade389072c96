// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/facenets.h"

#include "media/wire/message.h"

#include <QFile>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace circletake::media {

namespace {

constexpr QSizeF window(320, 240);
constexpr double leastScore = 0.7;
constexpr double mostOverlap = 0.35;
constexpr int landmarkSide = 64;
constexpr double landmarkMargin = 1.2;
constexpr double alignMargin = 2;
const cv::Scalar middle(127, 127, 127);
constexpr double range = 1 / 128.0;

cv::Rect pixels(const QRectF &part)
{
    return {int(std::floor(part.x())), int(std::floor(part.y())), std::max(1, int(std::lround(part.width()))),
            std::max(1, int(std::lround(part.height())))};
}

/// A square of the picture, brought to `side` pixels; beyond the picture its edge goes on.
cv::Mat cut(const cv::Mat &picture, const QRectF &square, int side)
{
    const cv::Rect wanted = pixels(square);
    const cv::Rect there = wanted & cv::Rect(0, 0, picture.cols, picture.rows);
    if (there.empty())
        return cv::Mat(side, side, picture.type(), middle);
    cv::Mat whole = picture(there);
    if (there != wanted)
        cv::copyMakeBorder(whole, whole, there.y - wanted.y, wanted.br().y - there.br().y, there.x - wanted.x,
                           wanted.br().x - there.br().x, cv::BORDER_REPLICATE);
    cv::Mat sized;
    cv::resize(whole, sized, {side, side}, 0, 0, wanted.width > side ? cv::INTER_AREA : cv::INTER_LINEAR);
    return sized;
}

Result<cv::dnn::Net> netIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return workerError(Fault::Model, file.errorString());
    constexpr qint64 mostBytes = 200'000'000;
    const QByteArray bytes = file.read(mostBytes);
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(bytes.constData(), size_t(bytes.size()));
        if (net.empty())
            return workerError(Fault::Model);
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        return net;
    } catch (const std::exception &error) {
        return workerError(Fault::Model, QString::fromUtf8(error.what()).simplified().left(200));
    }
}

}  // namespace

Result<void> FaceNets::load(const QStringList &files)
{
    if (files == m_files)
        return {};
    cv::setNumThreads(1);  // it works beside what a person waits for
    m_files.clear();
    cv::dnn::Net *const nets[] = {&m_detector, &m_landmarks, &m_embedder};
    if (files.size() != qsizetype(std::size(nets)))
        return workerError(Fault::Request);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto net = netIn(files[i]);
        if (!net)
            return net.error();
        *nets[i] = *std::move(net);
    }
    m_files = files;
    return {};
}

void FaceNets::detectIn(const cv::Mat &picture, const QRectF &part, QVector<FaceCandidate> &found)
{
    const cv::Mat region = picture(pixels(part) & cv::Rect(0, 0, picture.cols, picture.rows));
    const double scale = std::min(window.width() / region.cols, window.height() / region.rows);
    cv::Mat filled(int(window.height()), int(window.width()), CV_8UC3, middle);
    const cv::Rect place(0, 0, std::clamp(int(std::lround(region.cols * scale)), 1, filled.cols),
                         std::clamp(int(std::lround(region.rows * scale)), 1, filled.rows));
    cv::resize(region, filled(place), place.size(), 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    m_detector.setInput(cv::dnn::blobFromImage(filled, range, {}, middle, true));
    std::vector<cv::Mat> answers;
    m_detector.forward(answers, std::vector<cv::String>{"boxes", "scores"});
    const auto count = qsizetype(answers[0].total() / 4);
    CV_Assert(answers[1].total() == size_t(count) * 2);
    const auto *boxes = answers[0].ptr<float>();
    const auto *scores = answers[1].ptr<float>();
    for (qsizetype i = 0; i < count; ++i) {
        const double score = double(scores[2 * i + 1]);
        const float *box = boxes + 4 * i;  // corners, in shares of the window
        const auto corner = [&](const float *at) {
            return QPointF(double(at[0]) * window.width(), double(at[1]) * window.height()) / scale + part.topLeft();
        };
        const QRectF seen(corner(box), corner(box + 2));
        if (score >= leastScore && score <= 1 && seen.isValid())
            found.append({seen, score});
    }
}

QVector<FaceCandidate> FaceNets::detect(const cv::Mat &picture, qsizetype most)
{
    QVector<FaceCandidate> found;
    const QSizeF size(picture.cols, picture.rows);
    detectIn(picture, QRectF(QPointF(), size), found);
    if (found.isEmpty()) {  // faces may be small: look closer, where the picture does not fill the window
        for (const QRectF &tile : detectionTiles(size, window))
            detectIn(picture, tile, found);
    }
    return bestOf(std::move(found), mostOverlap, most);
}

cv::Mat FaceNets::align(const cv::Mat &picture, const QRectF &box)
{
    const QRectF near = squareAround(box, landmarkMargin);
    cv::Mat grey;
    cv::cvtColor(cut(picture, near, landmarkSide), grey, cv::COLOR_BGR2GRAY);
    m_landmarks.setInput(cv::dnn::blobFromImage(grey, 1 / 256.0));
    const cv::Mat answer = m_landmarks.forward();
    CV_Assert(answer.total() == 2 * faceLandmarks);
    const QRectF around = squareAround(box, alignMargin);
    const double scale = alignMargin * alignedFaceSide / around.width();
    std::array<QPointF, faceLandmarks> landmarks;
    for (size_t i = 0; i < landmarks.size(); ++i) {
        const auto *share = answer.ptr<float>() + 2 * i;
        const QPointF inPicture = near.topLeft() + QPointF(double(share[0]), double(share[1])) * near.width();
        landmarks[i] = (inPicture - around.topLeft()) * scale;
    }
    const Similarity way = similarityBetween(anchorsOf(landmarks), standardAnchors());
    const cv::Matx23d matrix(way.a, -way.b, way.dx, way.b, way.a, way.dy);
    cv::Mat aligned;
    cv::warpAffine(cut(picture, around, int(alignMargin) * alignedFaceSide), aligned, matrix,
                   {alignedFaceSide, alignedFaceSide}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return aligned;
}

QVector<float> FaceNets::embed(const cv::Mat &aligned)
{
    m_embedder.setInput(cv::dnn::blobFromImage(aligned, range, {}, middle, true));
    const cv::Mat answer = m_embedder.forward();
    const double length = cv::norm(answer);
    if (!(length > 0) || !std::isfinite(length))
        return {};
    QVector<float> embedding(answer.ptr<float>(), answer.ptr<float>() + answer.total());
    for (float &number : embedding)
        number = float(double(number) / length);
    return embedding;
}

double sharpnessOf(const cv::Mat &aligned)
{
    cv::Mat grey;
    cv::Mat edges;
    cv::cvtColor(aligned, grey, cv::COLOR_BGR2GRAY);
    cv::Laplacian(grey, edges, CV_64F);
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(edges, mean, deviation);
    return deviation[0] * deviation[0];
}

}  // namespace circletake::media
