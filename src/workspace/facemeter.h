// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facequeries.h"
#include "media/workerpool.h"

#include <QHash>
#include <QObject>
#include <memory>
#include <optional>

namespace circletake::workspace {

/// A file that is looked at once in its life.
struct FaceFile
{
    QByteArray hash;  ///< SHA-256, lower-case hex
    QString path;     ///< absolute
    bool still = false;
};

/// Looks for faces in clips and pictures, one after the other in one child process of low priority, and keeps what was
/// seen in memory and in the project's cache under the hashes of file and models. Nothing is started while the models
/// are not installed. Its thread needs an event loop; it never waits.
class FaceMeter final : public QObject
{
    Q_OBJECT

public:
    static constexpr int samples = 5;  ///< pictures of a clip that are looked at

    explicit FaceMeter(QString modelFolder = media::usualFaceModelFolder(), QObject *parent = nullptr);
    ~FaceMeter() override;

    /// Where results are kept, a folder in the project's cache; empty: no project is open. Forgets what was asked and
    /// seen; the first folder has the models checked.
    void setCache(const QString &folder);
    /// Another folder of models. Checks them anew, as does the same one; readinessChanged() follows.
    void setModels(const QString &folder);
    [[nodiscard]] const QString &modelFolder() const { return m_modelFolder; }

    /// The models are there and their hashes are right.
    [[nodiscard]] bool isReady() const { return m_models.has_value(); }
    /// Why nothing is measured: Unsupported (this build cannot), NotFound (not installed), Damaged, MissingTool;
    /// nothing while the models are being checked and when all is well.
    [[nodiscard]] const std::optional<Error> &hindrance() const { return m_hindrance; }

    /// Leads to measured() when it is ready and the file was not asked for before.
    void measure(const FaceFile &file);
    /// Null when it was not looked at or could not be read.
    [[nodiscard]] const media::FaceFindings *findings(const QByteArray &hash) const;
    /// Why a file could not be read.
    [[nodiscard]] std::optional<Error> failure(const QByteArray &hash) const;
    /// Files that were asked for and are not yet measured.
    [[nodiscard]] int waiting() const { return m_waiting; }

signals:
    void readinessChanged();
    /// findings() or failure() of this file are there.
    void measured(const QByteArray &hash);

private:
    void check();
    void forget();
    void take(const QByteArray &hash, const Result<media::FaceFindings> &found);
    [[nodiscard]] Result<void> startPool();

    QString m_modelFolder;
    QString m_cache;
    std::optional<media::FaceModelSet> m_models;
    std::optional<Error> m_hindrance;
    QHash<QByteArray, std::optional<Result<media::FaceFindings>>> m_files;  // no result: it waits
    int m_waiting = 0;
    std::unique_ptr<media::WorkerPool> m_pool;  // last: its callbacks use what is above
};

}  // namespace circletake::workspace
