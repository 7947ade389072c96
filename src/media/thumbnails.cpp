// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/thumbnails.h"

#include <QDir>
#include <QImageReader>
#include <QPointer>
#include <QSaveFile>

namespace circletake::media {

namespace {

constexpr int mostKilobytes = 96'000;
constexpr int quality = 85;

// A picture of ours, but a project may come from elsewhere: its size is looked at before it is decoded.
QImage readCached(const QString &path, QSize bound)
{
    QImageReader reader(path, "jpeg");
    const QSize size = reader.size();
    const bool plausible = !size.isEmpty() && size.width() <= bound.width() && size.height() <= bound.height();
    return plausible ? reader.read().convertToFormat(QImage::Format_RGB32) : QImage();
}

void writeCached(const QString &path, const QImage &image)
{
    QSaveFile file(path);  // a lost thumbnail is made again: nothing here has to be durable
    if (QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
        image.save(&file, "jpeg", quality))
        file.commit();
}

Result<QImage> thumbnail(MediaWorker &worker, const QString &cached, const QString &clip, QSize bound,
                         const CancelFlag &cancel)
{
    if (const QImage image = readCached(cached, bound); !image.isNull())
        return image;
    const auto image = firstFrameOf(worker, clip, bound, cancel);
    if (image)
        writeCached(cached, *image);
    return image;
}

}  // namespace

Thumbnails::Thumbnails(WorkerPool &pool, QString folder, QSize bound, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_folder(std::move(folder))
    , m_bound(bound)
    , m_images(mostKilobytes)
{
}

Thumbnails::~Thumbnails()
{
    for (const WorkerPool::Ticket ticket : std::as_const(m_pending))
        m_pool.cancel(ticket);
}

QImage Thumbnails::image(const QByteArray &clipHash) const
{
    const QImage *image = m_images.object(clipHash);
    return image ? *image : QImage();
}

QString Thumbnails::pathOf(const QByteArray &clipHash) const
{
    const QString size = QStringLiteral("%1x%2").arg(m_bound.width()).arg(m_bound.height());
    return QStringLiteral("%1/frames/%2-%3.jpg").arg(m_folder, QString::fromLatin1(clipHash.toHex()), size);
}

void Thumbnails::request(const QByteArray &clipHash, const QString &clip, Urgency urgency)
{
    if (m_pending.contains(clipHash))
        return;
    const QString cached = pathOf(clipHash);
    m_pending[clipHash] = m_pool.run<QImage>(
        [cached, clip, bound = m_bound](MediaWorker &worker, const CancelFlag &cancel) {
            return thumbnail(worker, cached, clip, bound, cancel);
        },
        [self = QPointer(this), clipHash](const Result<QImage> &image) {
            if (self)
                self->finish(clipHash, image);
        },
        urgency);
}

void Thumbnails::cancel(const QByteArray &clipHash)
{
    if (const auto it = m_pending.constFind(clipHash); it != m_pending.constEnd())
        m_pool.cancel(*it);
}

void Thumbnails::finish(const QByteArray &clipHash, const Result<QImage> &image)
{
    m_pending.remove(clipHash);
    if (!image) {
        emit failed(clipHash, image.error());
        return;
    }
    m_images.insert(clipHash, new QImage(*image), qMax(1, int(image->sizeInBytes() / 1024)));
    emit ready(clipHash, *image);
}

}  // namespace circletake::media
