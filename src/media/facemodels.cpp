// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facemodels.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

// Outside any namespace, as the macro demands.
static void openFaceResources()
{
    Q_INIT_RESOURCE(faces);
}

namespace circletake::media {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FaceModels)
};

FaceModel::Purpose purposeOf(const QString &word)
{
    if (word == QLatin1String("detector"))
        return FaceModel::Purpose::Detector;
    return word == QLatin1String("landmarks") ? FaceModel::Purpose::Landmarks : FaceModel::Purpose::Embedder;
}

QVector<FaceModel> readModels()
{
    openFaceResources();
    QFile file(QStringLiteral(":/circletake/faces/models.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject all = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QVector<FaceModel> models;
    for (const QJsonValue &value : all.value(QLatin1String("models")).toArray()) {
        const QJsonObject model = value.toObject();
        models.append(
            {purposeOf(model.value(QLatin1String("purpose")).toString()), model.value(QLatin1String("file")).toString(),
             QUrl(model.value(QLatin1String("address")).toString()), all.value(QLatin1String("package")).toString(),
             all.value(QLatin1String("licence")).toString(), model.value(QLatin1String("bytes")).toInteger(),
             model.value(QLatin1String("sha256")).toString().toLatin1()});
    }
    return models;
}

Error different(const QString &path)
{
    return {ErrorKind::Damaged, Words::tr("This file of the face models is damaged or of another make."),
            QDir::toNativeSeparators(path), Words::tr("Download the face models again.")};
}

}  // namespace

const QVector<FaceModel> &faceModels()
{
    static const QVector<FaceModel> models = readModels();
    return models;
}

QByteArray faceModelsHash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const FaceModel &model : faceModels())
        hash.addData(model.sha256);
    return hash.result().toHex();
}

FaceModelState stateOf(const FaceModel &model, const QString &folder, const Files &files)
{
    const QString path = QDir(folder).filePath(model.file);
    const auto size = files.size(path);
    if (!size)
        return FaceModelState::Missing;
    if (*size != model.bytes)
        return FaceModelState::Different;
    const auto hash = files.hash(path);
    return hash && *hash == model.sha256 ? FaceModelState::Good : FaceModelState::Different;
}

Result<FaceModelSet> faceModelsIn(const QString &folder, const Files &files)
{
    FaceModelSet set;
    bool anyMissing = false;
    for (const FaceModel &model : faceModels()) {
        const QString path = QDir(folder).absoluteFilePath(model.file);
        const FaceModelState state = stateOf(model, folder, files);
        if (state == FaceModelState::Different)
            return different(path);
        anyMissing = anyMissing || state == FaceModelState::Missing;
        set.files.append(path);
    }
    if (anyMissing)
        return Error{ErrorKind::NotFound, Words::tr("The face models are not installed."),
                     QDir::toNativeSeparators(folder),
                     Words::tr("Install them in the window under File › Face models, or name their folder.")};
    return set;
}

QString usualFaceModelFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/face-models");
}

bool canReadFaces()
{
#ifdef CIRCLETAKE_FACES
    return true;
#else
    return false;
#endif
}

}  // namespace circletake::media
