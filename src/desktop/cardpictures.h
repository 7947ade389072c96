// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "media/filmstrips.h"
#include "media/thumbnails.h"

#include <QCache>
#include <QPixmap>
#include <QSet>
#include <QTimer>

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class ReviewMedia;

/// The pictures of cards: stills at the size and ratio they are painted at, and pictures from inside a clip for looking
/// through it with the mouse. Asks the media workers for what is not there and never waits; what scrolled away before
/// its turn came is given up.
class CardPictures final : public QObject
{
    Q_OBJECT

public:
    explicit CardPictures(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Of the open project; null before one is open. Not owned; cleared before it dies.
    void setMedia(ReviewMedia *media);
    /// Of the shot's chosen take; null while it is not there, changed() comes when it is.
    [[nodiscard]] QPixmap still(ShotId shot, QSize bound, qreal ratio);
    /// At `share` of the chosen take's clip; null like still().
    [[nodiscard]] QImage inside(ShotId shot, double share);
    /// The shot has a clip to look through.
    [[nodiscard]] bool hasClip(ShotId shot) const;
    /// The view has moved: what it does not ask for again soon is not wanted any more.
    void turnPage();

signals:
    void changed();

private:
    struct Clip
    {
        QByteArray hash;
        QString path;
    };
    [[nodiscard]] Clip clipOf(ShotId shot) const;
    void forget();
    void giveUp();
    void fail(const QByteArray &hash, const Error &error);

    workspace::Workspace &m_workspace;
    media::Thumbnails *m_thumbnails = nullptr;
    media::Filmstrips *m_strips = nullptr;
    QCache<QPair<QByteArray, quint64>, QPixmap> m_stills;  // by clip, and size and ratio
    QSet<QByteArray> m_asked;
    QSet<QByteArray> m_before;
    QSet<QByteArray> m_broken;
    QByteArray m_insideAsked;
    QTimer m_settled;
};

}  // namespace circletake::desktop
