// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"

#include <QStringList>
#include <QUrl>
#include <QVector>

namespace circletake::media {

/// A file of the networks that look for faces, as resources/faces/models.json describes it. The files are never
/// shipped: a person installs them once.
struct FaceModel
{
    enum class Purpose { Detector, Landmarks, Embedder };

    Purpose purpose = Purpose::Detector;
    QString file;     ///< its name in the folder of models
    QUrl address;     ///< where anybody can fetch it
    QString package;  ///< what it is a part of
    QString licence;  ///< SPDX
    qint64 bytes = 0;
    QByteArray sha256;  ///< lower-case hex

    bool operator==(const FaceModel &) const = default;
};

/// All of them, in the order in which the media worker wants them.
[[nodiscard]] const QVector<FaceModel> &faceModels();

/// Hex, of all of them together as they are described: what is measured with others is not comparable.
[[nodiscard]] QByteArray faceModelsHash();

/// How a file of a folder compares with what is described.
enum class FaceModelState {
    Missing,
    Different,  ///< of another size or hash: damaged, cut off or of another make
    Good
};

/// Reads the whole file where its size is right.
[[nodiscard]] FaceModelState stateOf(const FaceModel &model, const QString &folder, const Files &files);

/// Checked files, ready for the media worker.
struct FaceModelSet
{
    QStringList files;  ///< absolute paths

    bool operator==(const FaceModelSet &) const = default;
};

/// Damaged naming the first file that differs, else NotFound naming the folder when one is missing. Reads every file.
[[nodiscard]] Result<FaceModelSet> faceModelsIn(const QString &folder, const Files &files);

/// The folder in the user's data where the program installs them.
[[nodiscard]] QString usualFaceModelFolder();

/// Whether this build can look for faces at all.
[[nodiscard]] bool canReadFaces();

}  // namespace circletake::media
