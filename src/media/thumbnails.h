// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/workerpool.h"

#include <QCache>
#include <QHash>
#include <QImage>

namespace circletake::media {

/// First frames of clips, kept in memory (bounded) and in the project's cache folder under the clip's hash, so that
/// a clip is decoded once in its life. Asynchronous, on the pool's thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    /// `folder`: the project's cache/ or a folder in it; made when needed. Pictures fit into `bound`.
    Thumbnails(WorkerPool &pool, QString folder, QSize bound = {320, 320}, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// What is in memory, or a null image; then ask with request().
    [[nodiscard]] QImage image(const QByteArray &clipHash) const;
    /// Leads to ready() or failed() once, whatever was asked meanwhile; asking again while it is on its way is free.
    void request(const QByteArray &clipHash, const QString &clip, Urgency urgency = Urgency::Soon);
    /// Gives up what was asked for, as a board that scrolls on does; failed() with ErrorKind::Cancelled follows.
    void cancel(const QByteArray &clipHash);

signals:
    void ready(const QByteArray &clipHash, const QImage &image);
    void failed(const QByteArray &clipHash, const circletake::Error &error);

private:
    [[nodiscard]] QString pathOf(const QByteArray &clipHash) const;
    void finish(const QByteArray &clipHash, const Result<QImage> &image);

    WorkerPool &m_pool;
    QString m_folder;
    QSize m_bound;
    QCache<QByteArray, QImage> m_images;
    QHash<QByteArray, WorkerPool::Ticket> m_pending;
};

}  // namespace circletake::media
