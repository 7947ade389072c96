// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/facemodelinstaller.h"

#include <QDir>

namespace circletake::workspace {

namespace {

const TakeId s_download{1};  // of this fetcher, which has no other

}  // namespace

FaceModelInstaller::FaceModelInstaller(Plugs &plugs, Files &files, QObject *parent)
    : QObject(parent)
    , m_plugs(plugs)
    , m_files(files)
{
}

FaceModelInstaller::~FaceModelInstaller() = default;

QString FaceModelInstaller::partOf(const media::FaceModel &model, const QString &folder)
{
    return QDir(folder).absoluteFilePath(model.file) + QStringLiteral(".part");
}

void FaceModelInstaller::install(const QString &folder, Done done)
{
    if (m_done) {
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done)] {
                done(Error{ErrorKind::BadInput, tr("The face models are being downloaded already."), {}, {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_folder = folder;
    m_done = std::move(done);
    m_next = 0;
    m_cancelled = false;
    if (!m_fetcher)
        m_fetcher = m_plugs.makeFetcher();
    QMetaObject::invokeMethod(this, &FaceModelInstaller::fetchNext, Qt::QueuedConnection);
}

void FaceModelInstaller::cancel()
{
    m_cancelled = m_done != nullptr;
    if (m_fetcher && m_done)
        m_fetcher->stop(s_download);
}

void FaceModelInstaller::fetchNext()
{
    const QVector<media::FaceModel> &models = media::faceModels();
    while (m_next < models.size() && stateOf(models[m_next], m_folder, m_files) == media::FaceModelState::Good)
        ++m_next;
    if (m_cancelled) {
        end(Error{ErrorKind::Cancelled, tr("The download was stopped."), {}, {}});
        return;
    }
    if (m_next == models.size()) {
        end({});
        return;
    }
    const media::FaceModel &model = models[m_next];
    render::FetchRequest request;
    request.take = s_download;
    request.address = model.address;
    request.part = partOf(model, m_folder);
    request.mostBytes = model.bytes;
    request.film = false;
    m_fetcher->fetch(request, [this](const render::FetchAnswer &answer) { take(answer); });
}

void FaceModelInstaller::take(const render::FetchAnswer &answer)
{
    if (m_cancelled) {
        fetchNext();
        return;
    }
    const auto kept = keep(media::faceModels()[m_next], answer);
    if (kept)
        QMetaObject::invokeMethod(this, &FaceModelInstaller::fetchNext, Qt::QueuedConnection);
    else
        end(kept);
}

Result<void> FaceModelInstaller::keep(const media::FaceModel &model, const render::FetchAnswer &answer)
{
    const QString address = model.address.toDisplayString();
    if (answer.error.kind != ProblemKind::None)
        return Error{
            answer.error.kind == ProblemKind::Storage ? ErrorKind::Storage : ErrorKind::Provider,
            tr("A face model cannot be downloaded: %1").arg(answer.error.message), address,
            tr("Try again when this computer is online, or fetch the files elsewhere and choose their folder.")};
    const QString part = partOf(model, m_folder);
    if (answer.hash != model.sha256) {
        static_cast<void>(m_files.remove(part));  // else it would be continued
        return Error{ErrorKind::Damaged, tr("What came from this address is not the face model that it should be."),
                     address, tr("Nothing was installed. Try again later, or choose a folder that holds the files.")};
    }
    return m_files.publish(part, QDir(m_folder).absoluteFilePath(model.file));
}

void FaceModelInstaller::end(const Result<void> &result)
{
    const Done done = std::exchange(m_done, {});
    done(result);
}

}  // namespace circletake::workspace
