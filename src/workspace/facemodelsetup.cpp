// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/facemodelsetup.h"

#include "base/preference.h"

#include <QDir>
#include <QFileInfo>

namespace circletake::workspace {

namespace {

const Preference<QString> s_folder{"faces/models", QString()};  // empty: the usual one
constexpr int s_lookMs = 200;

}  // namespace

FaceModelSetup::FaceModelSetup(QSettings &settings, LikenessDesk &likeness, Backstage &backstage, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_likeness(likeness)
    , m_backstage(backstage)
{
    m_watch.setInterval(s_lookMs);
    connect(&m_watch, &QTimer::timeout, this, &FaceModelSetup::look);
}

QString FaceModelSetup::folderOf(const QSettings &settings)
{
    const QString folder = s_folder.read(settings);
    return folder.isEmpty() ? media::usualFaceModelFolder() : folder;
}

QVector<media::FaceModelState> FaceModelSetup::states() const
{
    const SystemFiles files;
    QVector<media::FaceModelState> states;
    for (const media::FaceModel &model : media::faceModels())
        states.append(stateOf(model, folder(), files));
    return states;
}

void FaceModelSetup::download()
{
    const QString folder = media::usualFaceModelFolder();
    m_watch.start();
    m_backstage.askAnyway<Result<void>>(
        [folder](Works &works, const Backstage::Answer<Result<void>> &answer) {
            works.faceModels().install(folder, answer);
        },
        this,
        [this](const Result<void> &result) {
            m_watch.stop();
            if (result)
                use({});
            emit ended(result);
        });
}

void FaceModelSetup::cancel()
{
    m_backstage.post([](Works &works) { works.faceModels().cancel(); });
}

/// What lies on the disk tells how far it is.
void FaceModelSetup::look()
{
    qint64 there = 0;
    qint64 total = 0;
    for (const media::FaceModel &model : media::faceModels()) {
        const QString folder = media::usualFaceModelFolder();
        const QFileInfo whole(QDir(folder).filePath(model.file));
        const QFileInfo part(FaceModelInstaller::partOf(model, folder));
        there += qMin(model.bytes, whole.exists() ? whole.size() : part.size());
        total += model.bytes;
    }
    emit progressed(there, total);
}

Result<void> FaceModelSetup::choose(const QString &folder)
{
    const auto models = media::faceModelsIn(folder, SystemFiles());
    if (!models)
        return models.error();
    use(folder);
    return {};
}

void FaceModelSetup::use(const QString &folder)
{
    s_folder.write(m_settings, folder);
    m_likeness.useModels(folderOf(m_settings));
}

}  // namespace circletake::workspace
