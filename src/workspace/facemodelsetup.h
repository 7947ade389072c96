// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facemodels.h"
#include "workspace/backstage.h"
#include "workspace/likenessdesk.h"

#include <QSettings>
#include <QTimer>

namespace circletake::workspace {

/// The face models as a person installs them: where they lie, which are there, downloading, another folder. Window's
/// thread; downloads run in Works.
class FaceModelSetup final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    FaceModelSetup(QSettings &settings, LikenessDesk &likeness, Backstage &backstage, QObject *parent = nullptr);

    /// The folder of the settings, else the usual one.
    [[nodiscard]] static QString folderOf(const QSettings &settings);
    [[nodiscard]] QString folder() const { return folderOf(m_settings); }
    /// Of each model, in the order of media::faceModels(). Reads the files.
    [[nodiscard]] QVector<media::FaceModelState> states() const;

    /// Fetches what is missing into the usual folder, which is used from then on; ended() follows. Errors as
    /// FaceModelInstaller's.
    void download();
    void cancel();
    [[nodiscard]] bool isDownloading() const { return m_watch.isActive(); }
    /// Uses the models of another folder. NotFound or Damaged, and nothing changes, when they are not all there.
    [[nodiscard]] Result<void> choose(const QString &folder);

signals:
    /// Bytes of all models that are there, of how many.
    void progressed(qint64 bytes, qint64 total);
    void ended(const circletake::Result<void> &result);

private:
    void look();
    void use(const QString &folder);

    QSettings &m_settings;
    LikenessDesk &m_likeness;
    Backstage &m_backstage;
    QTimer m_watch;
};

}  // namespace circletake::workspace
