// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/facemeter.h"

#include "media/mediatools.h"
#include "workspace/facecache.h"

#include <QDir>

namespace circletake::workspace {

namespace {

Result<media::FaceFindings> look(media::MediaWorker &worker, const media::FaceModelSet &models, const FaceFile &file,
                                 const FaceCache &cache, const media::CancelFlag &cancel)
{
    if (auto findings = cache.read(file.hash))
        return *std::move(findings);
    const auto found = file.still ? media::facesInPicture(worker, models, file.path, cancel)
                                  : media::facesInClip(worker, models, file.path, FaceMeter::samples, cancel);
    if (found)
        cache.write(file.hash, *found);
    return found;
}

}  // namespace

FaceMeter::FaceMeter(QString modelFolder, QObject *parent)
    : QObject(parent)
    , m_modelFolder(std::move(modelFolder))
{
}

FaceMeter::~FaceMeter() = default;

void FaceMeter::setCache(const QString &folder)
{
    const bool checked = m_models || m_hindrance;
    forget();
    m_cache = folder;
    if (!checked && !folder.isEmpty())
        check();
}

void FaceMeter::setModels(const QString &folder)
{
    forget();
    m_modelFolder = folder;
    m_models.reset();
    check();
}

void FaceMeter::forget()
{
    m_pool.reset();
    m_files.clear();
    m_waiting = 0;
}

/// That files are missing is seen at once; reading them all is left to the pool.
void FaceMeter::check()
{
    m_hindrance.reset();
    if (!media::canReadFaces()) {
        m_hindrance = Error{ErrorKind::Unsupported,
                            tr("This build of Circle Take cannot measure faces: it was made without OpenCV."),
                            {},
                            {}};
        emit readinessChanged();
        return;
    }
    const SystemFiles files;
    bool anyMissing = false;
    for (const media::FaceModel &model : media::faceModels())
        anyMissing = anyMissing || !files.size(QDir(m_modelFolder).filePath(model.file));
    if (anyMissing) {
        if (const auto models = media::faceModelsIn(m_modelFolder, files); !models)
            m_hindrance = models.error();  // else they have just come
    }
    if (!m_hindrance) {
        if (const auto started = startPool(); !started)
            m_hindrance = started.error();
    }
    if (m_hindrance) {
        emit readinessChanged();
        return;
    }
    m_pool->run<media::FaceModelSet>(
        [folder = m_modelFolder](media::MediaWorker &, const media::CancelFlag &) {
            return media::faceModelsIn(folder, SystemFiles());
        },
        [this](const Result<media::FaceModelSet> &models) {
            if (models)
                m_models = *models;
            else
                m_hindrance = models.error();
            emit readinessChanged();
        });
}

Result<void> FaceMeter::startPool()
{
    if (m_pool)
        return {};
    const auto program = media::findMediaWorker();
    if (!program)
        return program.error();
    m_pool = std::make_unique<media::WorkerPool>(*program, 1);
    return {};
}

void FaceMeter::measure(const FaceFile &file)
{
    if (!m_models || file.hash.isEmpty() || m_files.contains(file.hash) || !startPool())
        return;
    m_files.insert(file.hash, {});
    ++m_waiting;
    m_pool->run<media::FaceFindings>(
        [file, cache = FaceCache(m_cache, media::faceModelsHash()), models = *m_models](
            media::MediaWorker &worker, const media::CancelFlag &cancel) {
            return look(worker, models, file, cache, cancel);
        },
        [this, hash = file.hash](const Result<media::FaceFindings> &found) { take(hash, found); },
        file.still ? media::Urgency::Soon : media::Urgency::Idle);
}

void FaceMeter::take(const QByteArray &hash, const Result<media::FaceFindings> &found)
{
    m_files.insert(hash, found);
    --m_waiting;
    emit measured(hash);
}

const media::FaceFindings *FaceMeter::findings(const QByteArray &hash) const
{
    const auto file = m_files.constFind(hash);
    return file != m_files.constEnd() && *file && (*file)->ok() ? &(*file)->value() : nullptr;
}

std::optional<Error> FaceMeter::failure(const QByteArray &hash) const
{
    const auto file = m_files.constFind(hash);
    return file != m_files.constEnd() && *file && !(*file)->ok() ? std::optional((*file)->error()) : std::nullopt;
}

}  // namespace circletake::workspace
