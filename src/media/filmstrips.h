// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/workerpool.h"

#include <QCache>
#include <QHash>
#include <QImage>

namespace circletake::media {

/// A few pictures spread over each clip, the first and the very last among them, for looking through it with the mouse.
/// Decoded in a media worker, kept in memory (bounded) and in the project's cache folder under the clip's hash.
/// Asynchronous, on the pool's thread.
class Filmstrips : public QObject
{
    Q_OBJECT

public:
    /// `folder`: the project's cache/; made when needed. Pictures fit into `bound`.
    Filmstrips(WorkerPool &pool, QString folder, QSize bound = {320, 320}, int pictures = 24,
               QObject *parent = nullptr);
    ~Filmstrips() override;

    /// The picture at `share` of the clip, 0 its first and 1 its last; null when the strip is not in memory: request
    /// it.
    [[nodiscard]] QImage picture(const QByteArray &clipHash, double share) const;
    /// Leads to ready() or failed() once; asking again while it is on its way is free.
    void request(const QByteArray &clipHash, const QString &clip);
    /// Gives up what was asked for, as a mouse that moves on does; failed() with ErrorKind::Cancelled follows.
    void cancel(const QByteArray &clipHash);

signals:
    void ready(const QByteArray &clipHash);
    void failed(const QByteArray &clipHash, const circletake::Error &error);

private:
    void finish(const QByteArray &clipHash, const Result<QImage> &strip);

    WorkerPool &m_pool;
    QString m_folder;
    QSize m_bound;
    int m_pictures;
    QCache<QByteArray, QImage> m_strips;  // pictures side by side
    QHash<QByteArray, WorkerPool::Ticket> m_pending;
};

}  // namespace circletake::media
