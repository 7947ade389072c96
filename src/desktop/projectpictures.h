// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/workerpool.h"
#include "story/take.h"

#include <QHash>
#include <QImage>
#include <QObject>

namespace circletake::workspace {
class StoryDocument;
}

namespace circletake::desktop {

/// Small images of the project's reference pictures, decoded by a child process and kept in memory; and the frame that
/// the player shows, from which a reference can be taken.
class ProjectPictures final : public QObject
{
    Q_OBJECT

public:
    struct ShownFrame
    {
        TakeId take;  ///< invalid: the player shows nothing
        int frame = 0;
    };

    static constexpr int side = 160;  ///< images fit into a square of this

    explicit ProjectPictures(const workspace::StoryDocument &document, QObject *parent = nullptr);

    /// Null before a project is open. Not owned; cleared before it dies.
    void setPool(media::WorkerPool *pool);
    void setFrameSource(std::function<ShownFrame()> source) { m_frame = std::move(source); }
    [[nodiscard]] ShownFrame shownFrame() const { return m_frame ? m_frame() : ShownFrame(); }

    /// A null image is on its way, or cannot be read; ready() follows in the first case.
    [[nodiscard]] QImage image(const Picture &picture);

signals:
    void ready(const QByteArray &hash);

private:
    const workspace::StoryDocument &m_document;
    media::WorkerPool *m_pool = nullptr;
    QHash<QByteArray, QImage> m_images;  // null: asked for
    std::function<ShownFrame()> m_frame;
    int m_generation = 0;
};

}  // namespace circletake::desktop
