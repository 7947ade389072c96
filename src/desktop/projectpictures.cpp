// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/projectpictures.h"

#include "workspace/storydocument.h"

#include <QPointer>

namespace circletake::desktop {

ProjectPictures::ProjectPictures(const workspace::StoryDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
}

void ProjectPictures::setPool(media::WorkerPool *pool)
{
    m_pool = pool;
    m_images.clear();
    ++m_generation;
}

QImage ProjectPictures::image(const Picture &picture)
{
    const QByteArray hash = picture.hash;
    if (const auto known = m_images.constFind(hash); known != m_images.constEnd() || !m_pool)
        return known != m_images.constEnd() ? *known : QImage();
    m_images.insert(hash, QImage());
    const QString path = m_document.absolutePath(picture.path);
    m_pool->run<media::StillPicture>(
        [path](media::MediaWorker &worker, const media::CancelFlag &cancel) {
            return media::pictureIn(worker, path, {side, side}, cancel);
        },
        [self = QPointer(this), hash, generation = m_generation](const Result<media::StillPicture> &read) {
            if (!self || generation != self->m_generation || !read)
                return;
            self->m_images.insert(hash, read->image);
            emit self->ready(hash);
        },
        media::Urgency::Now);
    return {};
}

}  // namespace circletake::desktop
