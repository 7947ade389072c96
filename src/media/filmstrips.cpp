// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filmstrips.h"

#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QPointer>
#include <QSaveFile>

namespace circletake::media {

namespace {

constexpr int mostKilobytes = 64'000;
constexpr int quality = 80;

QImage readCached(const QString &path, QSize bound, int pictures)
{
    QImageReader reader(path, "jpeg");
    const QSize size = reader.size();
    const bool plausible = !size.isEmpty() && size.width() % pictures == 0 &&
                           size.width() <= bound.width() * pictures && size.height() <= bound.height();
    return plausible ? reader.read().convertToFormat(QImage::Format_RGB32) : QImage();
}

void writeCached(const QString &path, const QImage &image)
{
    QSaveFile file(path);  // it can be made again: nothing here has to be durable
    if (QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::WriteOnly) &&
        image.save(&file, "jpeg", quality))
        file.commit();
}

QImage stripOf(const DecodedClip &clip, QSize bound, int pictures)
{
    const QSize size = clip.size().boundedTo(clip.size().scaled(bound, Qt::KeepAspectRatio));
    QImage strip(size.width() * pictures, size.height(), QImage::Format_RGB32);
    QPainter painter(&strip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int i = 0; i < pictures; ++i) {
        const int frame = qRound(double(i) * (clip.frames() - 1) / (pictures - 1));
        painter.drawImage(QRect(QPoint(i * size.width(), 0), size), clip.frame(frame));
    }
    return strip;
}

Result<QImage> filmstrip(MediaWorker &worker, const QString &cached, const QString &clip, QSize bound, int pictures,
                         const CancelFlag &cancel)
{
    if (const QImage strip = readCached(cached, bound, pictures); !strip.isNull())
        return strip;
    DecodeRequest request;
    request.path = clip;
    request.bound = bound;
    const auto decoded = decodeClip(worker, request, cancel);
    if (!decoded)
        return decoded.error();
    const QImage strip = stripOf(*decoded, bound, pictures);
    writeCached(cached, strip);
    return strip;
}

}  // namespace

Filmstrips::Filmstrips(WorkerPool &pool, QString folder, QSize bound, int pictures, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_folder(std::move(folder))
    , m_bound(bound)
    , m_pictures(qMax(2, pictures))
    , m_strips(mostKilobytes)
{
}

Filmstrips::~Filmstrips()
{
    for (const WorkerPool::Ticket ticket : std::as_const(m_pending))
        m_pool.cancel(ticket);
}

QImage Filmstrips::picture(const QByteArray &clipHash, double share) const
{
    const QImage *strip = m_strips.object(clipHash);
    if (!strip)
        return {};
    const int width = strip->width() / m_pictures;
    const int number = qBound(0, int(share * m_pictures), m_pictures - 1);
    return strip->copy(number * width, 0, width, strip->height());
}

void Filmstrips::request(const QByteArray &clipHash, const QString &clip)
{
    if (m_pending.contains(clipHash))
        return;
    const QString cached = QStringLiteral("%1/strips/%2-%3x%4x%5.jpg")
                               .arg(m_folder, QString::fromLatin1(clipHash.toHex()))
                               .arg(m_pictures)
                               .arg(m_bound.width())
                               .arg(m_bound.height());
    m_pending[clipHash] = m_pool.run<QImage>(
        [cached, clip, bound = m_bound, pictures = m_pictures](MediaWorker &worker, const CancelFlag &cancel) {
            return filmstrip(worker, cached, clip, bound, pictures, cancel);
        },
        [self = QPointer(this), clipHash](const Result<QImage> &strip) {
            if (self)
                self->finish(clipHash, strip);
        },
        Urgency::Now);
}

void Filmstrips::cancel(const QByteArray &clipHash)
{
    if (const auto it = m_pending.constFind(clipHash); it != m_pending.constEnd())
        m_pool.cancel(*it);
}

void Filmstrips::finish(const QByteArray &clipHash, const Result<QImage> &strip)
{
    m_pending.remove(clipHash);
    if (!strip) {
        emit failed(clipHash, strip.error());
        return;
    }
    m_strips.insert(clipHash, new QImage(*strip), qMax(1, int(strip->sizeInBytes() / 1024)));
    emit ready(clipHash);
}

}  // namespace circletake::media
