// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewmedia.h"

#include "media/mediatools.h"

namespace circletake::desktop {

namespace {

constexpr QSize s_pictureBound(480, 480);  // a card's picture on a screen of twice the density

}  // namespace

Result<std::unique_ptr<ReviewMedia>> ReviewMedia::make(const QString &projectFolder)
{
    const auto worker = media::findMediaWorker();
    if (!worker)
        return worker.error();
    return std::make_unique<ReviewMedia>(*worker, projectFolder);
}

ReviewMedia::ReviewMedia(const QString &worker, const QString &projectFolder)
    : m_pool(worker, 2)
    , m_thumbnails(m_pool, projectFolder + QStringLiteral("/cache"), s_pictureBound)
    , m_filmstrips(m_pool, projectFolder + QStringLiteral("/cache"))
{
}

}  // namespace circletake::desktop
