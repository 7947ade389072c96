// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facequeries.h"

#include <QString>
#include <optional>

namespace circletake::workspace {

/// What was seen in a file, kept in a folder under the hashes of the file and of the models that looked at it. Nothing
/// here has to be durable: what is lost is measured again. Any thread.
class FaceCache
{
public:
    /// `folder`: faceCacheOf(); empty: nothing is kept. `models`: media::faceModelsHash().
    FaceCache(QString folder, const QByteArray &models);

    /// Nothing when the file was not looked at, or not with these models.
    [[nodiscard]] std::optional<media::FaceFindings> read(const QByteArray &hash) const;
    void write(const QByteArray &hash, const media::FaceFindings &findings) const;

private:
    [[nodiscard]] QString fileFor(const QByteArray &hash) const;

    QString m_folder;
    QString m_models;
};

}  // namespace circletake::workspace
