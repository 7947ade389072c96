// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "media/workerpool.h"
#include "workspace/projectdesk.h"
#include "workspace/sendplan.h"

namespace circletake::workspace {

/// Brings pictures into the references/ folder of the open project: each is decoded in a child process, scaled down to
/// what models make use of, and written as a JPEG named after its contents, so that a picture that comes twice is one
/// file and none ever changes. Works thread; every `done` comes once from the event loop, and not at all after the
/// project was closed.
class PictureDesk final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<Picture>)>;
    using Planned = std::function<void(Result<RenderSpec>)>;

    static constexpr int mostSide = 2048;           ///< pixels of the longer side of a kept picture
    static constexpr qint64 mostBytes = 3'500'000;  ///< of a kept picture: 5 MB as a data URL

    /// Both must outlive it.
    PictureDesk(ProjectDesk &project, Files &files, QObject *parent = nullptr);
    ~PictureDesk() override;

    /// A file from outside, as pictureIn() reads it.
    void take(const QString &source, Done done);
    /// A picture of a take's clip, counted from 0; -1: the last one. BadInput for a take without a clip.
    void takeFrame(TakeId take, int frame, Done done);
    /// A picture of the project, small enough for a model that takes files of at most `bytes`.
    void shrink(const Picture &picture, qint64 bytes, Done done);
    /// The spec of a plan with every picture as it is sent: the first frame taken from the clip before, none too large.
    void finish(const SendPlan &plan, const PictureLimits &limits, Planned done);

private:
    using Job = std::function<Result<QImage>(media::MediaWorker &, const media::CancelFlag &)>;
    void run(Job job, qint64 bytes, Done done);
    void finishNext(std::shared_ptr<RenderSpec> spec, qsizetype next, qint64 bytes, Planned done);
    [[nodiscard]] Result<Picture> keep(const QByteArray &jpeg, QSize size);
    [[nodiscard]] Result<media::WorkerPool *> pool();
    void later(std::function<void()> act);

    ProjectDesk &m_project;
    Files &m_files;
    std::unique_ptr<media::WorkerPool> m_pool;
    QHash<QPair<QByteArray, qint64>, Picture> m_shrunk;  // by the hash of the large one and the limit
    QHash<TakeId, Picture> m_lastFrames;
};

}  // namespace circletake::workspace
