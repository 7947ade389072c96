// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/wire/facegeometry.h"

#include <QStringList>
#include <opencv2/dnn.hpp>

namespace circletake::media {

/// Three networks as they were trained: a detector (window of 320 × 240), 68 landmarks (64 × 64, grey) and an embedder
/// (aligned 112 × 112). Pictures are BGR. One thread. load() makes an Error with Fault::Model of what OpenCV throws; the
/// others let it through, which networks of another make cause.
class FaceNets
{
public:
    /// `files`: detector, landmarks, embedder, in this order; read again only when they are others.
    [[nodiscard]] Result<void> load(const QStringList &files);

    /// In pixels of the picture; each face once.
    [[nodiscard]] QVector<FaceCandidate> detect(const cv::Mat &picture, qsizetype most);
    /// The face in `box`, brought into the place and size that the embedder wants.
    [[nodiscard]] cv::Mat align(const cv::Mat &picture, const QRectF &box);
    /// Of length 1; empty when the network gave nothing that can be brought to it.
    [[nodiscard]] QVector<float> embed(const cv::Mat &aligned);

private:
    /// Candidates of one window, which shows `part` of the picture.
    void detectIn(const cv::Mat &picture, const QRectF &part, QVector<FaceCandidate> &found);

    QStringList m_files;
    cv::dnn::Net m_detector;
    cv::dnn::Net m_landmarks;
    cv::dnn::Net m_embedder;
};

/// Variance of a face's Laplacian in levels of 255, squared.
[[nodiscard]] double sharpnessOf(const cv::Mat &aligned);

}  // namespace circletake::media
