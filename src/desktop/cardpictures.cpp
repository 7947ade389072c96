// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cardpictures.h"

#include "desktop/reviewmedia.h"
#include "workspace/workspace.h"

namespace circletake::desktop {

namespace {

constexpr int s_mostKilobytes = 96'000;
constexpr int s_settleMs = 150;

}  // namespace

CardPictures::CardPictures(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_stills(s_mostKilobytes)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(s_settleMs);
    connect(&m_settled, &QTimer::timeout, this, &CardPictures::giveUp);
}

void CardPictures::setMedia(ReviewMedia *media)
{
    forget();
    m_thumbnails = media ? &media->thumbnails() : nullptr;
    m_strips = media ? &media->filmstrips() : nullptr;
    if (!media)
        return;
    connect(m_thumbnails, &media::Thumbnails::ready, this, [this](const QByteArray &hash) {
        m_asked.remove(hash);
        emit changed();
    });
    connect(m_thumbnails, &media::Thumbnails::failed, this, &CardPictures::fail);
    connect(m_strips, &media::Filmstrips::ready, this, &CardPictures::changed);
    connect(m_strips, &media::Filmstrips::failed, this, &CardPictures::fail);
}

void CardPictures::forget()
{
    m_settled.stop();
    m_stills.clear();
    m_asked.clear();
    m_before.clear();
    m_broken.clear();
    m_insideAsked.clear();
}

void CardPictures::fail(const QByteArray &hash, const Error &error)
{
    m_asked.remove(hash);
    if (error.kind != ErrorKind::Cancelled)
        m_broken.insert(hash);  // it would fail again at every repaint
}

CardPictures::Clip CardPictures::clipOf(ShotId shot) const
{
    const Take *take = m_workspace.story().find(m_workspace.story().latestClip(shot));
    if (!m_thumbnails || !take || take->clipHash.isEmpty() || m_broken.contains(take->clipHash))
        return {};
    return {take->clipHash, m_workspace.document().absolutePath(take->clip)};
}

bool CardPictures::hasClip(ShotId shot) const
{
    return !clipOf(shot).hash.isEmpty();
}

QPixmap CardPictures::still(ShotId shot, QSize bound, qreal ratio)
{
    const Clip clip = clipOf(shot);
    if (clip.hash.isEmpty())
        return {};
    const QSize wanted = bound * ratio;
    const QPair<QByteArray, quint64> key(clip.hash, quint64(wanted.width()) << 32 | quint64(wanted.height()));
    if (const QPixmap *still = m_stills.object(key))
        return *still;
    const QImage image = m_thumbnails->image(clip.hash);
    if (image.isNull()) {
        m_asked.insert(clip.hash);
        m_thumbnails->request(clip.hash, clip.path);
        return {};
    }
    const QSize size = image.size().scaled(wanted, Qt::KeepAspectRatio);
    QPixmap still = QPixmap::fromImage(image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    still.setDevicePixelRatio(ratio);
    m_stills.insert(key, new QPixmap(still), qMax(1, size.width() * size.height() * 4 / 1024));
    return still;
}

QImage CardPictures::inside(ShotId shot, double share)
{
    const Clip clip = clipOf(shot);
    if (clip.hash.isEmpty())
        return {};
    const QImage picture = m_strips->picture(clip.hash, share);
    if (picture.isNull()) {
        if (m_insideAsked != clip.hash)
            m_strips->cancel(m_insideAsked);
        m_insideAsked = clip.hash;
        m_strips->request(clip.hash, clip.path);
    }
    return picture;
}

void CardPictures::turnPage()
{
    m_before.unite(m_asked);
    m_asked.clear();
    m_settled.start();
}

void CardPictures::giveUp()
{
    if (m_thumbnails)
        for (const QByteArray &hash : std::as_const(m_before))
            if (!m_asked.contains(hash))
                m_thumbnails->cancel(hash);
    m_before.clear();
}

}  // namespace circletake::desktop
