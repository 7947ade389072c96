// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewmedia.h"

#include "media/mediatools.h"

namespace circletake::desktop {

Result<std::unique_ptr<ReviewMedia>> ReviewMedia::make(const QString &projectFolder)
{
    const auto worker = media::findMediaWorker();
    if (!worker)
        return worker.error();
    return std::make_unique<ReviewMedia>(*worker, projectFolder);
}

ReviewMedia::ReviewMedia(const QString &worker, const QString &projectFolder)
    : m_pool(worker, 2)
    , m_thumbnails(m_pool, projectFolder + QStringLiteral("/cache"))
{
}

}  // namespace circletake::desktop
